import { describe, expect, it } from "vitest";
import { textsOf } from "./blocks";

// Oracle: the glossary of the product's copy editor: of each pair one name for one thing, and these are the others.
const DROPPED = {
  en: [
    /\bpeople\b(?! without the add-on| do not build)/i,
    /\bpersons?\b/i,
    /(?<!--)\busers?\b/i,
    /\brobots?\b/i,
    /\bthe stage before\b(?! it)/i,
    /\ball together\b/i,
    /\bbrings? most\b/i,
    /\bwas expected\b/i,
    /\blevers?\b/i,
    /\bowed to\b/i,
    /\bentrants?\b/i,
    /reached the end|at the end/i,
    /\brebuil/i,
    /\blanes?\b/i,
    /\bmanual\b/i,
    /tables? of stages/i,
    /\beverybody\b(?!’)/i,
    /square root/i,
    /weakest|weak spot/i,
    /\btimes as many\b/i,
    /stands? (there|in|already|below)/i,
  ],
  ru: [
    /люд(и|ей|ям|ьми|ях)(?![а-яё])/i,
    /человек/i,
    /(?<![а-яё])шаг(а|у|ом|е|ов|ам|ами|ах)?(?![а-яё])/i,
    /(?<![а-яё])норм(а|ы|у|е|ой)(?![а-яё])/i,
    /рычаг/i,
    /в конце|дошли до конца/i,
    /прибавк/i,
    /доходимост/i,
    /(?<![а-яё])потеряно(?![а-яё])/i,
    /(?<![а-яё])вошли(?! в несколько)/i,
    /слаб(ое|ого) мест/i,
    /(?<![а-яё])состав(?![а-яё])/i,
    /всё вместе/i,
    /график/i,
    /справочник/i,
    /перестро/i,
    /источник/i,
    /(?<![а-яё])расход(?![а-яё])/i,
    /потрачен/i,
    /марковск|вектор Шепли/i,
    /напрямую/i,
    /\(уход\)/i,
    /шанс/i,
    /усили[йея]/i,
    /доверительн|(?<![а-яё])квадратный корень/i,
    /в этой таблице/i,
    /без пользовател|столбц[а-я]* с пользовател/i,
    /мимо воронки/i,
  ],
} as const;

describe.each(["en", "ru"] as const)("the texts in %s", async (language) => {
  const texts = await textsOf(language);
  const bad = (isBad: (text: string) => boolean) =>
    texts.filter(({ text }) => isBad(text)).map(({ at, text }) => `${at}: ${text}`);
  // What stands in braces is a name of the program's, or typed.
  const said = (text: string) => text.replace(/\{=?@?[\w.%]+[#%]?\}|\{\w+, plural,/g, "…");

  it("are found", () => expect(texts.length).toBeGreaterThan(700));

  it.each(DROPPED[language].map((pattern) => [pattern] as const))("say nothing like %s", (pattern) => {
    expect(bad((text) => pattern.test(said(text)))).toEqual([]);
  });

  it("neither begin nor end with a blank, and no sentence has two stops", () => {
    expect(bad((text) => text !== text.trim() || /[^.]\.\.$|\s\s/.test(text))).toEqual([]);
  });

  it("have the signs of print: curly quotes, a minus, blanks that do not break before a unit", () => {
    // What is typed keeps its straight quotes: "points", 5%.
    const isTyped = (text: string) => /"[a-z]+"|No problems found|"#|npm run/.test(text);
    const wrong =
      language === "ru"
        ? [/\d %/, /п\. п\./, /(^|[\s(:=])-\d/, /"/, /[а-яё] - [а-яё]/]
        : [/\d\s%/, /(^|[\s(:=])-\d/, /"/, /'/, / - /];
    for (const sign of wrong) expect(bad((text) => !isTyped(text) && sign.test(said(text)))).toEqual([]);
  });

  it("are words of the language", () => {
    const own = language === "ru" ? /[а-яё]/i : /[a-z]/i;
    const other = language === "ru" ? /$^/ : /[а-яё]/i;
    const bare = new Set([
      "DuckDB",
      "PostgreSQL",
      "ClickHouse",
      "BigQuery",
      "ROMI",
      "AIDA",
      "SaaS (AARRR)",
      "#",
      "№",
      "–",
      "—",
      "h",
      "s",
      "SMM",
      "CRM",
    ]);
    const isBare = (text: string) => bare.has(text) || !/\p{L}/u.test(text.replace(/\{[^}]*\}/g, ""));
    expect(bad((text) => !isBare(text) && (!own.test(text) || other.test(text)))).toEqual([]);
  });
});
