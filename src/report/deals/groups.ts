import { PROVEN_EITHER_WAY, testsOf } from "../../core/answer/groupLevel";
import type { DealGroup, DealGroups } from "../../core/deals/groups";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import type { Context } from "../blocks/context";
import { joined } from "../blocks/joined";
import { INDENT, percentFormat } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { nameCell } from "./nameCell";

/** Names shown at most: those with most deals. */
const MOST_NAMES = 12;

/** Managers, and sources, by what is won of their deals that are old enough: dead deals left open make nobody better. */
export function dealGroups(context: Context): Block {
  const { deals, language } = context.model;
  const inTime = deals?.figures.inTime;
  if (!inTime?.stuck) return { rows: [] };
  const texts = dealsText[language];
  return joined(
    table(context, texts.owners, texts.owner, inTime.owners, inTime.stuck.age),
    table(context, texts.sources, texts.source, inTime.sources, inTime.stuck.age),
  );
}

function table({ model }: Context, heading: string, column: string, { groups, tests }: DealGroups, age: number): Block {
  if (groups.length < 2) return { rows: [] };
  const { language, locale } = model;
  const texts = dealsText[language];
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: heading, style: "heading" } } },
      { cells: { A: { content: fill(texts.groupsNote, { age }, language), style: "note" } } },
      {
        cells: {
          B: { content: column, style: "header" },
          C: right(texts.ripe),
          D: right(texts.won),
          E: right(texts.ripeWon),
          F: right(texts.ripeOpen),
          G: right(texts.average),
          H: { content: "", style: "header" },
        },
        line: "header",
      },
      ...groups.slice(0, MOST_NAMES).map(groupRow),
    ],
  };

  function groupRow({ name, ripe, ripeWon, ripeOpen, average }: DealGroup, at: number): Row {
    const number = (content: number): PlanCell => ({ content, style: "number", format: FORMAT.people });
    const rate = ripe > 0 ? ripeWon / ripe : null;
    return {
      cells: {
        B: nameCell(name === "" ? texts.others : name),
        C: number(ripe),
        D: number(ripeWon),
        E: { content: rate ?? "", style: "number", format: percentFormat(rate, locale) },
        F: number(ripeOpen),
        G: { content: average ?? "", style: "number", format: FORMAT.money },
        H: { content: INDENT + markOf(at), style: "detailText" },
      },
      line: "hair",
    };
  }

  /** What the group's share of ripe deals proves, of so many that are looked at; nothing where it has too few. */
  function markOf(at: number): string {
    const test = tests?.groups[at];
    if (!test) return "";
    const isProven = (chance: number) => testsOf(tests) * chance < PROVEN_EITHER_WAY;
    return texts.marks[isProven(test.better) ? "better" : isProven(test.worse) ? "worse" : "same"];
  }
}
