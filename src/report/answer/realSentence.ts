import { ENOUGH_HISTORY } from "../../core/answer/verdict";
import { fill } from "../../text/fill";
import type { Context } from "../blocks/context";
import { BREAKDOWN, FROM_START, LOW, PEOPLE } from "../cellNames";
import { type CellReference, type Formula, f, join, range } from "../formula";
import { growthText } from "../formulaPieces";
import {
  ALL_LIKE,
  ALL_LIKE_LEAST,
  ALL_LIKE_MONEY,
  countAtTop,
  GROUP,
  groupName,
  moneyPart,
  OWN,
  REST,
  SAID_OF_CHANCE,
  TOP_LEAST,
} from "./answerCells";
import { realEntry } from "./entryGap";
import { areCompared, GROUP_CHANCE, GROUP_OF_LEVEL, OVERALL } from "./groupCells";
import { changeSaid } from "./growthSentence";
import * as at from "./levelCells";
import * as periods from "./periodCells";
import { ifAll } from "./selector";
import { answerTexts, countText, likelyRange, nameAt, nameOf, rateText, say, timesText } from "./words";

const PERIOD = BREAKDOWN.period;

/** Whether what the second sentence names may be chance; the groups that are proven different; what the last period proves; or how sure the result is. */
export function realSentence(context: Context): Formula {
  const texts = answerTexts(context);
  const overall = rateText(context, FROM_START(context.resultStage));
  const interval = say(context, texts.interval, { overall, ...likelyRange(context) });
  const alone = f`IF(ISNUMBER(${LOW}); ${interval}; ${texts.untested})`;
  const parts = partsOf(context).map((part) => SAID_OF_CHANCE[part]);
  if (parts.length === 0) return alone;
  const length = (some: readonly CellReference[]) =>
    join(
      some.map((part) => f`LEN(${part})`),
      "+",
    );
  // Blanks between what is there: TRIM makes breaking blanks of others in some programs.
  const said = parts.map((part, i) =>
    i === 0 ? f`${part}` : f`IF((${length(parts.slice(0, i))}>0)*(LEN(${part})>0); " "; "")&${part}`,
  );
  return f`IF(${length(parts)}>0; ${join(said, "&")}; ${alone})`;
}

/** What is said of chance, part by part; null where a table has nothing of the kind. */
export function saidOfChance(context: Context): Readonly<Record<Part, Formula | null>> {
  const [groups, periods] = [ofGroups(context), ofPeriods(context)];
  // Of one channel nothing is said that is of all of them.
  return {
    level: ofLevel(context),
    entry: realEntry(context),
    groups: groups && ifAll(context, groups),
    periods: periods && ifAll(context, periods),
  };
}

type Part = keyof typeof SAID_OF_CHANCE;

function partsOf(context: Context): Part[] {
  const said = saidOfChance(context);
  return (Object.keys(SAID_OF_CHANCE) as Part[]).filter((part) => said[part] !== null);
}

/** Whether it may take three lines of the report's width: levels, groups and periods each have a sentence. */
export const isLong = (context: Context): boolean =>
  [at.kindsOf(context).length > 0, context.channels.length > 1, context.periods.length > 1].filter(Boolean).length > 1;

function ofLevel(context: Context): Formula | null {
  const texts = answerTexts(context);
  const kinds = at.kindsOf(context);
  if (kinds.length === 0) return null;
  const { n } = context;
  const of = (name: (stage: number) => CellReference, before: 0 | 1 = 0) =>
    f`INDEX(${range(name(1), name(n))}; ${at.TOP}-${before})`;
  const gap = say(context, texts.realGap, {
    level: rateText(context, at.TOP_LEVEL),
    expected: f`FIXED(${of(PEOPLE, 1)}*${at.TOP_LEVEL}; 0)`,
    made: f`FIXED(${of(PEOPLE)}; 0)`,
    times: timesText(of(at.GAP_ADJUSTED)),
  });
  const unproven = f`IF(${at.WITH_WORTH}>0; ${texts.unproven}; "")`;
  const said = kinds.map((kind) => [at.KINDS.indexOf(kind) + 1, ofKind(context, kind, gap)] as const).reverse();
  const [[, last], ...others] = said as [(typeof said)[number], ...typeof said];
  const byKind = others.reduce<Formula>((rest, [kind, text]) => f`IF(${at.TOP_KIND}=${kind}; ${text}; ${rest})`, last);
  return f`IF(ISNUMBER(${at.TOP}); ${byKind}; ${unproven})`;
}

/** Why the step worth most is below its level by more than chance, by what that level is. */
function ofKind(context: Context, kind: at.Kind, gap: Formula): Formula {
  const texts = answerTexts(context);
  if (kind === "run") return f`${texts.realRun}`;
  if (kind === "test") return f`${texts.realTest}`;
  if (kind !== "group") return gap;
  const chance = f`INDEX(${range(GROUP_CHANCE(1), GROUP_CHANCE(context.n))}; ${at.TOP})`;
  const said = { group: groupName(context, at.TOP), times: timesText(chance) };
  const least = atLeast(context, TOP_LEAST, countAtTop(context, TOP_LEAST));
  return f`${say(context, texts.realGroup, said)}&${least}`;
}

/** What is gained at least; nothing where that is less than one. */
function atLeast(context: Context, amount: CellReference, least: Formula): Formula {
  const said = say(context, answerTexts(context).atLeast, { least });
  return f`IF(ISNUMBER(${amount}); IF(${amount}>=1/2; " "&${said}; ""); "")`;
}

function ofGroups(context: Context): Formula | null {
  if (!areCompared(context)) return null;
  const texts = answerTexts(context);
  const ifGroup = (said: Formula) => f`IF(ISNUMBER(${GROUP_OF_LEVEL(OVERALL)}); ${said}; "")`;
  if (context.imitable !== true) {
    const text = context.imitable === false ? texts.givenGroups : texts.askedGroups;
    const compared = { group: f`${GROUP}`, own: rateText(context, OWN), rest: rateText(context, REST) };
    return ifGroup(say(context, text, compared));
  }
  const first = say(context, texts.realGroups, { times: timesText(GROUP_CHANCE(OVERALL)) });
  const also = say(context, texts.alsoGroups, {
    group: f`${GROUP}`,
    extra: countText(context, ALL_LIKE, context.n),
    money: moneyPart(context, ALL_LIKE_MONEY),
    least: f`FIXED(${ALL_LIKE_LEAST}; 0)`,
  });
  const alone = f`${first}&${atLeast(context, ALL_LIKE_LEAST, countText(context, ALL_LIKE_LEAST, context.n))}`;
  return ifGroup(at.kindsOf(context).length === 0 ? alone : f`IF(ISNUMBER(${at.TOP}); ${also}; ${alone})`);
}

function ofPeriods(context: Context): Formula | null {
  if (context.ripe < 2) return null;
  const texts = answerTexts(context);
  const { model, periods: all, ripe, n } = context;
  const isEnough = periods.earlierPeriods(context) >= ENOUGH_HISTORY;
  const changed = say(context, isEnough ? texts.realChange : texts.moreThanChance, changeSaid(context));
  const compared = f`COUNTIF(${range(periods.PERIOD_CHANCE(2), periods.PERIOD_CHANCE(n))}; "<=1")>0`;
  const quiet = f`IF(${compared}; ${texts.quiet}; "")`;
  const verdict = f`IF(ISNUMBER(${periods.CHANGED}); ${changed}; ${quiet})`;
  const unripe = all.length - ripe;
  const left = unripe > 0 ? f`&" "&${fill(texts.notRipe, { count: unripe }, model.language)}` : f``;
  return f`IF(ISNUMBER(${periods.UNRIPE}); ${unsure(context)}; ${verdict})${left}`;
}

/** That the last period may have fallen or be unripe; and that many more entered it, which alone makes later stages lag behind. */
function unsure(context: Context): Formula {
  const texts = answerTexts(context);
  const said = say(context, texts.mayBeUnripe, {
    a: nameAt(context, f`${periods.UNRIPE}-1`),
    b: nameAt(context, periods.UNRIPE),
  });
  const [now, before] = [
    PERIOD.people(context.ripe, 1),
    f`(${periods.BEFORE_WHOLE(2)}/${periods.earlierPeriods(context)})`,
  ];
  const growth = growthText(f`(${now}/${before}-1)`, context.model.locale);
  const grown = say(context, texts.moreEntered, { first: nameOf(1), growth });
  return f`${said}&IF(ISNUMBER(${now}); IF(${periods.BEFORE_WHOLE(2)}>0; IF(${now}>=${before}*7/5; " "&${grown}; ""); ""); "")`;
}
