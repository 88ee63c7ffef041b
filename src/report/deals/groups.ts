import { FEW } from "../../core/answer/few";
import { PROVEN_EITHER_WAY, testsOf } from "../../core/answer/groupLevel";
import type { DealGroup, DealGroups } from "../../core/deals/groups";
import { moneyInWords, rateInWords } from "../../text/answer/answerFigures";
import { dayOf } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import { formatCount } from "../../text/number";
import type { Context } from "../blocks/context";
import { joined } from "../blocks/joined";
import { INDENT } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT, type StyleName } from "../styles";
import { headerRow } from "./headerRow";
import { nameCell } from "./nameCell";

/** Names shown at most: those with most deals. */
const MOST_NAMES = 12;

/** Managers, and sources, by what is won of their deals that are old enough: dead deals left open make nobody better. */
export function dealGroups(context: Context): Block {
  const inTime = context.model.deals?.figures.inTime;
  if (!inTime?.stuck) return { rows: [] };
  const texts = dealsText[context.model.language];
  return joined(
    table(context, texts.owners, texts.owner, inTime.owners, inTime.stuck.age),
    table(context, texts.sources, texts.source, inTime.sources, inTime.stuck.age),
  );
}

type Verdict = "better" | "worse" | "same" | "few";

const LOOKS: Readonly<Record<Verdict, { readonly rate: StyleName; readonly said: StyleName }>> = {
  better: { rate: "betterText", said: "better" },
  worse: { rate: "worseText", said: "worse" },
  same: { rate: "number", said: "detailText" },
  few: { rate: "detailNumber", said: "detailText" },
};

function table({ model }: Context, heading: string, column: string, found: DealGroups, age: number): Block {
  const { groups, tests, all } = found;
  if (groups.length < 2) return { rows: [] };
  const { language, locale, currency = "", deals } = model;
  const texts = dealsText[language];
  const day = dayOf(deals!.figures.day!, language);
  const hasMoney = deals!.list.amount !== null;
  const left = fill(texts.groupsFirst, { most: MOST_NAMES, all: groups.length }, language);
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: heading, style: "heading" } } },
      { cells: { A: { content: fill(texts.groupsNote, { age, day }, language), style: "note" } } },
      { cells: { A: { content: texts.groupsMarks, style: "note" } } },
      ...(groups.length > MOST_NAMES ? [{ cells: { A: { content: left, style: "note" as const } } }] : []),
      headerRow(
        column,
        [texts.ripeWon, texts.ripeShare, texts.ripeOpen, texts.daysToWin, hasMoney ? texts.average : ""],
        hasMoney ? texts.verdictAndMoney : texts.verdict,
      ),
      ...groups.slice(0, MOST_NAMES).map((group, at) => groupRow(group, verdictOf(at))),
      groupRow({ ...all, name: texts.total }, null),
    ],
  };

  /** What the group's share of ripe deals proves, of so many that are looked at. */
  function verdictOf(at: number): Verdict {
    const test = tests?.groups[at];
    if (!test) return "few";
    const isProven = (chance: number) => testsOf(tests) * chance < PROVEN_EITHER_WAY;
    return isProven(test.better) ? "better" : isProven(test.worse) ? "worse" : "same";
  }

  function groupRow(group: DealGroup, verdict: Verdict | null): Row {
    const isTotal = verdict === null;
    const look = LOOKS[verdict ?? "same"];
    const plain: StyleName = isTotal ? "totalNumber" : "number";
    const { ripe, ripeWon, ripeOpen, average, median, money } = group;
    const said = [
      ...(verdict ? [texts.marks[verdict]] : []),
      ...(money > 0 ? [moneyInWords(money, 3, currency, locale)] : []),
    ];
    const text = (content: string, style: StyleName): PlanCell => ({ content, style });
    return {
      cells: {
        B: isTotal
          ? { content: group.name, style: "totalText" }
          : nameCell(group.name === "" ? texts.unnamed : group.name),
        C: text(
          fill(texts.wonOf, { won: formatCount(ripeWon, locale), all: formatCount(ripe, locale) }, language),
          verdict === "few" ? "detailNumber" : plain,
        ),
        D: text(ripe < FEW ? "" : shareOf(group), isTotal ? "totalNumber" : look.rate),
        E: { content: ripeOpen, style: plain, format: FORMAT.people },
        F: { content: median === null ? "" : Math.round(median), style: plain, format: FORMAT.people },
        G: { content: average ?? "", style: plain, format: FORMAT.money },
        H: text(INDENT + said.join(" · "), isTotal ? "totalText" : look.said),
      },
      line: "hair",
    };
  }

  /** The share won with where it may be: "41 % (28–56)". */
  function shareOf({ ripe, ripeWon, interval }: DealGroup): string {
    const whole = (share: number) => formatCount(Math.round(100 * share), locale);
    const rate = rateInWords(Math.round((100 * ripeWon) / ripe) / 100, locale);
    return `${rate} (${whole(interval!.low)}–${whole(interval!.high)})`;
  }
}
