import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Drawn } from "./brand";
import type { PictureLanguage } from "./screens";

/** The tables that are understood, with the first rows of each sample; the samples are files that the READMEs' commands read. */
export async function layoutsPage(language: PictureLanguage): Promise<Omit<Drawn, "file">> {
  const cards = await Promise.all(
    SAMPLES.map(async (name) => card(CAPTIONS[language][name], await rowsOf(name, language))),
  );
  return { width: 1100, html: `<style>${STYLE}</style><div class="cards">${cards.join("")}</div>` };
}

/** The sample files, one a layout. */
export const SAMPLES = ["stages", "plan", "months", "managers", "campaigns", "deals", "events"] as const;

const ROWS = 7;
const COLUMNS = 7;

async function rowsOf(name: string, language: PictureLanguage): Promise<string[][]> {
  const text = await readFile(new URL(`../../.github/samples/${language}/${name}.csv`, import.meta.url), "utf8");
  const rows: string[][] = parse(text, { delimiter: language === "ru" ? ";" : "," });
  return rows.slice(0, ROWS).map((row) => row.slice(0, COLUMNS));
}

function card([title, caption]: readonly [string, string], [head, ...rows]: readonly string[][]): string {
  const cells = (tag: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag} class="${isNumber(cell) ? "number" : ""}">${escaped(cell)}</${tag}>`).join("")}</tr>`;
  const table = `<table>${cells("th", head!)}${rows.map((row) => cells("td", row)).join("")}</table>`;
  return `<section><h2>${title}</h2><p>${caption}</p>${table}</section>`;
}

const isNumber = (cell: string) => /^[\d ,.%]+$/.test(cell);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const STYLE = `
  .cards { display: flex; flex-wrap: wrap; gap: 16px; padding: 16px; background: #f8f9fa; }
  section { flex: 1 1 auto; padding: 12px 14px 14px; border: 1px solid #dadce0; border-radius: 8px; background: #fff; overflow: hidden; }
  h2 { margin: 0; font: 500 14px/20px Roboto; color: #174ea6; }
  p { margin: 0 0 8px; font-size: 12px; line-height: 16px; color: #5f6368; }
  table { border-collapse: collapse; font-size: 11px; line-height: 14px; white-space: nowrap; }
  th, td { padding: 3px 7px; border: 1px solid #e1e3e1; text-align: left; font-weight: 400; }
  th { background: #f1f3f4; font-weight: 500; }
  .number { text-align: right; }`;

const CAPTIONS: Readonly<Record<PictureLanguage, Record<(typeof SAMPLES)[number], readonly [string, string]>>> = {
  en: {
    stages: ["Stages and counts", "The smallest table: one row a stage."],
    plan: ["Plan and actual", "How much was done, and what the gap is made of."],
    managers: ["Managers or channels in columns", "With a plan beside them, and revenue below."],
    campaigns: ["Campaigns in rows", "Rates and totals are recognised, and not counted twice."],
    months: ["Months or weeks", "Is this month worse than usual?"],
    deals: ["Deals of a CRM", "One row a deal: where it stands, since when, whose it is."],
    events: ["Events", "Who, when, what, from where: paths and attribution."],
  },
  ru: {
    stages: ["Этапы и количества", "Самая маленькая таблица: строка на этап."],
    plan: ["План и факт", "Сколько выполнено и из чего сложилось отставание."],
    managers: ["Менеджеры или каналы в столбцах", "Рядом план, внизу выручка."],
    campaigns: ["Кампании в строках", "Проценты и итоги узнаются и дважды не считаются."],
    months: ["Месяцы или недели", "Хуже ли этот месяц обычного?"],
    deals: ["Сделки из CRM", "Строка на сделку: где она, с какого дня, чья."],
    events: ["События", "Кто, когда, что сделал, откуда пришёл: пути и атрибуция."],
  },
};
