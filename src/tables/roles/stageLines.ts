import { type Choices, chosenRole } from "../choices";
import type { Evidence, LineRole } from "../explained";
import type { ViewLine } from "../readings/view";
import { meaningOf, without } from "../vocabulary/meaning";
import { PLANS } from "../vocabulary/plans";
import { words } from "../vocabulary/tokens";
import { TOTALS } from "../vocabulary/totals";
import { type Label, labelReader } from "./labels";
import { CHOSEN, NOTHING, WORD } from "./side";
import { ownRole } from "./sidesDown";

/** What the name of a line says of it where lines may be stages. */
export interface StageLine {
  /** Its place among the lines of the view. */
  readonly at: number;
  /** What it is called as a stage: "Лиды" of "Лиды факт". */
  readonly name: string;
  /** "stage" and "unknown" may be stages, the others are none. */
  readonly role: LineRole;
  readonly evidence: Evidence;
  /** The stage that it is the plan of, by its name. */
  readonly planOf: string | null;
  readonly isMoney: boolean;
  /** Its name is that of an origin or a period, which a stage's hardly is. */
  readonly isOther: boolean;
}

/** What the names of lines say, where the lines may be stages. */
export function stageLines(lines: readonly ViewLine[], choices: Choices): StageLine[] {
  const read = labelReader(lines.map(({ name }) => name));
  const owners = ownersOf(lines.map(({ name }) => read(name)));
  const labels = lines.map(({ name, parts }, at) => {
    const owner = parts?.base ?? owners[at];
    return owner ? variantOf(read, owner, parts?.variant ?? name) : read(name);
  });
  const names = new Set(lines.map(({ name }) => words(name).join(" ")));
  const isPirate = lines.filter(({ name }) => PIRATE.test(name.trim())).length > 2;
  const bases = new Set(
    labels.flatMap(({ variant, base }) => (variant === "plan" && base !== "" ? [base.toLowerCase()] : [])),
  );
  return lines.map(({ name }, at): StageLine => {
    const label = labels[at]!;
    if (isTotalOf(name, names))
      return { at, name, role: "total", evidence: WORD, planOf: null, isMoney: label.isMoney, isOther: false };
    const isOther = label.period !== null || (label.meaning !== "stage" && label.isOrigin);
    const plain = { at, name, evidence: WORD, planOf: null, isMoney: label.isMoney || isMoney(label.base), isOther };
    const chosen = chosenRole(choices, name);
    if (chosen !== undefined && name !== "") {
      return { ...plain, role: chosen === "people" ? "stage" : ownRole(chosen), evidence: CHOSEN };
    }
    if (isPirate && /^(revenue|выручка|доход)$/i.test(name)) return { ...plain, role: "stage" };
    if (label.variant === "fact" && label.base !== "") {
      const own = meaningOf(label.base);
      if (own === "stage") return { ...plain, name: label.base, role: "stage" };
      if (own !== null && own !== "fact") return { ...plain, role: own as LineRole };
      if (bases.has(label.base.toLowerCase())) return { ...plain, name: label.base, role: "stage" };
    }
    if (label.variant === "plan") return { ...plain, role: "plan", planOf: plannedIn(label) || null };
    if (label.variant && label.variant !== "fact") return { ...plain, role: label.variant };
    const role = label.meaning === "fact" ? null : label.meaning;
    if (role !== null) return { ...plain, role: role === "stage" ? "stage" : (role as LineRole) };
    if (label.period !== null || TIME.test(name.trim())) return { ...plain, role: "period" };
    if (label.isMoney) return { ...plain, role: "money" };
    return { ...plain, role: name === "" ? "unnamed" : "unknown", evidence: NOTHING };
  });
}

/** Acquisition, activation, retention, referral: among these revenue counts those who pay. */
const PIRATE =
  /^(acquisition|activation|retention|referrals?|привлечение|активация|удержание|рекомендации|рекомендация)$/i;

/** Whose plan or fact each line is whose name says nothing else: of the name above it, or below it where the first of them stands over all names; "" for none. */
function ownersOf(labels: readonly Label[]): string[] {
  const isBare = ({ variant, base }: Label) => (variant === "plan" || variant === "fact") && base === "";
  const none = labels.map(() => "");
  if (!labels.some(isBare)) return none;
  const inOrder = <T>(list: readonly T[]): T[] => (isBare(labels[0]!) ? [...list].reverse() : [...list]);
  let owner = "";
  const owners = inOrder(labels).map((label) => {
    if (isBare(label)) return owner;
    if (label.text !== "") owner = label.variant === null ? label.text : label.base;
    return "";
  });
  // One alone is of something else: of all, or of what stands over the table.
  return new Set(owners).size > 2 ? inOrder(owners) : none;
}

/** "Total leads" beside "Leads". */
function isTotalOf(name: string, names: ReadonlySet<string>): boolean {
  const tokens = words(name);
  const total = TOTALS.find(tokens);
  if (!total || total.length === tokens.length || (total.at > 0 && total.at + total.length < tokens.length))
    return false;
  return names.has(tokens.filter((_, at) => at < total.at || at >= total.at + total.length).join(" "));
}

/** What a plan is of: "План сделок" of deals, although "Сделок" over figures says no more than that people are counted. */
const plannedIn = ({ base, period, text }: Label): string =>
  base || (period === null && text !== "" ? without(text, PLANS) : "");

/** A name and what stands under it, taken together. */
function variantOf(read: (text: string) => Label, name: string, under: string): Label {
  const { variant, meaning, isMoney } = read(under);
  const isOther = variant === null && ["rate", "benchmark", "total", "average", "difference"].includes(meaning ?? "");
  // Beside the plan any other word says what came: "Сделали", "Факт за месяц".
  return isOther ? read(under) : { ...read(name), variant: variant ?? "fact", base: name, isMoney, meaning: null };
}

const isMoney = (base: string): boolean => MONEY.includes(meaningOf(base) ?? "");

const MONEY: readonly string[] = ["revenue", "cost", "budget", "money"];

const TIME = /^(date|day|week|month|quarter|year|period|time|hour|дата|день|неделя|месяц|квартал|год|период|время)$/i;
