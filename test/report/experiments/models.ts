import type { ExperimentModel, Idea, TypedKey } from "../../../src/report/experiments/model";
import { findStageTable } from "../../../src/tables/findStageTable";
import type { Cell } from "../../../src/tables/stageTable";
import type { Language } from "../../../src/text/language";
import { WINDOWS as WITH_NORMS } from "../windows";

export type Cells = readonly (readonly Cell[])[];

/** What is typed into a row, by its columns. */
export type Typing = Readonly<Partial<Record<TypedKey, string | number>>>;

export const ideaOf = (typing: Typing): Idea =>
  Object.fromEntries(
    Object.entries(typing).map(([key, content]) => [key, { content, formula: null, remark: "" }]),
  ) as Idea;

/** The sheet of hypotheses over a table that stands alone on its sheet. */
export function experimentsOn(
  cells: Cells,
  ideas: readonly Typing[],
  more: Partial<ExperimentModel> = {},
): ExperimentModel {
  const language: Language = more.language ?? "en";
  return {
    language,
    locale: language === "ru" ? "ru_RU" : "en_US",
    builtOn: { year: 2026, month: 12, day: 1 },
    source: { sheetName: "Table", sheetId: 0, range: "A1:F8" },
    table: findStageTable(cells, { row: 1, column: 1, rows: 1, columns: 1 }),
    cells,
    currency: "",
    dimension: null,
    days: 92,
    weeks: null,
    ideas: ideas.map(ideaOf),
    ownColumns: [],
    aside: [],
    ...more,
  };
}

/** A quarter of a window company, by channel, with what was earned. */
export const WINDOWS: Cells = WITH_NORMS.map((row) => row.slice(0, -1));

const IDEAS: readonly Typing[] = [
  {
    idea: "КП при клиенте на замере, на одном листе",
    stage: "3. Расчёт и КП",
    owner: "Света",
    status: "внедрена",
    points: 16,
    chance: 0.5,
    effort: 3,
    start: 46209,
    controlAll: 156,
    controlPart: 57,
    trialAll: 160,
    trialPart: 84,
  },
  {
    idea: "Перезвонить за 10 минут: дежурный с 9 до 21",
    stage: "1. Заявка",
    owner: "Марина",
    status: "идёт",
    points: 12,
    chance: 0.6,
    effort: 5,
    start: 46293,
    controlAll: 134,
    controlPart: 73,
    trialAll: 137,
    trialPart: 91,
  },
  {
    idea: "Рассрочка от компании на 3 месяца",
    stage: "3. Расчёт и КП",
    owner: "Света",
    status: "закрыта",
    points: 18,
    chance: 0.4,
    effort: 6,
    controlAll: 121,
    controlPart: 45,
    trialAll: 123,
    trialPart: 47,
  },
  {
    idea: "Подарок обоим за совет",
    stage: "5. Монтаж",
    owner: "Марина",
    status: "делать сразу",
    points: 10,
    effort: 1,
  },
  { idea: "Вечерние замеры", segment: "Авито", stage: "1. Заявка", points: 5 },
  {},
  { idea: "Бонус на карту", stage: "6. Рекомендация", status: "идея" },
];

const STAGES: Cells = [
  ["Stage", "Count"],
  ["Visits", 4000],
  ["Leads", 420],
  ["Deals", 63],
];

const HOSTILE: Cells = [
  ["Stage", '=IMPORTXML("x")', "24/7", "Total"],
  ["<img onerror>", 300, 100, 400],
  ["'quoted'", 100, 50, 150],
  [`${"long ".repeat(20)}`, 20, 10, 30],
];

/** Sheets of hypotheses by name: with money by channel, of one column without a period, and of names that try to be more. */
export const EXPERIMENT_MODELS: Readonly<Record<string, ExperimentModel>> = {
  windows: experimentsOn(WINDOWS, IDEAS, { language: "ru", currency: "₽", dimension: "Канал" }),
  plain: experimentsOn(STAGES, [{ idea: "shorter form", stage: "1. Visits", points: 2 }], {
    days: null,
    ownColumns: [
      {
        head: { content: "Link", formula: null, remark: "" },
        cells: [{ content: "=1+1", formula: null, remark: "" }],
      },
    ],
    aside: [{ where: "Owner", text: { content: "for the board", formula: null, remark: "" } }],
  }),
  hostile: experimentsOn(HOSTILE, [
    {
      idea: '=IMPORTXML("x")',
      segment: "24/7",
      stage: "1. <img onerror>",
      owner: "'quoted'",
      status: "=1+1",
      points: 3,
    },
    { idea: "😀 שלום", stage: `${"long ".repeat(20)}`, points: "many", controlAll: "a", trialAll: 5 },
  ]),
};
