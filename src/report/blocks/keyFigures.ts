import { type Formula, f, known, range } from "../formula";
import { BENCHMARK, BEST, CONVERSION, EXTRA, FROM_START, HIGH, LOW, PEOPLE, STAGE, WEAKEST } from "../names";
import { peopleText, percentFormat, percentPlaces, percentText, sentence, stepInFull } from "../phrases";
import type { Block } from "../plan";
import { FORMAT } from "../styles";
import type { Context } from "./context";

/** Entered, reached the end, overall conversion with its interval; the weakest step and the best lever. */
export function keyFigures(context: Context): Block {
  const { texts, n, built, model } = context;
  const hasBenchmark = model.table.beside.benchmark !== null;
  const overall = percentFormat(built[n - 1]?.fromStart ?? null, model.language);
  return {
    rows: [
      {
        ...HEIGHT,
        cells: {
          A: { content: texts.entered, style: "label" },
          C: { content: texts.reachedTheEnd, style: "label" },
          E: { content: texts.overall, style: "label" },
        },
      },
      {
        ...HEIGHT,
        cells: {
          A: { content: f`${PEOPLE(1)}`, style: "figure", format: FORMAT.people, across: 2 },
          C: { content: f`${PEOPLE(n)}`, style: "figure", format: FORMAT.people, across: 2 },
          E: { content: f`${FROM_START(n)}`, style: "figure", format: overall },
        },
      },
      { ...HEIGHT, cells: { E: { content: interval(context), style: "detail" } }, line: "hair" },
      {
        ...HEIGHT,
        cells: {
          A: { content: hasBenchmark ? texts.furthest : texts.lowest, style: "label" },
          E: { content: texts.bestLever, style: "label" },
        },
      },
      {
        ...HEIGHT,
        cells: {
          A: { content: weakest(context), style: "shortStatement" },
          E: { content: known([BEST], stepInFull(BEST, names(n), NAME)), style: "shortStatement" },
        },
      },
      {
        ...HEIGHT,
        cells: {
          A: { content: known([WEAKEST], weakestFigures(context)), style: "detail" },
          E: { content: known([BEST], leverFigures(context)), style: "detail" },
        },
        line: "hair",
      },
    ],
  };
}

// One height for all of them: a run of rows costs one call.
const HEIGHT = { height: "figures" } as const;

// Two of them fit half of the report's width.
const NAME = 24;

const names = (n: number) => range(STAGE(1), STAGE(n));

function interval({ texts }: Context): Formula {
  const places = percentPlaces(HIGH);
  return known(
    [LOW],
    f`${texts.interval}&FIXED(100*${LOW}; ${places})&"–"&FIXED(100*${HIGH}; ${places})&${texts.percent}`,
  );
}

function weakest({ texts, n, model }: Context): Formula {
  const step = stepInFull(WEAKEST, names(n), NAME);
  if (!model.table.beside.benchmark) return f`IF(ISNUMBER(${WEAKEST}); ${step}; "—")`;
  const isKnown = (name: typeof BENCHMARK) => f`ISNUMBER(${range(name(2), name(n))})`;
  // A benchmark without a conversion beside it, or the other way round, compares nothing.
  const compared = f`SUMPRODUCT(${isKnown(CONVERSION)}*${isKnown(BENCHMARK)})`;
  const some = sentence(texts.someMeet, { known: compared, all: f`${`${n - 1}`}` });
  const met = f`IF(${compared}=${n - 1}; ${texts.allMeet}; IF(${compared}>0; ${some}; ""))`;
  return f`IF(ISNUMBER(${WEAKEST}); ${step}; ${met})`;
}

function weakestFigures({ texts, n, model }: Context): Formula {
  const conversion = f`INDEX(${range(CONVERSION(1), CONVERSION(n))}; ${WEAKEST})`;
  if (model.table.beside.benchmark) {
    const benchmark = f`INDEX(${range(BENCHMARK(1), BENCHMARK(n))}; ${WEAKEST})`;
    const times = f`IF(${conversion}>0; ${texts.resultOpens}&FIXED(${benchmark}/${conversion}; 2)&${`${texts.times})`}; "")`;
    return f`${percentText(conversion, texts)}&${texts.against}&${percentText(benchmark, texts)}&${times}`;
  }
  const people = range(PEOPLE(1), PEOPLE(n));
  const lost = f`(INDEX(${people}; ${WEAKEST}-1)-INDEX(${people}; ${WEAKEST}))`;
  return f`${percentText(conversion, texts)}&IF(${lost}>0; ": "&${peopleText(lost)}&${texts.lostThere}; "")`;
}

function leverFigures({ texts, n }: Context): Formula {
  const extra = f`INDEX(${range(EXTRA(1), EXTRA(n))}; ${BEST})`;
  // The last stage may be 0 today: then the extra people are known and the growth is not.
  const growth = f`IF(${PEOPLE(n)}>0; ${texts.growthOpens}&FIXED(1+${extra}/${PEOPLE(n)}; 2)&${`${texts.times})`}; "")`;
  return f`${texts.onePoint}&"+"&FIXED(${extra}; IF(${extra}<1; 2; IF(${extra}<100; 1; 0)))&${texts.atTheEnd}&${growth}`;
}
