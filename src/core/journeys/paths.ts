import type { Journeys } from "./journeys";

/** A path that people took, how many journeys took it, and how many of those reached the goal. */
export interface Path {
  /** Empty for a goal reached directly. */
  readonly touchpoints: readonly string[];
  readonly journeys: number;
  readonly converted: number;
}

/** The paths taken most often, and all others together; null when there are none. */
export interface Paths {
  readonly top: readonly Path[];
  readonly others: Omit<Path, "touchpoints"> | null;
}

/** How a path is written: "A → B → C". */
export function pathName(touchpoints: readonly string[]): string {
  return touchpoints.join(" → ");
}

/** Counts the paths of journeys: the most frequent first, equals by the code units of their names; `top` of them. */
export function paths(journeys: Journeys, top: number): Paths {
  const tree = pathTree(journeys);
  const taken = Array.from(tree.journeys.keys()).filter((node) => tree.journeys[node]! > 0);
  const byFrequency = Float64Array.from(taken, (node) => tree.journeys[node]!).sort();
  // Names are long and needed for the top only: first all that are frequent enough, then by name among equals.
  const least = byFrequency[Math.max(0, byFrequency.length - top)] ?? 0;
  const best = taken
    .filter((node) => tree.journeys[node]! >= least)
    .map((node) => {
      const touchpoints = touchpointsTo(node, tree, journeys.names);
      return {
        touchpoints,
        journeys: tree.journeys[node]!,
        converted: tree.converted[node]!,
        name: pathName(touchpoints),
      };
    })
    .sort((a, b) => b.journeys - a.journeys || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, top)
    .map(({ name: _, ...path }) => path);
  const sum = (figure: (path: Path) => number) => best.reduce((total, path) => total + figure(path), 0);
  const others = {
    journeys: journeys.taken.reduce((total, one) => total + one, 0) - sum((path) => path.journeys),
    converted: journeys.converted.reduce((total, one) => total + one, 0) - sum((path) => path.converted),
  };
  return { top: best, others: taken.length > best.length ? others : null };
}

/** All paths as a tree: a node is a path, its parent the path without the last touchpoint; node 0 is the empty one. */
interface PathTree {
  readonly parents: readonly number[];
  readonly touchpoints: readonly number[];
  readonly journeys: readonly number[];
  readonly converted: readonly number[];
}

function pathTree({ starts, touchpoints, taken, converted, names }: Journeys): PathTree {
  const tree = { parents: [-1], touchpoints: [-1], journeys: [0], converted: [0] };
  const children = new Map<number, number>();
  for (let journey = 0; journey < taken.length; journey++) {
    let node = 0;
    for (let at = starts[journey]!; at < starts[journey + 1]!; at++) {
      const key = node * names.length + touchpoints[at]!;
      let child = children.get(key);
      if (child === undefined) {
        child = tree.parents.push(node) - 1;
        children.set(key, child);
        tree.touchpoints.push(touchpoints[at]!);
        tree.journeys.push(0);
        tree.converted.push(0);
      }
      node = child;
    }
    tree.journeys[node]! += taken[journey]!;
    tree.converted[node]! += converted[journey]!;
  }
  return tree;
}

function touchpointsTo(node: number, { parents, touchpoints }: PathTree, names: readonly string[]): string[] {
  const path: string[] = [];
  for (let at = node; at > 0; at = parents[at]!) path.push(names[touchpoints[at]!]!);
  return path.reverse();
}
