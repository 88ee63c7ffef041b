import { fill } from "../../text/fill";
import { languageOf } from "../../text/language";
import { MAP } from "../../text/map";
import { type CellReference, type ColumnReference, cell, type Formula, f, known, pin, range } from "../formula";
import { growthFormat, INDENT, shortName } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { COLOR, chanceFormat, FORMAT } from "../styles";
import { BEST, BEST_MARK, PUBLISHED, type Published } from "./publishedHypotheses";

/** A journey map of a report's table. */
export interface MapOfTable {
  readonly sheetName: string;
  readonly sheetId: number;
  /** The column, from 1, that the map begins in. */
  readonly column: number;
  /** Whose map it is, "" for everybody's. */
  readonly segment: string;
}

/** The best hypotheses of a table's journey maps together, live, best first: for the funnel report of the same table. */
export function bestHypotheses(maps: readonly MapOfTable[], locale: string): Block {
  if (maps.length === 0) return { rows: [] };
  const texts = MAP[languageOf(locale)];
  const header: Row = {
    cells: {
      B: { content: texts.idea, style: "header" },
      C: { content: texts[maps.length > 1 ? "segmentAndStage" : "stage"], style: "header" },
      E: { content: texts.points, style: "headerRight" },
      F: { content: texts.chance, style: "headerRight" },
      G: { content: texts.extraPeople, style: "headerRight" },
      H: { content: INDENT + texts.growth, style: "header" },
    },
    line: "header",
  };
  const last = maps.length * BEST;
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.bestHypotheses, style: "heading" } } },
      { cells: { A: whereFrom(maps, locale) } },
      header,
      ...numbers(BEST).map((rank) => bestRow(rank, last, locale)),
    ],
    rules: [{ on: range(IDEA, IDEA), when: f`${pin(SHOWN(1))}=""`, style: { color: COLOR.grey } }],
    workings: [
      ...maps.map((map, i) => markRow(map, i + 1)),
      ...maps.flatMap((map, i) => numbers(BEST).map((rank) => candidateRow(maps, map, i * BEST + rank))),
    ],
  };
}

const numbers = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
const name = (what: string) => (number: number) => cell(`best hypothesis ${what} ${number}`);

/** Where a map keeps its best hypotheses; how each stands among those of all maps; and what is known of it. */
const MARK = name("mark");
const ORDER = name("order");
const SHOWN = name("shown");
/** The best one, or that there is none yet. */
const IDEA = cell("best hypothesis");
const TOLD: Readonly<Record<Published, (number: number) => CellReference>> = {
  key: name("key"),
  idea: name("idea"),
  stage: name("stage"),
  points: name("points"),
  chance: name("chance"),
  extra: name("extra"),
  growth: name("growth"),
};

function whereFrom(maps: readonly MapOfTable[], locale: string): PlanCell {
  const [only, ...others] = maps as readonly [MapOfTable, ...MapOfTable[]];
  if (others.length > 0) {
    const sheets = maps.map(({ sheetName }) => sheetName).join(", ");
    return { content: f`${fill(MAP[languageOf(locale)].fromMaps, { sheets }, locale)}`, style: "note" };
  }
  const sentence = fill(MAP[languageOf(locale)].fromMaps, { sheets: only.sheetName }, locale);
  return { content: f`HYPERLINK(${`#gid=${only.sheetId}`}; ${sentence})`, style: "source" };
}

const columnOf = ({ sheetName, column }: MapOfTable): ColumnReference => ({ kind: "column", sheetName, column });

// Blank when the map is gone or lost its hidden rows.
function markRow(map: MapOfTable, m: number): Row {
  return { cells: { B: pale(f`IFERROR(MATCH(${BEST_MARK}; ${columnOf(map)}; 0); "")`, MARK(m)) } };
}

function candidateRow(maps: readonly MapOfTable[], map: MapOfTable, number: number): Row {
  const above = 1 + ((number - 1) % BEST) * PUBLISHED.length;
  const told = PUBLISHED.map((what, i): readonly [string, PlanCell] => {
    const value = f`IFERROR(INDEX(${columnOf(map)}; ${MARK(maps.indexOf(map) + 1)}+${above + i}); "")`;
    const isNamed = what === "stage" && maps.length > 1 && map.segment !== "";
    return ["ACDEFGH"[i]!, pale(isNamed ? f`${`${map.segment} · `}&${value}` : value, TOLD[what](number))];
  });
  return { cells: { ...Object.fromEntries(told), B: pale(orderOf(number, maps.length * BEST), ORDER(number)) } };
}

/** The place of a hypothesis among those of all maps; of equals the one of the earlier map is first. */
function orderOf(number: number, last: number): Formula {
  const [key, keys] = [TOLD.key(number), range(TOLD.key(1), TOLD.key(last))];
  const upToHere = range(TOLD.key(1), key);
  const better = f`SUMPRODUCT(ISNUMBER(${keys})*(${keys}>${key}))`;
  return known([key], f`${better}+SUMPRODUCT(ISNUMBER(${upToHere})*(${upToHere}=${key}))`);
}

// No line under it: most often fewer are known than there is room for, and empty rows are no table.
function bestRow(rank: number, last: number, locale: string): Row {
  const orders = range(ORDER(1), ORDER(last));
  const shown = SHOWN(rank);
  const of = (what: Published): Formula =>
    f`INDEX(${range(TOLD[what](1), TOLD[what](last))}; MATCH(${rank}; ${orders}; 0))`;
  const here = (value: Formula): Formula => known([shown], value);
  const idea = of("idea");
  const none = f`${rank === 1 ? MAP[languageOf(locale)].noHypotheses : ""}`;
  return {
    height: "idea",
    cells: {
      A: { content: f`IF(COUNT(${orders})>=${rank}; ${rank}; "")`, style: "rank", name: shown },
      B: {
        content: f`IF(ISNUMBER(${shown}); ${onOneLine(f`IF(${idea}=""; "—"; ${shortName(idea, 72)})`)}; ${none})`,
        style: "idea",
        ...(rank === 1 ? { name: IDEA } : {}),
      },
      C: { content: here(shortName(of("stage"), 28)), style: "ideaStage" },
      E: { content: here(of("points")), style: "number", format: FORMAT.gainedPoints },
      F: { content: here(of("chance")), style: "number", format: chanceFormat(locale) },
      G: { content: here(of("extra")), style: "number", format: FORMAT.extra },
      H: {
        content: here(f`IF(ISNUMBER(${of("growth")}); ${of("growth")}-1; "")`),
        style: "growth",
        format: growthFormat(locale, INDENT),
      },
    },
  };
}

const onOneLine = (text: Formula): Formula => f`SUBSTITUTE(${text}; CHAR(10); " ")`;
