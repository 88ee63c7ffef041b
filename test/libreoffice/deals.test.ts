import { fillWorkbook } from "../../src/local/playground/fillWorkbook";
import { sampleDeals } from "../../src/local/sampleDeals";
import type { SampleSheet } from "../../src/local/samples";
import { panelHost } from "../addon/panelHost";
import { recalculatedInBoth } from "./inBothLanguages";

// The oracle is LibreOffice: it computes the stage table of a list of deals, and its report, anew.

/** What was spent on two of the sources, one of them in other letters, and on one that no deal came from. */
const spend = (language: "en" | "ru"): SampleSheet => ({
  name: language === "en" ? "Ads" : "Реклама",
  rows:
    language === "en"
      ? [
          ["Source", "Spend, $"],
          ["google ads", 900],
          ["Facebook", 400],
          ["Radio", 50],
          ["Total", 1350],
        ]
      : [
          ["Источник", "Расходы, ₽"],
          ["яндекс директ", 90000],
          ["Авито", 40000],
          ["Радио", 5000],
          ["Итого", 135000],
        ],
  widths: [],
});

async function workbook(language: "en" | "ru"): Promise<Uint8Array> {
  const panel = panelHost([], { locale: language === "en" ? "en_US" : "ru_RU" });
  fillWorkbook(panel.host.model, [sampleDeals(language), spend(language)]);
  const { sheetId, sheets } = panel.ask("source", {}).deals!;
  panel.ask("buildDeals", { sheetId, wish: { costs: sheets[0]!.sheetId } });
  return panel.host.toXlsx();
}

/** The sample with its amounts as texts, as people write them by hand: a formula has to read each. */
async function inTexts(language: "en" | "ru"): Promise<Uint8Array> {
  const panel = panelHost([], { locale: language === "en" ? "en_US" : "ru_RU" });
  const { rows, ...sheet } = sampleDeals(language);
  const at = rows[0]!.findIndex((header) => /Amount|Сумма|Бюджет/.test(String(header)));
  const written = (amount: number, i: number): string => {
    if (language === "en") return i % 3 === 0 ? `USD ${amount.toLocaleString("en-US")}` : `${amount / 1000}k USD`;
    if (i % 3 === 0) return `${amount / 1000} тыс. руб.`;
    return i % 3 === 1 ? `${amount.toLocaleString("ru-RU")},50 ₽` : `${amount} руб.`;
  };
  const inText = rows.map((row, i) =>
    row.map((cell, j) => (j === at && typeof cell === "number" ? written(cell, i) : cell)),
  );
  fillWorkbook(panel.host.model, [{ ...sheet, rows: inText }]);
  const { sheetId, checks } = panel.ask("source", {}).deals!;
  if (checks.length > 0) throw new Error(checks.join(" "));
  panel.ask("buildDeals", { sheetId });
  return panel.host.toXlsx();
}

recalculatedInBoth("a list of deals whose amounts are texts recalculated by LibreOffice", {
  workbook: inTexts,
  moreThan: 8,
  like: /VALUE\(REPLACE/,
});
recalculatedInBoth("a list of deals recalculated by LibreOffice", { workbook, moreThan: 20, like: /SUMPRODUCT/ });

/** How many deals stand at each stage, whose, and what they are worth, under two rows of headers; and without owners. */
async function stocks(language: "en" | "ru"): Promise<Uint8Array> {
  const isEnglish = language === "en";
  const [stages, count, amount] = isEnglish
    ? [["Stage", "New", "Qualified", "Proposal", "Closed won", "Closed lost"], "Deals", "Amount"]
    : [["Этап", "Новая заявка", "Квалификация", "КП", "Успешно реализовано", "Отказ"], "Сделки", "Сумма"];
  const [first, second] = isEnglish ? ["Ann", "Bob"] : ["Иванов", "Петров"];
  const counts = [
    [40, 42],
    [20, 25],
    [10, 9],
    [30, 28],
    [60, 66],
  ];
  const panel = panelHost(
    [
      ["", first, first, second, second],
      [stages[0]!, count, amount, count, amount],
      ...counts.map(([a, b], i) => [stages[i + 1]!, a!, 100 * a!, b!, 110 * b!]),
    ],
    { locale: isEnglish ? "en_US" : "ru_RU" },
  );
  panel.ask("buildDeals", { sheetId: panel.ask("source", {}).deals!.sheetId });
  return panel.host.toXlsx();
}

recalculatedInBoth("a table of deals by stage recalculated by LibreOffice", {
  workbook: stocks,
  moreThan: 10,
  like: /SUMPRODUCT/,
});
