import { type Choices, chosenRole } from "../choices";
import type { LineRole } from "../explained";
import { indexesOf } from "../indexesOf";
import type { SideLine } from "../readings/view";
import type { Meaning } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";
import { TOTALS } from "../vocabulary/totals";
import { isAdjective, type Label, labelReader } from "./labels";
import { CHOSEN, PEOPLE, type Side, WORD } from "./side";

/** What each column beside stages is, by all its headers. */
export function sidesDown(lines: readonly SideLine[], choices: Choices): Side[] {
  const read = labelReader(lines.flatMap(({ labels }) => labels));
  const all = lines.map(({ labels }) => labels.map(read));
  const hasPlan = all.some((labels) => labels.some(isPlan));
  const isNamed = lines.some((line) => (line.column ?? line).name !== "");
  const sides = lines.map((line, i) => sideOf(line, all[i]!, { hasPlan, isNamed }, choices));
  return named(withoutTotals(sides, all), all);
}

const isPlan = ({ variant }: Label): boolean => variant === "plan";

/** Plan and fact of a total are totals, where there are people of something else. */
function withoutTotals(sides: readonly Side[], all: readonly (readonly Label[])[]): Side[] {
  const isTotal = (i: number) => all[i]!.some(isOfTotal);
  const isCounted = (i: number) => sides[i]!.role === "people" || sides[i]!.role === "plan";
  if (!sides.some(({ role }, i) => role === "people" && !isTotal(i))) return [...sides];
  return sides.map((side, i) => (isCounted(i) && isTotal(i) ? { ...side, role: "total", evidence: WORD } : side));
}

const isOfTotal = ({ meaning, variant, base }: Label): boolean =>
  meaning === "total" || (variant !== null && TOTALS.find(words(base))?.at === 0);

/** The same sides with channels and periods by those that count people now. */
export function namedAnew(lines: readonly SideLine[], sides: readonly Side[]): Side[] {
  const read = labelReader(lines.flatMap(({ labels }) => labels));
  return named(
    sides,
    lines.map(({ labels }) => labels.map(read)),
  );
}

/** What a column's label says of it. */
const roles: Partial<Readonly<Record<Meaning, LineRole>>> = {
  order: "order",
  id: "id",
  benchmark: "benchmark",
  bots: "bots",
  bounces: "bounces",
  loss: "loss",
  part: "part",
  measure: "measure",
  rate: "rate",
  price: "price",
  revenue: "revenue",
  cost: "cost",
  budget: "budget",
  money: "money",
  total: "total",
  average: "average",
  previous: "previous",
  difference: "difference",
  forecast: "forecast",
  plan: "plan",
};

interface Around {
  readonly hasPlan: boolean;
  readonly isNamed: boolean;
}

function sideOf(line: SideLine, labels: readonly Label[], { hasPlan, isNamed }: Around, choices: Choices): Side {
  const chosen = line.name === "" ? undefined : chosenRole(choices, line.name);
  const isMoney = labels.some((label) => label.isMoney);
  if (chosen !== undefined)
    return { ...PEOPLE, isMoney, role: ownRole(chosen), evidence: CHOSEN, isCertain: true, isUnknown: false };
  const isUnnamed = labels[0]!.text === "" && isNamed;
  if (labels.every(isSilent)) return isUnnamed ? { ...PEOPLE, role: "unnamed" } : PEOPLE;
  const side = { ...PEOPLE, isMoney };
  for (const label of labels) {
    if (label.variant === "fact" && (hasPlan || (label.text !== "" && label.meaning !== "stage"))) continue;
    if (label.variant && label.variant !== "fact") return { ...side, role: label.variant, evidence: WORD };
    const role = label.meaning && !label.isCount && !isAdjective(label.text) ? roles[label.meaning] : undefined;
    // A channel may be called "Повторные продажи" or "Email"; over single lines of figures only what is said right above counts.
    if (
      role &&
      (label === labels[0] || role === "total" || role === "average" || role === "rate" || role === "benchmark")
    ) {
      return { ...side, role: isMoneyTotal(label) ? "money" : role, evidence: WORD };
    }
  }
  if (isMoney) return { ...side, role: "money", evidence: WORD };
  if (isUnnamed) return { ...side, role: "unnamed" };
  const isFact = labels.some(({ variant, isCount }) => isCount || variant === "fact");
  const isKnown = labels.some(({ period, isOrigin }) => period !== null || isOrigin);
  return {
    ...side,
    evidence: isFact ? WORD : side.evidence,
    isCertain: isFact && !labels.some(({ isWhole }) => isWhole),
    isUnknown: !isFact && !isKnown,
    hint: labels.some(({ isWhole }) => isWhole) ? "total" : null,
    isStageWord: labels.some(({ meaning, isOrigin }) => meaning === "stage" && !isOrigin),
  };
}

/** Most names of a wide table are those of channels that nobody knows. */
const isSilent = ({ meaning, variant, period, isMoney, isCount, isOrigin, isWhole }: Label): boolean =>
  meaning === null && variant === null && period === null && !isMoney && !isCount && !isOrigin && !isWhole;

// Over a column it is the money of deals, over a row the total.
const isMoneyTotal = ({ text }: Label): boolean => /^сумма$/i.test(text.trim());

/** What a person says that a line is, in the reader's words. */
export function ownRole(role: NonNullable<Choices["roles"]>[string]): LineRole {
  return role === "leaveOut" ? "chosen" : role;
}

/** Channels and periods by two or more levels of headers: a level of periods makes periods, any others channels. */
function named(sides: readonly Side[], all: readonly (readonly Label[])[]): Side[] {
  const people = indexesOf(sides, ({ role }) => role === "people").map((i) => all[i]!);
  const depth = people.reduce((most, labels) => Math.max(most, labels.length), 1);
  const says = Array.from({ length: depth }, (_, level) => areApart(people.map((labels) => labels[level])));
  return sides.map((side, i) => {
    if (side.role !== "people" && side.role !== "plan") return side;
    let channel = "";
    let periods = "";
    all[i]!.forEach(({ base, period }, level) => {
      if (period !== null) periods = joined(periods, " ", period);
      else if (says[level]) channel = joined(base, " · ", channel);
    });
    return { ...side, channel, period: periods };
  });
}

/** Whether labels name different things; one that only says that people are counted names nothing. */
function areApart(labels: readonly (Label | undefined)[]): boolean {
  const telling = labels.filter((label) => label === undefined || label.base !== "" || !label.isCount);
  return telling.some((label) => (label?.base ?? "") !== (telling[0]?.base ?? ""));
}

const joined = (a: string, between: string, b: string): string => (a === "" || b === "" ? a + b : a + between + b);
