import { sourceKey } from "../../tables/deals/costs";
import { oneSpaced } from "../../tables/oneSpaced";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import { moneyText, say } from "../answer/words";
import type { Context } from "../blocks/context";
import { costOf, romiOf } from "../blocks/money";
import {
  type CellReference,
  cell,
  type Formula,
  f,
  join,
  known,
  type OpenReference,
  range,
  type SourceReference,
} from "../formula";
import { INDENT, percentFormat } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import * as at from "./counts";
import type { CostsOfSources, DealsModel } from "./dealsModel";
import { headerRow } from "./headerRow";
import { nameCell } from "./nameCell";

/** Sources shown at most: those with most deals. */
const MOST_SOURCES = 15;

const SPENT = (source: number): CellReference => cell(`spent on source ${source}`);
const WON = (source: number): CellReference => cell(`won of source ${source}`);
const BROUGHT = (source: number): CellReference => cell(`brought by source ${source}`);
const SPENT_IN_ALL = cell("spent on sources in all");

/** What each source cost, by another table of the spreadsheet, and what came of it: live in both. What matches no source is told, never spread. */
export function sourceCosts(context: Context): Block {
  const { deals, language } = context.model;
  if (!deals?.costs) return { rows: [] };
  const texts = dealsText[language];
  const { costs } = deals;
  const sources = sourcesOf(deals);
  const isPaid = deals.list.amount !== null;
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.costs, style: "heading" } } },
      { cells: { A: { content: fill(texts.costsNote, { sheet: costs.sheetName }, language), style: "note" } } },
      ...(costs.lastRow === null
        ? []
        : [
            {
              cells: { A: { content: fill(texts.costsBelow, { row: costs.lastRow }, language), style: "note" } },
            } as const,
          ]),
      headerRow(
        texts.source,
        [texts.deals, texts.won, texts.spend, texts.cac, isPaid ? "ROMI" : ""],
        isPaid ? texts.revenue : "",
      ),
      ...sources.map((names, i) => sourceRow(context, deals, costs, names, i + 1)),
      totalRow(context, costs, sources.length),
      ...unmatchedRow(context, costs, sources.length),
    ],
    workings: sources.map((names, i) => ({ cells: { B: pale(broughtBy(deals, names), BROUGHT(i + 1)) } })),
  };
}

/** The names of each source, however its letters are written, by how many deals it has. */
function sourcesOf({ figures }: DealsModel): string[][] {
  const byKey = new Map<string, string[]>();
  for (const name of figures.sources) {
    if (name === "") continue;
    byKey.set(sourceKey(name), [...(byKey.get(sourceKey(name)) ?? []), name]);
  }
  return [...byKey.values()].slice(0, MOST_SOURCES);
}

function sourceRow(
  context: Context,
  deals: DealsModel,
  costs: CostsOfSources,
  names: readonly string[],
  number: number,
): Row {
  const counted = at.countedDeals(deals);
  const line = deals.list.source!;
  const all = (of: (group: { readonly line: typeof line; readonly name: string }) => Formula) =>
    join(
      names.map((name) => of({ line, name })),
      "+",
    );
  const isPaid = deals.list.amount !== null;
  const [spent, won, brought] = [SPENT(number), WON(number), BROUGHT(number)];
  const figure = (content: Formula, format: string, name?: CellReference): PlanCell => ({
    content,
    style: "number",
    format,
    ...(name ? { name } : {}),
  });
  return {
    cells: {
      B: nameCell(names[0]!),
      C: figure(
        all((group) => counted.all({ group })),
        FORMAT.people,
      ),
      D: figure(
        all((group) => counted.won({ group })),
        FORMAT.people,
        won,
      ),
      // A source that the table does not name has no cost that anybody knows, and not none.
      E: figure(
        f`IFERROR(IF(SUMPRODUCT(${isNamed(costs, names[0]!)})>0; ${spentOn(costs, names[0]!)}; ""); "")`,
        FORMAT.money,
        spent,
      ),
      F: figure(f`IF(${spent}=0; ""; ${costOf(spent, won)})`, FORMAT.money),
      G: isPaid
        ? figure(romiOf(brought, spent), percentFormat(1, context.model.locale))
        : { content: "", style: "number" },
      H: {
        content: isPaid ? known([brought], f`${INDENT}&${moneyText(context, brought, 2)}`) : "",
        style: "detailText",
      },
    },
    line: "hair",
  };
}

/** The money of the won deals of a source. */
function broughtBy(deals: DealsModel, names: readonly string[]): Formula | "" {
  const line = deals.list.source!;
  if (!deals.list.amount) return "";
  const sums = names.map((name) => at.countedDeals(deals).revenue({ group: { line, name } }));
  return f`IFERROR(${join(sums, "+")}; "")`;
}

/** A column of the table, with all that will be added below; without, where other money stands there. */
function columnOf(
  { sheetName, headerRow: row, lastRow }: CostsOfSources,
  column: number,
): OpenReference | SourceReference {
  return lastRow === null
    ? { kind: "open", sheetName, row, column }
    : { kind: "source", sheetName, row, column, rows: lastRow - row + 1, columns: 1 };
}

/** What was spent on a name, whatever the case of its letters. */
function spentOn(costs: CostsOfSources, name: string): Formula {
  return f`SUMPRODUCT(${isNamed(costs, name)}; ${columnOf(costs, costs.spend.index)})`;
}

function isNamed(costs: CostsOfSources, name: string): Formula {
  const written = f`TRIM(SUBSTITUTE(${columnOf(costs, costs.source.index)}; ${"\u00a0"}; " "))`;
  return f`EXACT(LOWER(${written}); LOWER(${oneSpaced(name)}))*1`;
}

/** All that the table has, but for its own totals. */
function totalRow(context: Context, costs: CostsOfSources, sources: number): Row {
  const texts = dealsText[context.model.language];
  const totals = costs.totals.map((name) => f`-${spentOn(costs, name)}`);
  return {
    cells: {
      B: { content: texts.spentInAll, style: "totalText" },
      D: { content: f`SUM(${range(WON(1), WON(sources))})`, style: "totalNumber", format: FORMAT.people },
      E: {
        content: f`IFERROR(SUM(${columnOf(costs, costs.spend.index)})${join(totals, "")}; "")`,
        style: "totalNumber",
        format: FORMAT.money,
        name: SPENT_IN_ALL,
      },
    },
    line: "hair",
  };
}

/** What was spent on names that no source of a deal has: the names as of the day built, the money live. */
function unmatchedRow(context: Context, { unmatched }: CostsOfSources, sources: number): Row[] {
  const { language } = context.model;
  const texts = dealsText[language];
  const rest = f`ROUND(${SPENT_IN_ALL}-SUM(${range(SPENT(1), SPENT(sources))}); 2)`;
  const said = say(context, texts.unmatched, {
    money: moneyText(context, f`(${rest})`, 3),
    names: f`${unmatched.length > 0 ? unmatched.join(", ") : texts.unmatchedNew}`,
  });
  return [
    {
      cells: {
        B: {
          content: f`IF(ISNUMBER(${SPENT_IN_ALL}); IF(${rest}=0; ""; ${said}); "")`,
          style: "detailText",
          across: 7,
          wraps: true,
        },
      },
      height: unmatched.length > 0 ? "twoLines" : "row",
    },
  ];
}
