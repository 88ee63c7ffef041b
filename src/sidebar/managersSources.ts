import type { LineView, SourceView } from "../addon/protocol";
import type { Language } from "../text/language";
import { assumed, leads, pick } from "./scenarioSources";

/** A line of numbers with what it was read as. */
export function lineRead(name: string, own: LineView["own"], role: string, more: Partial<LineView> = {}): LineView {
  const roles = ["people", "plan", "benchmark", "cost", "revenue", "total", "leaveOut"] as const;
  const isOther = own !== "stage" && own !== "people";
  return { name, isNamed: true, role, why: "", isOther, isChosen: false, own, roles, ...more };
}

/** Three managers with a plan, a forecast that may be another plan, a total and the revenue. */
export function managers(language: Language): SourceView {
  const names = pick(language, ["Ivanov", "Petrova", "Sidorov"], ["Иванов", "Петрова", "Сидоров"]);
  const [plan, forecast, total, revenue] = pick(
    language,
    ["Plan", "Forecast", "Total", "Revenue, $"],
    ["План", "Прогноз", "Итого", "Выручка, ₽"],
  );
  const [asCount, asPlan, asForecast, asTotal, asRevenue] = pick(
    language,
    ["count", "plan", "forecast", "total", "revenue"],
    ["количество", "план", "прогноз", "итог", "выручка"],
  );
  return {
    ...leads(language),
    sheetName: pick(language, "November", "Ноябрь"),
    range: "A1:G7",
    resultStage: 4,
    dimension: pick(language, "Manager", "Менеджер"),
    stages: pick(
      language,
      ["Leads", "Qualified", "Meetings", "Proposals", "Contracts"],
      ["Заявки", "Квалифицированы", "Встречи", "КП", "Договоры"],
    ),
    channels: names,
    series: names.map((channel) => ({ channel, period: "" })),
    counts: [
      [120, 95, 60],
      [80, 69, 38],
      [38, 40, 16],
      [30, 33, 12],
      [11, 18, 3],
    ],
    assumptions: [
      assumed("groupsAddedUp", { channels: 3, dimension: pick(language, "Manager", "Менеджер") }, language),
      assumed("planTaken", { name: pick(language, "Plan", "План") }, language),
    ],
    reading: {
      choices: {},
      orientation: "down",
      canTurn: true,
      channelColumns: [],
      aboutLines: pick(
        language,
        ["Columns left out (a forecast): Forecast."],
        ["Не учтены столбцы (прогноз): Прогноз."],
      ),
      lines: [
        ...names.map((name) => lineRead(name, "people", asCount!)),
        lineRead(plan!, "plan", asPlan!),
        lineRead(forecast!, null, asForecast!),
        lineRead(total!, "total", asTotal!),
        lineRead(revenue!, "revenue", asRevenue!),
      ],
      question: null,
    },
  };
}

/** The managers' table with its plan and its revenue: what a director looks at. */
export function planned(language: Language): SourceView {
  return {
    ...managers(language),
    plan: [{ series: [0, 1, 2], counts: [300, 210, 129, 100, 45], revenue: null }],
    money: { cost: null, revenue: 3780000 },
    moneyBySeries: [1440000, 2160000, 180000].map((revenue) => ({ cost: null, revenue })),
    currency: pick(language, "$", "₽"),
    imitable: true,
  };
}

/** The managers' table without a plan: one of them is proven better than the rest. */
export function proven(language: Language): SourceView {
  return { ...planned(language), plan: [] };
}

/** Three texts, of which nobody said whether one can do as another does. */
export function askedImitable(language: Language): SourceView {
  const names = pick(language, ["Text A", "Text B", "Text C"], ["Текст А", "Текст Б", "Текст В"]);
  const dimension = pick(language, "Text", "Текст");
  const channels = names.map((channel) => ({ channel, period: "" }));
  return { ...proven(language), dimension, channels: names, series: channels, imitable: null, assumptions: [] };
}

/** The managers' table with what it leaves open. */
export function inQuestion(language: Language): SourceView {
  const source = managers(language);
  const name = pick(language, "Forecast", "Прогноз");
  return {
    ...source,
    reading: {
      ...source.reading,
      question: {
        text: pick(
          language,
          "Column “Forecast” (300, 205, 118, 93, 41): a second plan?",
          "Столбец «Прогноз» (300, 205, 118, 93, 41): это второй план?",
        ),
        answers: [
          {
            label: pick(language, "No, leave it out", "Нет, не учитывать"),
            choices: { roles: { [name]: "leaveOut" } },
          },
          { label: pick(language, "Yes, a plan", "Да, план"), choices: { roles: { [name]: "plan" } } },
        ],
      },
    },
  };
}

/** The managers' table with a role that somebody chose. */
export function withOwnRole(language: Language): SourceView {
  const source = managers(language);
  const name = pick(language, "Forecast", "Прогноз");
  const isChosen = (line: LineView): LineView =>
    line.name === name
      ? { ...line, own: "leaveOut", role: pick(language, "left out", "не учитывается"), isChosen: true }
      : line;
  return {
    ...source,
    reading: {
      ...source.reading,
      choices: { roles: { [name]: "leaveOut" } },
      lines: source.reading.lines.map(isChosen),
    },
  };
}
