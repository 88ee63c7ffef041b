import { notationOf } from "../../text/notation";
import { type Formula, f, known, range } from "../formula";
import { BENCHMARK, BEST, CONVERSION, EXTRA, FROM_START, HIGH, LOW, PEOPLE, STAGE, WEAKEST } from "../names";
import {
  gainText,
  growthText,
  peopleText,
  percentFormat,
  percentPlaces,
  percentText,
  sentence,
  shortName,
  stepInFull,
} from "../phrases";
import type { Block } from "../plan";
import { FORMAT } from "../styles";
import type { Context } from "./context";

/** The first stage, the last one, overall conversion with its interval; the weakest step and the best lever. */
export function keyFigures(context: Context): Block {
  const { texts, n, built, model } = context;
  const hasBenchmark = model.table.beside.benchmark !== null;
  const overall = percentFormat(built[n - 1]?.fromStart ?? null, model.locale);
  return {
    rows: [
      {
        ...HEIGHT,
        cells: {
          A: { content: shortName(STAGE(1)), style: "label" },
          C: { content: shortName(STAGE(n)), style: "label" },
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

function interval({ texts, model }: Context): Formula {
  const places = percentPlaces(HIGH);
  const [low, high] = [
    f`FIXED(100*${LOW}; ${places})`,
    f`FIXED(100*${HIGH}; ${places})&${notationOf(model.locale).percent}`,
  ];
  return known([LOW], sentence(texts.interval, { low, high }, model.language));
}

function weakest({ texts, n, model }: Context): Formula {
  const step = stepInFull(WEAKEST, names(n), NAME);
  if (!model.table.beside.benchmark) return f`IF(ISNUMBER(${WEAKEST}); ${step}; "—")`;
  const isKnown = (name: typeof BENCHMARK) => f`ISNUMBER(${range(name(2), name(n))})`;
  // A benchmark without a conversion beside it, or the other way round, compares nothing.
  const compared = f`SUMPRODUCT(${isKnown(CONVERSION)}*${isKnown(BENCHMARK)})`;
  const some = sentence(texts.someMeet, { known: compared, all: f`${n - 1}` }, model.language);
  const met = f`IF(${compared}=${n - 1}; ${texts.allMeet}; IF(${compared}>0; ${some}; ""))`;
  return f`IF(ISNUMBER(${WEAKEST}); ${step}; ${met})`;
}

function weakestFigures({ texts, n, model }: Context): Formula {
  const conversion = f`INDEX(${range(CONVERSION(1), CONVERSION(n))}; ${WEAKEST})`;
  const rate = percentText(conversion, model.locale);
  const say = (text: string, params: Readonly<Record<string, Formula>>) => sentence(text, params, model.language);
  if (model.table.beside.benchmark) {
    const level = f`INDEX(${range(BENCHMARK(1), BENCHMARK(n))}; ${WEAKEST})`;
    const said = {
      rate,
      benchmark: percentText(level, model.locale),
      growth: growthText(f`${level}/${conversion}-1`, model.locale),
    };
    return f`IF(${conversion}>0; ${say(texts.againstBenchmark, said)}; ${say(texts.againstBenchmarkFromZero, said)})`;
  }
  const people = range(PEOPLE(1), PEOPLE(n));
  const lost = f`(INDEX(${people}; ${WEAKEST}-1)-INDEX(${people}; ${WEAKEST}))`;
  return f`IF(${lost}>0; ${say(texts.rateAndLost, { rate, lost: peopleText(lost) })}; ${rate})`;
}

function leverFigures({ texts, n, model }: Context): Formula {
  const gain = f`INDEX(${range(EXTRA(1), EXTRA(n))}; ${BEST})`;
  const growth = growthText(f`${gain}/${PEOPLE(n)}`, model.locale);
  const said = { extra: gainText(gain, texts), last: shortName(STAGE(n), NAME), growth };
  const say = (text: string) => sentence(text, said, model.language);
  // The last stage may be 0 today: then the gain is known and the growth is not.
  return f`IF(${PEOPLE(n)}>0; ${say(texts.pointAdds)}; ${say(texts.pointAddsFromZero)})`;
}
