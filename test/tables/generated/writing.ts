import type { Language } from "./facts";
import type { Kind, Value } from "./figures";
import type { Random } from "./random";

export type Cell = string | number | boolean | null;

/** How the numbers of a table are written: as the spreadsheet's own, or as texts with the marks of the language. */
export interface Writing {
  cell(kind: Kind, value: Value): Cell;
}

export function writing(random: Random, language: Language): Writing {
  const texts = random.chance(0.75) ? "none" : random.pick(["long", "all"] as const);
  const gap = language === "ru" ? random.pick([" ", "\u00a0"]) : ",";
  const point = language === "ru" ? "," : ".";
  const rates = random.pick(["text", "share", "percent"] as const);
  const digits = random.int(0, 2);
  const cents = random.pick([0, 2]);
  const sign = random.chance(0.25) ? random.pick(language === "ru" ? [" ₽", " руб."] : ["$", "£"]) : "";
  const text = (value: number): string => {
    const [whole, part] = String(Math.abs(value)).split(".");
    const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, gap);
    return (value < 0 ? "-" : "") + grouped + (part ? point + part : "");
  };
  const plain = (value: number): Cell =>
    texts === "all" || (texts === "long" && Math.abs(value) >= 1000) ? text(value) : value;
  // Nobody rounds 0.4 % to nothing.
  const percent = (value: number): number =>
    rounded(value * 100, Math.abs(value) < 0.05 ? Math.max(2, digits) : digits);
  return {
    cell(kind, value) {
      if (value === null || typeof value === "string") return value;
      if (kind === "rate") {
        if (rates === "share" && texts !== "all") return rounded(value, 4);
        if (rates === "percent") return plain(percent(value));
        return `${text(percent(value))}%`;
      }
      if (kind === "price") return plain(rounded(value, cents));
      if (kind === "money" && sign) {
        const amount = text(value);
        return language === "ru" ? amount + sign : (value < 0 ? "-" : "") + sign + amount.replace("-", "");
      }
      return plain(value);
    },
  };
}

/** The number that such a text is, as a person would type it again; null where it is none. */
export function numberIn(text: string, language: Language): number | null {
  const bare = text.replace(/[\s\u00a0₽$£]|руб\./g, "");
  const written = language === "ru" ? bare.replace(",", ".") : bare.replace(/,(?=\d{3})/g, "");
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : null;
}

export function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
