import { isBlank, nameOf } from "./cells";
import { MOST_STAGES } from "./limits";
import { periodOf } from "./periods";
import type { Frame } from "./profile/frame";
import { isMoneyText } from "./profile/numberOrWords";
import { cellAt } from "./profile/rows";
import type { Refusal } from "./reading";
import { isCohorts } from "./readings/cohorts";
import { DIMENSIONS, EXPENSES, KEYWORDS, ORIGINS, PRODUCTS, STAGE_HEADERS } from "./vocabulary/dimensions";
import { meaningOf } from "./vocabulary/meaning";
import { EXPENSE_ITEMS } from "./vocabulary/money";
import { words } from "./vocabulary/tokens";

const MONEY = ["cost", "revenue", "budget", "money", "price"];
const LOOKED = 50;

/** The codes of what is no table at all, and of a plan whose facts are still to come. */
export const NO_TABLE = "noStageTable";
export const PLAN_ALONE = "planWithoutFacts";

/** What a table without a funnel looks like, and by it what is missing: a code for `text/`. */
export function refusalOf(frame: Frame | null): Refusal {
  if (!frame) return { code: NO_TABLE, params: {} };
  if (isCohorts(frame)) return { code: "looksLikeCohorts", params: {} };
  const figures = frame.columns.filter(({ holds }) => holds === "numbers").slice(0, LOOKED);
  const naming =
    frame.columns.find(({ holds }) => holds === "words") ?? frame.columns.find(({ holds }) => holds === "periods");
  if (!naming || figures.length === 0 || frame.rows.length < 2) return { code: NO_TABLE, params: {} };
  const stages = STAGE_HEADERS.isWhole(words(naming.header)) ? differentNames(frame, naming.index) : 0;
  if (stages > MOST_STAGES) return { code: "tooManyStages", params: { stages, most: MOST_STAGES } };
  const by = naming.header || names(frame, naming.index)[0] || "";
  const header = words(naming.header);
  const rows = names(frame, naming.index);
  const meanings = figures.map(({ header: name }) => meaningOf(name));
  // A plan with its conversions: the facts are still to come.
  const isPlan = meanings.includes("plan") && meanings.every((meaning) => meaning === "plan" || meaning === "rate");
  if (isPlan) return { code: PLAN_ALONE, params: {} };
  const isMoney = meanings.some((meaning) => MONEY.includes(meaning ?? "")) && !meanings.includes("stage");
  const expenses = rows.filter((name) => EXPENSE_ITEMS.find(words(name)) !== null || meaningOf(name) === "cost").length;
  if (
    EXPENSES.find(header) !== null ||
    expenses * 2 >= rows.length ||
    areAmounts(
      frame,
      figures.map(({ index }) => index),
    ) ||
    (isMoney && meanings.every((meaning) => MONEY.includes(meaning ?? "rate") || meaning === "total"))
  ) {
    return { code: "looksLikeMoney", params: { by } };
  }
  if (KEYWORDS.find(header) !== null) return { code: "looksLikeKeywords", params: {} };
  const arePeriods =
    figures.length > 1 && figures.filter(({ header: name }) => periodOf(name) !== null).length * 2 >= figures.length;
  const measure = figures.find((_, i) => meanings[i] === "stage")?.header;
  if (PRODUCTS.find(header) !== null && !arePeriods) return { code: "looksLikeProducts", params: { by } };
  if (arePeriods) return { code: "looksLikeByPeriod", params: { by } };
  if (measure !== undefined) return { code: "looksLikeOneMeasure", params: { by, measure } };
  const isList =
    DIMENSIONS.find(header) !== null ||
    rows.filter((name) => ORIGINS.find(words(name)) !== null).length * 2 >= rows.length;
  return isList
    ? { code: "looksLikeOneMeasure", params: { by, measure: figures[0]!.header || "" } }
    : { code: NO_TABLE, params: {} };
}

/** Whether what stands in some columns is written as money. */
function areAmounts({ cells, rows }: Frame, columns: readonly number[]): boolean {
  const figures = rows
    .slice(0, LOOKED)
    .flatMap((row) => columns.map((column) => cellAt(cells, row, column)).filter((cell) => !isBlank(cell)));
  return figures.filter(isMoneyText).length * 2 > figures.length;
}

const differentNames = ({ cells, rows }: Frame, column: number): number =>
  new Set(rows.map((row) => nameOf(cellAt(cells, row, column)))).size;

function names({ cells, rows }: Frame, column: number): string[] {
  return rows
    .slice(0, LOOKED)
    .map((row) => cellAt(cells, row, column))
    .filter((cell) => !isBlank(cell))
    .map(nameOf);
}
