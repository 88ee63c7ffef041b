import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import type { PathGraph, PathLink, PathNode } from "./pathGraph";

/** A drawing of paths in its own units: boxes with labels, bands between them. */
export interface PathPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (PathNode & {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** Cut to the room that there is. */
    readonly label: string;
    readonly labelX: number;
    readonly labelY: number;
    readonly journeys: number;
  })[];
  readonly bands: readonly {
    readonly d: string;
    readonly width: number;
    readonly from: string;
    readonly to: string;
    readonly value: number;
  }[];
}

const WIDTH = 268;
/** For the labels of the ends, which stand to their right. */
const LABELS = 62;
const BOX = 8;
/** A label has two lines. */
const BETWEEN = 24;
const ROW = 42;
/** What a letter takes at the size of the labels, on average. */
const LETTER = 5.7;

/** Places the boxes and bands of a graph (d3-sankey: Bostock's relaxation of Sankey diagrams). */
export function pathPicture({ nodes, links }: PathGraph): PathPicture {
  const depths = new Map<string, number>();
  for (const { id, kind } of nodes) {
    const column = kind === "step" ? id.slice(0, id.indexOf(" ")) : "end";
    depths.set(column, (depths.get(column) ?? 0) + 1);
  }
  const columns = depths.size;
  const height = Math.max(120, Math.max(...depths.values()) * ROW);
  const placed = sankey<PathNode, PathLink>()
    .nodeId(({ id }) => id)
    .nodeWidth(BOX)
    .nodePadding(BETWEEN)
    .extent([
      [0, BETWEEN / 2],
      [WIDTH - LABELS, height - BETWEEN / 2],
    ])({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) });
  const room = Math.floor((Math.min(LABELS, (WIDTH - LABELS - BOX) / (columns - 1) - BOX) - 4) / LETTER);
  const path = sankeyLinkHorizontal<PathNode, PathLink>();
  return {
    width: WIDTH,
    height,
    boxes: placed.nodes.map(({ id, name, kind, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => {
      return {
        ...{ id, name, kind, journeys: value },
        ...{ x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0) },
        label: cut(name, room),
        labelX: x1 + 3,
        labelY: (y0 + y1) / 2,
      };
    }),
    bands: placed.links.map((link) => ({
      d: path(link) ?? "",
      width: Math.max(1, link.width ?? 0),
      from: nameOf(link.source),
      to: nameOf(link.target),
      value: link.value,
    })),
  };
}

const nameOf = (end: unknown): string => (end as PathNode).name;

function cut(name: string, room: number): string {
  const letters = [...name];
  return letters.length <= room
    ? name
    : `${letters
        .slice(0, Math.max(1, room - 1))
        .join("")
        .trimEnd()}…`;
}
