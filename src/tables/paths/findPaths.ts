import type { Assumption, Line } from "../line";
import type { Column, Frame } from "../profile/frame";
import { cellAt } from "../profile/rows";
import { PRODUCTS, STAGE_HEADERS } from "../vocabulary/dimensions";
import { isStageName, meaningOf } from "../vocabulary/meaning";
import { BROUGHT, CONVERTED, PATH_HEADERS, PLACES, TAKEN, UNCONVERTED } from "../vocabulary/paths";
import { words } from "../vocabulary/tokens";
import type { PathTable } from "./pathTable";
import { hasSign, separatorOf } from "./touchpoints";

/** Names by which a column of paths is told. */
const LOOKED = 300;

/** The table of paths in a frame: a column of "A > B > C" with numbers beside it; null when it is none. */
export function findPaths({ cells, rows, columns }: Frame): PathTable | null {
  if (rows.length < 2) return null;
  const path = columns.find((column) => {
    if (column.holds !== "words") return false;
    return arePaths(
      column.header,
      rows.slice(0, LOOKED).map((row) => String(cellAt(cells, row, column.index) ?? "").trim()),
    );
  });
  const figures = path && figuresOf(columns.filter(({ holds }) => holds === "numbers"));
  return path && figures ? { rows, path: lineOf(path), ...figures } : null;
}

/** Names with a sign between touchpoints; breadcrumbs of a shop and steps of a funnel ("Visit → Lead") have it as well. */
function arePaths(header: string, names: readonly string[]): boolean {
  const separator = separatorOf(names);
  if (!separator) return false;
  const split = names.filter((name) => hasSign(name, separator)).map((name) => name.split(separator.sign));
  if (PATH_HEADERS.find(words(header)) !== null) return separator.isSpaced || split.length * 2 >= names.length;
  // Without the word for it, signs close to the words may be anything: <b>mark-up</b>.
  if (!separator.isSpaced) return false;
  const named = words(header);
  if ([PRODUCTS, PLACES].some((idea) => idea.find(named) !== null) || STAGE_HEADERS.isWhole(named)) return false;
  if (split.length * 2 < names.length || split.every((parts) => parts.length < 3)) return false;
  return !areSteps(split) && !haveOneRoot(names, separator.sign);
}

/** Whether all begin in one place, as the folders of a site or a shop do. */
const haveOneRoot = (names: readonly string[], sign: string): boolean =>
  new Set(names.filter((name) => name !== "").map((name) => name.split(sign)[0]!.trim())).size === 1;

/** Whether each begins where the one before ended. */
const areSteps = (split: readonly string[][]): boolean =>
  split.length > 1 && split.every((parts, at) => at === 0 || parts[0]!.trim() === split[at - 1]!.at(-1)!.trim());

const lineOf = ({ header, index, nameAt }: Column): Line => ({ name: header, index, nameAt });

function figuresOf(columns: readonly Column[]): Omit<PathTable, "rows" | "path"> | null {
  const left = columns.filter(({ header }) => !isAside(header));
  const take = (fits: (header: string) => boolean): Column | null => {
    const at = left.findIndex(({ header }) => fits(header));
    return at < 0 ? null : left.splice(at, 1)[0]!;
  };
  const value = take(
    (header) => BROUGHT.find(words(header)) !== null || ["revenue", "money"].includes(meaningOf(header) ?? ""),
  );
  const unconverted = take((header) => UNCONVERTED.find(words(header)) !== null);
  const named = take((header) => TAKEN.find(words(header)) !== null && CONVERTED.find(words(header)) === null);
  const converted = take((header) => CONVERTED.find(words(header)) !== null) ?? take(isStageName);
  // Visits beside orders are who took the path.
  const journeys = named ?? (unconverted ? null : take(isStageName));
  // One number beside a path says how many took it; whether they converted it does not say.
  const only = journeys || converted ? null : take(() => true);
  const counted = converted ?? journeys ?? only;
  if (!counted) return null;
  const isSilent = converted === null && unconverted === null;
  const used = [value, unconverted, converted, journeys, only].flatMap((column) => column?.header.toLowerCase() ?? []);
  const again = left.filter(({ header }) => used.includes(header.toLowerCase()));
  // Of several columns whose names say nothing, such as months, none is more than another.
  const alike = only && left.length > 0 ? [only, ...left] : again;
  const rate = columns.find(({ header }) => isConversionRate(header)) ?? null;
  const assumptions: Assumption[] = [
    ...(isSilent ? [{ code: "allConverted", params: { column: counted.header } }] : []),
    ...left.map(({ header }) => ({ code: "unknownFigure", params: { column: header } })),
  ];
  const line = (column: Column | null) => column && lineOf(column);
  return {
    journeys: line(journeys ?? (converted ? null : only)),
    converted: line(converted),
    unconverted: line(unconverted),
    value: line(value),
    alike: alike.map(lineOf),
    rate: isSilent ? line(rate) : null,
    assumptions,
  };
}

const isConversionRate = (header: string): boolean =>
  meaningOf(header) === "rate" && CONVERTED.find(words(header)) !== null;

/** Rates, and what Google Analytics tells beside: days and touchpoints to the key event. */
const isAside = (header: string): boolean =>
  ["rate", "price", "id", "order"].includes(meaningOf(header) ?? "") || ASIDE.test(header);

const ASIDE =
  /%|\b(rate|share|length|days|touchpoints) (to|of|per)\b|\brate\b|\bshare\b|^длина|^доля|^дней|взаимодейств/i;
