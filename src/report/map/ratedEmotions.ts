import { FEW } from "../../core/answer/few";
import type { Line } from "../../tables/line";
import { oneSpaced } from "../../tables/oneSpaced";
import { type Ratings, SCALES } from "../../tables/ratings/ratingsIn";
import { fill } from "../../text/fill";
import { isExample } from "../../text/mapExamples/examples";
import { type Formula, f, join, type OpenReference, range } from "../formula";
import { sentence } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, Row, Rule } from "../plan";
import { COLOR } from "../styles";
import type { Word } from "./cellContent";
import { type MapContext, upTo } from "./mapContext";
import type { MapRatings } from "./mapModel";
import { ANSWERS, ANSWERS_SEEN, RATED, WORD } from "./mapNames";
import { namesOf } from "./mapPhases";
import { eventsOf } from "./stageEvents";

/** What customers' ratings of each stage come to, live: how many there are, and their mean on the scale of the ladder, with as many decimals as are seen. */
export function ratedEmotions(context: MapContext): Block {
  const { rates, n, column } = context;
  if (!rates) return { rows: [] };
  const stages = ratedStages(context, rates);
  const row = (cell: (stage: number) => ReturnType<typeof pale>): Row => ({
    cells: Object.fromEntries(upTo(n).map((stage) => [column(stage), cell(stage)])),
  });
  return {
    rows: [],
    workings: [
      row((stage) => pale(countOf(context, rates, stages[stage - 1]!), ANSWERS(stage))),
      row((stage) => pale(meanOf(context, rates, stages[stage - 1]!, stage), RATED(stage))),
    ],
  };
}

/** The emotion at a stage: what somebody typed, or else what the ratings come to. A stage that nobody rated is left to be typed. */
export function ratedWord(context: MapContext, word: Word, stage: number): Word {
  const { rates } = context;
  const isOpen = word.content === "" || isExample(word.content);
  if (!rates || !isOpen || !isRated(context, rates, stage)) return word;
  return { ...word, content: f`${RATED(stage)}` };
}

/** How many answers there are, and what they come to where somebody typed another emotion. */
export function answersRow(context: MapContext): Row[] {
  const { rates, texts, n, column, model } = context;
  if (!rates) return [];
  const said = (stage: number): Formula => {
    const [count, mean] = [f`${ANSWERS(stage)}`, RATED(stage)];
    const answers = sentence(texts.answers, { n: count }, model.language);
    const other = sentence(texts.ratedOtherwise, { mean: meanText(mean), answers }, model.language);
    return f`IF(ISNUMBER(${mean}); IF(EXACT(${WORD("emotion", stage)}; ${mean}); ${answers}; ${other}); "")`;
  };
  return [
    {
      height: 18,
      cells: Object.fromEntries(
        upTo(n).map((stage) => [column(stage), { content: said(stage), style: "answers", name: ANSWERS_SEEN(stage) }]),
      ),
    },
  ];
}

/** A mean of a few ratings is chance more than anything. */
export function fewAnswers({ rates, n }: MapContext): Rule[] {
  if (!rates) return [];
  const [emotion, count] = [WORD("emotion", 1), ANSWERS(1)];
  const isFew = f`ISNUMBER(${RATED(1)})*(${count}<${FEW})*(${emotion}=${RATED(1)})`;
  return [{ on: range(emotion, WORD("emotion", n)), when: isFew, style: { color: COLOR.grey } }];
}

/** Where the emotions come from, and how many of the answers there stand at a stage of the map. */
export function ratedNote({ rates, model, texts, n }: MapContext): Formula | null {
  if (!rates) return null;
  const { table, sheetName } = rates;
  const { segment, language } = model;
  const whose = segment !== "" && !table.segment ? ` ${texts.ratedByAll}` : "";
  const [low, high] = SCALES[table.scale].map((end) => String(end).replace("-", "−"));
  const where = fill(
    texts.ratedNote,
    { sheet: sheetName, column: table.rating.name, low: low!, high: high! },
    language,
  );
  const counted = {
    counted: f`FIXED(SUM(${range(ANSWERS(1), ANSWERS(n))}); 0)`,
    all: f`FIXED(${allOf(rates, segment)}; 0)`,
  };
  return f`${`${where} `}&${sentence(texts.ratedCount, counted, language)}&${whose}`;
}

const isRated = (context: MapContext, rates: MapRatings, stage: number): boolean => {
  const keys = ratedStages(context, rates)[stage - 1]!;
  const { segment } = context.model;
  return rates.table.rows.some(
    (row) =>
      keys.includes(row.stage.toLowerCase()) &&
      (segment === "" || !rates.table.segment || row.segment.toLowerCase() === plain(segment)),
  );
};

/** By which names each stage is rated: its own, and that of the table which means it. */
function ratedStages(context: MapContext, { table }: MapRatings): string[][] {
  const names = namesOf(context).map((name) => oneSpaced(name));
  const { formerNames } = context.model;
  const rated = [...new Set(table.rows.map(({ stage }) => stage.toLowerCase()))];
  return eventsOf(names, rated).map((at, i) => [
    ...new Set([plain(names[i]!), ...(formerNames[names[i]!] ?? []).map(plain), ...(at < 0 ? [] : [rated[at]!])]),
  ]);
}

const plain = (name: string): string => oneSpaced(name).toLowerCase();

// From the header on: answers put in above the first one count, too.
const columnOf = ({ sheetName, table }: MapRatings, { index }: Line): OpenReference => ({
  kind: "open",
  sheetName,
  row: table.headerRow,
  column: index,
});

// An error in one answer is none of the others'.
const ratingOf = (rates: MapRatings): Formula => f`IFERROR(${columnOf(rates, rates.table.rating)}; "")`;

function isCalled(rates: MapRatings, line: Line, names: readonly string[]): Formula {
  const written = f`LOWER(TRIM(SUBSTITUTE(IFERROR(${columnOf(rates, line)}; ""); ${"\u00a0"}; " ")))`;
  const tests = names.map((name) => f`EXACT(${written}; ${name})`);
  return f`(${join([...tests, f`0`], "+")})`;
}

const isOfSegment = (rates: MapRatings, segment: string): Formula =>
  segment !== "" && rates.table.segment ? f`*${isCalled(rates, rates.table.segment, [plain(segment)])}` : f``;

/** Answers at a stage with a rating on the scale, a test a row. */
function isCounted({ model }: MapContext, rates: MapRatings, names: readonly string[]): Formula {
  const { table } = rates;
  const [low, high] = SCALES[table.scale];
  const rating = ratingOf(rates);
  const isOnScale = f`ISNUMBER(${rating})*(${rating}>=${low})*(${rating}<=${high})`;
  return f`${isCalled(rates, table.stage, names)}${isOfSegment(rates, model.segment)}*${isOnScale}`;
}

const answersOf = (rates: MapRatings): Formula =>
  rates.table.answers ? f`; IFERROR(${columnOf(rates, rates.table.answers)}; 0)` : f``;

const countOf = (context: MapContext, rates: MapRatings, names: readonly string[]): Formula =>
  f`IFERROR(SUMPRODUCT(${isCounted(context, rates, names)}${answersOf(rates)}); "")`;

function meanOf(context: MapContext, rates: MapRatings, names: readonly string[], stage: number): Formula {
  const sum = f`SUMPRODUCT(${isCounted(context, rates, names)}; ${ratingOf(rates)}${answersOf(rates)})`;
  const count = ANSWERS(stage);
  return f`IF(ISNUMBER(${count}); IF(${count}>0; IFERROR(ROUND(${onLadder(rates.table, f`${sum}/${count}`)}; 1); ""); ""); "")`;
}

function onLadder({ scale }: Ratings, mean: Formula): Formula {
  return scale === "ten" ? f`(${mean}-5)*2/5` : scale === "five" ? f`${mean}-3` : mean;
}

/** All rows with anything in place of a rating, but for the header. */
function allOf(rates: MapRatings, segment: string): Formula {
  const isThere = f`(LEN(IFERROR(${columnOf(rates, rates.table.rating)}; "?"))>0)`;
  const all = f`SUMPRODUCT(${isThere}${isOfSegment(rates, segment)}*1${answersOf(rates)})`;
  const hasHeader = !rates.table.answers && isOfSegment(rates, segment).parts.join("") === "";
  return hasHeader ? f`(${all}-1)` : all;
}

const meanText = (mean: ReturnType<typeof RATED>): Formula =>
  f`IF(ROUND(${mean}; 1)>0; "+"; "")&SUBSTITUTE(FIXED(${mean}; 1); "-"; "−")`;
