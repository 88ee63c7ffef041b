import type { MoneyText } from "../moneyText";

/** How the amounts of a list that are texts are written, all in one currency, so that one formula reads them all. */
export interface AmountWriting {
  /** What is taken off them: names of their currency, thousands and millions; the longest first, since others may be a part of it. */
  readonly marks: readonly string[];
  readonly units: readonly { readonly said: string; readonly times: number }[];
  /** Blanks that no spreadsheet's TRIM knows. */
  readonly blanks: readonly string[];
  /** The sign between thousands, a blank where there is no other. */
  readonly group: string;
  readonly decimal: "," | "." | null;
}

/** Digits behind a decimal sign at most, unless they are parts of millions: "4.000" is four thousand, or four. */
export const MOST_DECIMALS = 2;
/** More digits no spreadsheet keeps. */
export const MOST_DIGITS = 14;

/** How texts are written that are amounts in one currency; `raw` are the same as their cells have them. */
export function amountWriting(texts: readonly MoneyText[], raw: readonly string[]): AmountWriting {
  const units = unitsOf(texts);
  const marks = texts.flatMap(({ marks, unit }) => [...marks, ...(unit ? [unit.said] : [])]);
  const known = marks.filter((mark) => units.some(({ said }) => mark.startsWith(said)) || !isOfUnit(mark, texts));
  return {
    marks: [...new Set(known)].sort((a, b) => b.length - a.length),
    units,
    blanks: [...new Set(raw.flatMap((text) => text.match(/[^\S ]/g) ?? []))],
    ...signsOf(texts),
  };
}

/** The amount that a text of this writing says; null for any other, of which nobody can be sure. `amountFormula.ts` of the report has the same. */
export function amountIn(text: string, { marks, units, blanks, group, decimal }: AmountWriting): number | null {
  let bare = text;
  for (const blank of blanks) bare = bare.replaceAll(blank, " ");
  for (const mark of marks) bare = bare.replaceAll(mark, "");
  bare = bare.replace(/ +/g, " ").replace(/^ | $/g, "").replaceAll(" ", group);
  const point = decimal === null ? -1 : bare.indexOf(decimal);
  const [whole, fraction] = point < 0 ? [bare, ""] : [bare.slice(0, point), bare.slice(point + 1)];
  const digits = [group, decimal ?? group].reduce((left, sign) => left.replaceAll(sign, ""), bare);
  if (!/^\d+$/.test(digits) || digits.length > MOST_DIGITS) return null;
  const groups = bare.split(group).length - 1;
  // Indian ones have two digits in a group, but three in the last.
  const isGrouped = groups === Math.floor(whole.length / 4) && whole.at(-4) === group;
  const unit = units.find(({ said }) => text.includes(said));
  if ((groups > 0 && !isGrouped) || (fraction.length > MOST_DECIMALS && !unit)) return null;
  return (Number(digits) / 10 ** fraction.length) * (unit?.times ?? 1);
}

/** The units of some texts; of two one of which has the other in it the commoner. */
function unitsOf(texts: readonly MoneyText[]): AmountWriting["units"] {
  const times = new Map<string, { times: number; n: number }>();
  for (const { unit } of texts) {
    if (!unit) continue;
    const said = unit.said.replace(/\.$/, "");
    times.set(said, { times: unit.times, n: (times.get(said)?.n ?? 0) + 1 });
  }
  const names = texts.flatMap(({ marks }) => marks);
  const found: { said: string; times: number }[] = [];
  for (const [said, unit] of [...times].sort(([, a], [, b]) => b.n - a.n)) {
    const isApart = found.every((other) => !other.said.includes(said) && !said.includes(other.said));
    if (isApart && !names.some((name) => name.includes(said))) found.push({ said, times: unit.times });
  }
  return found;
}

const isOfUnit = (mark: string, texts: readonly MoneyText[]): boolean => texts.some(({ unit }) => unit?.said === mark);

/** Which sign stands between thousands and which before decimals, by the texts that leave no doubt: the others are written like them. */
function signsOf(texts: readonly MoneyText[]): Pick<AmountWriting, "group" | "decimal"> {
  const votes = { ",": 0, ".": 0 };
  const doubtful = { ",": [] as MoneyText[], ".": [] as MoneyText[] };
  let blank = " ";
  // For a sign as the decimal one, or against it.
  const vote = (sign: "," | ".", by: number) => {
    votes[sign] += by;
  };
  for (const text of texts) {
    const { figure } = text;
    if (/['’]/.test(figure)) blank = /['’]/.exec(figure)![0];
    const [points, commas] = [figure.split(".").length - 1, figure.split(",").length - 1];
    if (points > 0 && commas > 0) {
      const last = figure.lastIndexOf(".") > figure.lastIndexOf(",") ? "." : ",";
      vote(last, 1);
      vote(last === "." ? "," : ".", -1);
    } else if (points + commas > 1) vote(points > 0 ? "." : ",", -1);
    else if (points + commas === 1) {
      const sign = points > 0 ? "." : ",";
      const [whole = "", fraction = ""] = figure.split(sign);
      if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) doubtful[sign].push(text);
      else vote(sign, 1);
    }
  }
  const isGroup = (sign: "," | ".", other: "," | ".") =>
    votes[sign] < 0 || (votes[sign] === 0 && (votes[other] > 0 || areThousands(doubtful[sign], sign)));
  const decimal = votes[","] > 0 && votes[","] >= votes["."] ? "," : votes["."] > 0 ? "." : null;
  const between = texts.flatMap(({ figure }) => figure.match(/[.,]/g) ?? []);
  const group = ([",", "."] as const).find(
    (sign) => sign !== decimal && between.includes(sign) && isGroup(sign, sign === "," ? "." : ","),
  );
  return { group: group ?? blank, decimal };
}

/** Whether three digits behind the only sign are thousands where nothing else in the list says so: nobody writes a third decimal of money that is a 0. */
const areThousands = (texts: readonly MoneyText[], sign: "," | "."): boolean =>
  texts.some(({ figure, unit }) => unit === null && figure.endsWith("0")) ||
  (sign === "," && texts.some((text) => text.unit === null && COMMA_BETWEEN_THOUSANDS.includes(text.sign)));

/** Where these are paid with, a comma stands between thousands. */
const COMMA_BETWEEN_THOUSANDS: readonly string[] = ["$", "£", "¥", "₹"];
