/** A name taken apart: "Conv., %" has one word and the unit percent. */
export interface Name {
  readonly raw: string;
  /** Its words in small letters, without the unit. */
  readonly tokens: readonly string[];
  readonly unit: NameUnit | null;
  /** A sign that stands for a ratio: "%", "/". */
  readonly hasPercent: boolean;
  readonly hasSlash: boolean;
}

/** What the figures under a name are counted in. */
export type NameUnit = "money" | "percent" | "count" | "measure";

/** Takes a name apart: at blanks, punctuation, `_`, capitals inside a word, digits; what stands at its end or in brackets as a unit is taken off. */
export function nameParts(name: string): Name {
  const raw = fieldOf(name.trim());
  const hasMoney = MONEY_SIGN.test(raw);
  const tokens = words(raw.replace(MONEY_IN, "$1"));
  // "Lookalike 2%" is a campaign's name, "Конв., %" is a rate's.
  const hasPercent = /(?<!\d)%/.test(raw);
  const unit = hasMoney ? "money" : hasPercent ? "percent" : null;
  const kept = unitsOff(withoutTax(tokens), raw);
  return {
    raw,
    tokens: withoutManner(kept.tokens),
    unit: unit ?? kept.unit,
    hasPercent,
    hasSlash: raw.length < 60 && /\p{L}\.? ?[/÷] ?\p{L}/u.test(raw),
  };
}

/** What a pivot table adds up or counts: "SUM of Leads", «Сумма по полю Заявки». By hand "Sum of deals" is money. */
function fieldOf(name: string): string {
  const [, field] = PIVOTED.exec(name) ?? SUMMED.exec(name) ?? [];
  return field ?? name;
}

const PIVOTED = /^(?:(?:SUM|COUNTA?) (?:of|из)|(?:[Сс]умма|[Кк]оличество) по полю)\s+(\S.*)$/u;
const SUMMED = /^Sum of ((?!deal|sale|order|contract|purchase|won|paid)\S.*)$/iu;

/** The words of a text in small letters; a percent of something in it ("Lookalike 2%") is no sign of a rate. */
export function words(text: string): string[] {
  const parted = CAMEL.test(text) ? text.replace(CAMELS, "$1 $2") : text;
  return parted
    .replace(/(\d)%/g, "$1")
    .toLowerCase()
    .replace(/ё/g, "е")
    .split(BETWEEN)
    .filter((token) => token !== "");
}

const MONEY_SIGN = /[$€£₽₸₴¥₺₹₩₪]/;
// "$k", "€M": the letter is no word.
const MONEY_IN = /([$€£₽]) ?(?:k|mm?|mn|bn?)(?!\p{L})/giu;
const CAMEL = /\p{Ll}\p{Lu}/u;
const CAMELS = /(\p{Ll})(\p{Lu})/gu;
const BETWEEN = /[^\p{L}\p{N}№#%Δδσ]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|(?=%)|(?<=%)/u;

const UNITS: readonly (readonly [NameUnit, string])[] = [
  [
    "money",
    "руб рублей рубли р rub rur usd eur gbp byn kzt uah uzs kgs amd gel try cny jpy inr aed egp cad aud chf pln ton usdt тенге грн тг долл доллар долларов евро рублях деньгах долларах валюте тыс млн млрд mln dollars euros",
  ],
  ["percent", "% процент процентов percent pct пп pp"],
  ["count", "шт штук чел человек люди людей ед pcs persons people ea"],
  [
    "measure",
    "балл баллы баллов points pts гб мб gb mb кг kg км km дн дней дня день days day ч час часов часа hours hrs hr мин минут min mins minutes сек секунд sec secs seconds нед недель weeks мес месяцев months",
  ],
];

/** Whether a text says no more than what something is counted in. */
export function isUnit(text: string): boolean {
  const tokens = words(text.replace(MONEY_IN, "$1").replace(MONEY_SIGN, " "));
  const isKnown = (token: string) => UNITS.some(([, list]) => ` ${list} `.includes(` ${token} `));
  return text.trim() !== "" && tokens.every(isKnown);
}

/** Beside figures a unit may be all that is said of them. */
const MONEY_ALONE =
  /^(руб|рублей|рубли|р|rub|rur|usd|eur|gbp|byn|kzt|uah|тенге|грн|тг|евро|тыс|млн|млрд|mln|dollars|euros)$/;

/** "Delivered on time" is no time. */
function withoutManner(tokens: readonly string[]): readonly string[] {
  const manner = /(^| )(on time|в срок|вовремя)$/.exec(tokens.join(" "))?.[2]?.split(" ").length ?? 0;
  return tokens.length > manner ? tokens.slice(0, tokens.length - manner) : tokens;
}

/** "Без НДС", "incl. VAT", "до налогов" say how a sum was taken, not what it is. */
function withoutTax(tokens: readonly string[]): readonly string[] {
  const at = tokens.findIndex((token, i) => i > 1 && TAX.test(token) && HOW.test(tokens[i - 1]!));
  return at < 0 ? tokens : [...tokens.slice(0, at - 1), ...tokens.slice(at + 1)];
}

const TAX = /^(ндс|налогов|налога|vat|tax|taxes)$/;
const HOW = /^(без|с|со|до|после|вкл|включая|excl|incl|inc|ex|excluding|including|before|after|without|with)$/;

/** Words at the end of a name that say what it is counted in, where the name has others before them: after a comma, in brackets, or money and pieces anywhere at the end. */
function unitsOff(tokens: readonly string[], raw: string): { tokens: string[]; unit: NameUnit | null } {
  const marked = /[,(]/.test(raw);
  if (tokens.length > 1 && /\(\s*[#№]\s*\)$/.test(raw)) return { tokens: tokens.slice(0, -1), unit: "count" };
  let unit: NameUnit | null = tokens.length === 1 && MONEY_ALONE.test(tokens[0]!) ? "money" : null;
  const kept = [...tokens];
  while (kept.length > 1) {
    const found = UNITS.find(([, list]) => ` ${list} `.includes(` ${kept.at(-1)!} `))?.[0];
    if (found === undefined || (found === "measure" && !marked)) break;
    unit ??= found;
    kept.pop();
    if (kept.length > 1 && /^(в|in)$/.test(kept.at(-1)!)) kept.pop();
  }
  return { tokens: kept, unit };
}
