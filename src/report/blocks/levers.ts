import { type Formula, f, type Reference, range } from "../formula";
import { CONVERSION, EXTRA, PEOPLE, RANK_KEY, STAGE } from "../names";
import { bar, extraFormat, growthFormat, INDENT, LINE_OF_NAMES, percentFormat, shortName } from "../phrases";
import type { Block, Row } from "../plan";
import { type Context, stagesFrom } from "./context";

/** Each step alone by one point and by a tenth, the two readings that people mix up, ranked live by the first. */
export function levers(context: Context): Block {
  const { texts, n } = context;
  const header: Row = {
    cells: {
      B: { content: texts.step, style: "header" },
      C: { content: texts.conversion, style: "headerRight" },
      D: { content: texts.pointExtra, style: "headerRight" },
      E: { content: texts.growth, style: "headerRight" },
      F: { content: texts.tenthExtra, style: "headerRight" },
      G: { content: texts.growth, style: "headerRight" },
      H: { content: INDENT + texts.pointBrings, style: "header" },
    },
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.levers, style: "heading" } } },
      header,
      ...stagesFrom(1, n - 1).map((rank) => leverRow(context, rank)),
    ],
  };
}

function leverRow({ texts, n, model, built }: Context, rank: number): Row {
  const keys = range(RANK_KEY(1), RANK_KEY(n));
  const end = PEOPLE(n);
  const position = f`MATCH(LARGE(${keys}; ${rank}); ${keys}; 0)`;
  const ranked = (value: Formula) => f`IF(${rank}<=COUNT(${keys}); ${value}; "")`;
  const of = (first: Reference, last: Reference) =>
    f`INDEX(${{ kind: "range", from: first, to: last } as Reference}; ${position})`;
  const step = f`"→ "&${shortName(of(STAGE(1), STAGE(n)), LINE_OF_NAMES - 2)}`;
  // Or it would look as if steps had been forgotten.
  const rest = f`IF(${rank}=COUNT(${keys})+1; ${texts.unknownSteps}; "")`;
  const conversion = of(CONVERSION(1), CONVERSION(n));
  const extra = of(EXTRA(1), EXTRA(n));
  const tenth = f`IF(${conversion}>0; ${end}*IF(${conversion}<=1; MIN(1/10; (1-${conversion})/${conversion}); 1/10); 0)`;
  const growth = (gained: Formula) => ranked(f`IF(${end}>0; (${gained})/${end}; "")`);
  const smallest = Math.min(...built.slice(1).map((row) => row.conversion || 1));
  const growths = growthFormat(model.locale);
  const extras = extrasBuilt(built);
  const format = extraFormat(extras);
  const most = f`MAX(${range(EXTRA(1), EXTRA(n))})`;
  return {
    cells: {
      A: { content: ranked(f`${rank}`), style: "rank" },
      B: { content: f`IF(${rank}<=COUNT(${keys}); ${step}; ${rest})`, style: "text" },
      C: { content: ranked(conversion), style: "number", format: percentFormat(smallest, model.locale) },
      D: { content: ranked(extra), style: "number", format },
      E: { content: growth(extra), style: "number", format: growths },
      F: { content: ranked(tenth), style: "number", format },
      G: { content: growth(tenth), style: "number", format: growths },
      H: { content: ranked(f`IF(${most}>0; ${bar(f`${extra}/${most}`)}; "")`), style: "leverBar" },
    },
    ...(rank <= extras.length + 1 ? { line: "hair" } : {}),
  };
}

/** What the steps brought on the day built, one point each. */
const extrasBuilt = (built: Context["built"]): number[] => {
  const end = built.at(-1)?.people ?? 0;
  return built.flatMap(({ conversion }) => (conversion ? [end / conversion / 100] : []));
};
