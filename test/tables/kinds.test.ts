import { describe, expect, it } from "vitest";
import { answerOfTable } from "../../src/tables/answerOfTable";
import type { Cell } from "../../src/tables/line";
import { moneyFacts } from "../../src/tables/money";
import type { Reading } from "../../src/tables/reading";
import { readSheet } from "../../src/tables/readSheet";
import { at, day } from "./ugly/ugly";

interface Kind {
  what: string;
  cells: Cell[][];
  /** Stages with their people in all; null for what is no funnel. */
  stages: [string, number | null][] | null;
  plan?: (number | null)[];
  cost?: number;
  revenue?: number;
  channels?: string[];
  periods?: string[];
  dimension?: string;
  question?: string;
  refusal?: string;
}

// What stands in each table was added up by hand.
const kinds: Kind[] = [
  {
    what: "a plan whose facts are still to come",
    cells: [
      ["Этап", "План", "Факт"],
      ["Заявки", 437, ""],
      ["Встречи", 150, ""],
      ["Договоры", 51, ""],
    ],
    stages: null,
    refusal: "planWithoutFacts",
  },
  {
    what: "a plan of managers with their shares",
    cells: [
      ["Manager", "Share", "Plan: Leads", "Plan: Contracts"],
      ["Ivanov", 0.6, 240, 24],
      ["Petrova", 0.4, 160, 27],
    ],
    stages: null,
    refusal: "planWithoutFacts",
  },
  {
    what: "a total, an average and a change under names of their own, across",
    cells: [
      ["Филиал", "Звонки", "Замеры", "Договоры"],
      ["Юг", 400, 80, 12],
      ["Север", 350, 90, 16],
      ["Запад", 300, 70, 8],
      ["По компании", 1050, 240, 36],
      ["По компании в день", 35, 8, 1.2],
    ],
    stages: [
      ["Звонки", 1050],
      ["Замеры", 240],
      ["Договоры", 36],
    ],
    channels: ["Юг", "Север", "Запад"],
    dimension: "Филиал",
  },
  {
    what: "subtotals that stand before their parts",
    cells: [
      ["Channel", "Impressions", "Clicks", "Leads"],
      ["Paid", 100000, 3000, 200],
      ["Ads one", 60000, 2000, 120],
      ["Ads two", 40000, 1000, 80],
      ["Free", 50000, 1000, 40],
      ["Blog", 30000, 600, 25],
      ["Mail", 20000, 400, 15],
    ],
    stages: [
      ["Impressions", 150000],
      ["Clicks", 4000],
      ["Leads", 240],
    ],
    channels: ["Ads one", "Ads two", "Blog", "Mail"],
  },
  {
    what: "a half-year among months, in columns",
    cells: [
      ["Stage", "Jan", "Feb", "Mar", "H1"],
      ["Leads", 200, 210, 190, 600],
      ["Calls", 80, 90, 70, 240],
      ["Sales", 30, 33, 29, 92],
    ],
    stages: [
      ["Leads", 600],
      ["Calls", 240],
      ["Sales", 92],
    ],
    periods: ["Jan", "Feb", "Mar"],
  },
  {
    what: "plan and fact under each stage, in two rows of headers",
    cells: [
      ["Менеджер", "Лиды", "", "Встречи", "", "Договоры", ""],
      ["", "План", "Факт", "План", "Факт", "План", "Факт"],
      ["Орлова", 500, 450, 150, 120, 30, 24],
      ["Титов", 500, 470, 150, 130, 30, 20],
    ],
    stages: [
      ["Лиды", 920],
      ["Встречи", 250],
      ["Договоры", 44],
    ],
    plan: [1000, 300, 60],
    channels: ["Орлова", "Титов"],
  },
  {
    what: "plan and fact in columns called so with the stage",
    cells: [
      ["Rep", "Leads plan", "Leads actual", "Deals plan", "Deals actual", "Revenue, $"],
      ["Ann", 500, 450, 30, 24, 240000],
      ["Bob", 500, 470, 30, 20, 200000],
    ],
    stages: [
      ["Leads", 920],
      ["Deals", 44],
    ],
    plan: [1000, 60],
    revenue: 440000,
  },
  {
    what: "target, actual, what is left and per cent of the target",
    cells: [
      ["Step", "Target", "Actual", "Left to go", "% of target"],
      ["Demos", 300, 240, 60, 0.8],
      ["Offers", 120, 90, 30, 0.75],
      ["Contracts", 40, 25, 15, 0.625],
    ],
    stages: [
      ["Demos", 240],
      ["Offers", 90],
      ["Contracts", 25],
    ],
    plan: [300, 120, 40],
  },
  {
    what: "a stage nobody has counted stays one: first, in the middle, last",
    cells: [
      ["Этап", "Людей"],
      ["Показы", ""],
      ["Клики", 400],
      ["Заявки", ""],
      ["Замеры", 40],
      ["Договоры", ""],
    ],
    stages: [
      ["Показы", null],
      ["Клики", 400],
      ["Заявки", null],
      ["Замеры", 40],
      ["Договоры", null],
    ],
  },
  {
    what: "reasons of loss beside people",
    cells: [
      ["Stage", "Deals", "Too expensive", "Competitor", "Silence"],
      ["Leads", 400, "", "", 60],
      ["Meetings", 180, 40, 30, 10],
      ["Offers", 100, 25, 20, 5],
      ["Won", 50, "", "", ""],
    ],
    stages: [
      ["Leads", 400],
      ["Meetings", 180],
      ["Offers", 100],
      ["Won", 50],
    ],
  },
  {
    what: "a row a stage and month",
    cells: [
      ["month", "step", "users"],
      ["2026-01", "Install", 4000],
      ["2026-01", "Sign-up", 900],
      ["2026-01", "Payment", 80],
      ["2026-02", "Install", 4400],
      ["2026-02", "Sign-up", 1000],
      ["2026-02", "Payment", 95],
    ],
    stages: [
      ["Install", 8400],
      ["Sign-up", 1900],
      ["Payment", 175],
    ],
    periods: ["2026-01", "2026-02"],
  },
  {
    what: "own words for stages, and own words for channels",
    cells: [
      ["Шаг", "Вымпел", "Зенит"],
      ["Смотрины", 500, 300],
      ["Пристрелка", 200, 150],
      ["Въезд", 40, 20],
    ],
    stages: [
      ["Смотрины", 800],
      ["Пристрелка", 350],
      ["Въезд", 60],
    ],
    channels: ["Вымпел", "Зенит"],
  },
  {
    what: "numbers of weeks as headers are no stages",
    cells: [
      ["Этап", 1, 2, 3],
      ["Лиды", 100, 110, 120],
      ["Встречи", 40, 44, 50],
      ["Сделки", 10, 11, 14],
    ],
    stages: [
      ["Лиды", 330],
      ["Встречи", 134],
      ["Сделки", 35],
    ],
  },
  {
    what: "the money of a campaign that nobody clicked",
    cells: [
      ["Кампания", "Расход", "Показы", "Клики", "Заявки"],
      ["Бренд", 2280, 82702, 7016, 618],
      ["Общие", 1757, 121040, 8110, 511],
      ["Пробная", 1835, "", "", ""],
    ],
    stages: [
      ["Показы", 203742],
      ["Клики", 15126],
      ["Заявки", 1129],
    ],
    cost: 5872,
  },
  {
    what: "a difference of two columns that nothing names",
    cells: [
      ["Stage", "Hoped", "Got", "Missed"],
      ["Leads", 1000, 900, 100],
      ["Meetings", 300, 250, 50],
      ["Deals", 60, 44, 16],
    ],
    // What is missed compares the two: whether the first is the plan is asked.
    stages: [
      ["Leads", 1900],
      ["Meetings", 550],
      ["Deals", 104],
    ],
    question: "isPlan",
  },
  {
    what: "a first column that is the sum of two others, and nothing names them",
    cells: [
      ["Stage", "Hoped", "Got", "Blank spot"],
      ["Leads", 1000, 900, 100],
      ["Meetings", 300, 250, 50],
      ["Deals", 60, 44, 16],
    ],
    stages: [
      ["Leads", 1000],
      ["Meetings", 300],
      ["Deals", 60],
    ],
    question: "isSum",
  },
  {
    what: "an unknown name after the last stage is asked for",
    cells: [
      ["", "Smith", "Jones"],
      ["Visits", 3000, 2000],
      ["Leads", 240, 150],
      ["Deals", 20, 12],
      ["Vortex", 9, 4],
    ],
    stages: [
      ["Visits", 5000],
      ["Leads", 390],
      ["Deals", 32],
    ],
    question: "isStage",
  },
  {
    what: "days of a year, dates as numbers under a header of dates",
    cells: [
      ["Дата", "Визиты", "Заявки"],
      [46023, 1001, 101],
      [46054, 1002, 102],
      [46082, 1003, 103],
    ],
    stages: [
      ["Визиты", 3006],
      ["Заявки", 306],
    ],
    periods: ["2026-01", "2026-02", "2026-03"],
  },
  {
    what: "days and months that the spreadsheet took for each other",
    cells: [
      ["Date", "Visits", "Leads"],
      // The 1st, 2nd and 13th of February: it read the first two as the 2nd of January and the 2nd of February.
      [day(2026, 1, 2), 100, 10],
      [day(2026, 2, 2), 110, 12],
      ["13/02/2026", 120, 13],
    ],
    stages: [
      ["Visits", 330],
      ["Leads", 35],
    ],
    periods: ["2026-02-01", "2026-02-02", "2026-02-13"],
  },
  {
    what: "shares of all, which say that each deal stands in one row",
    cells: [
      ["Этап", "Сделки", "Бюджет", "% от всех"],
      ["Первичный контакт", 120, 2400000, 0.48],
      ["Переговоры", 60, 1500000, 0.24],
      ["Согласование договора", 25, 700000, 0.1],
      ["Успешно реализовано", 15, 450000, 0.06],
      ["Закрыто и не реализовано", 30, 800000, 0.12],
    ],
    stages: null,
    refusal: "stocks",
  },
  {
    what: "shops by month",
    cells: [
      ["Store", "Jan", "Feb", "Mar"],
      ["North", 500, 520, 530],
      ["South", 300, 310, 290],
      ["West", 100, 90, 110],
    ],
    stages: null,
    refusal: "looksLikeByPeriod",
  },
  {
    what: "one measure by channel",
    cells: [
      ["Источник", "Лиды", "CPL"],
      ["Директ", 120, 500],
      ["Авито", 80, 700],
      ["Карты", 20, 100],
    ],
    stages: null,
    refusal: "looksLikeOneMeasure",
  },
  {
    what: "expenses",
    cells: [
      ["Статья", "Сумма, руб."],
      ["Аренда", 300000],
      ["Зарплата", 200000],
      ["Связь", 10000],
    ],
    stages: null,
    refusal: "looksLikeMoney",
  },
  {
    what: "cohorts",
    cells: [
      ["Cohort", "Users", "Week 0", "Week 1", "Week 2", "Week 3"],
      ["2026-01", 300, 300, 120, 80, 60],
      ["2026-02", 320, 320, 130, 90, ""],
      ["2026-03", 310, 310, 125, "", ""],
    ],
    stages: null,
    refusal: "looksLikeCohorts",
  },
  {
    what: "a list of deals with dates for its stages",
    cells: [
      ["Client", "Lead", "Meeting", "Contract"],
      ...Array.from({ length: 8 }, (_, i): Cell[] => [
        `Company ${i}`,
        day(2026, 9, i + 1),
        i < 5 ? day(2026, 9, i + 9) : "",
        i < 2 ? day(2026, 10, i + 1) : "",
      ]),
    ],
    stages: null,
    refusal: "deals",
  },
  {
    what: "paths",
    cells: [
      ["Path", "Conversions", "Value"],
      ["Ads > Mail > Direct", 12, 1000],
      ["Ads > Direct", 30, 2500],
      ["Mail > Direct", 7, 400],
    ],
    stages: null,
    refusal: "paths",
  },
  {
    what: "plan and fact of months of channels, in three rows of headers",
    cells: [
      ["Stage", "Ads", "", "", "", "Mail", "", "", ""],
      ["", "Oct", "", "Nov", "", "Oct", "", "Nov", ""],
      ["", "Plan", "Fact", "Plan", "Fact", "Plan", "Fact", "Plan", "Fact"],
      ["Leads", 100, 90, 110, 95, 120, 99, 130, 101],
      ["Meetings", 50, 40, 55, 45, 60, 49, 65, 51],
      ["Deals", 10, 9, 11, 8, 12, 7, 13, 6],
    ],
    stages: [
      ["Leads", 385],
      ["Meetings", 185],
      ["Deals", 30],
    ],
    plan: [460, 230, 46],
    channels: ["Ads", "Mail"],
    periods: ["Oct", "Nov"],
  },
  {
    what: "two plans, one of them a text at one stage: what is planned there is not known",
    cells: [
      ["Stage", "Ads plan", "Ads fact", "Mail plan", "Mail fact"],
      ["Leads", 100, 90, 200, 150],
      ["Meetings", 50, 40, "80", 70],
      ["Deals", 10, 9, 20, 15],
    ],
    stages: [
      ["Leads", 240],
      ["Meetings", 110],
      ["Deals", 24],
    ],
    plan: [300, null, 30],
  },
  {
    what: "a list with a whole over the only channel of one month: nobody counts twice",
    cells: [
      ["Stage", "Month", "Channel", "People"],
      ["Visits", "Oct 2026", "Ads", 600],
      ["Visits", "Oct 2026", "Mail", 400],
      ["Visits", "Oct 2026", "Overall", 1000],
      ["Visits", "Nov 2026", "Ads", 900],
      ["Visits", "Nov 2026", "Overall", 900],
      ["Deals", "Oct 2026", "Ads", 6],
      ["Deals", "Oct 2026", "Mail", 4],
      ["Deals", "Oct 2026", "Overall", 10],
      ["Deals", "Nov 2026", "Ads", 9],
      ["Deals", "Nov 2026", "Overall", 9],
    ],
    stages: [
      ["Visits", 1900],
      ["Deals", 19],
    ],
    channels: ["Ads", "Mail"],
  },
  {
    what: "channels with the same figures: none is the average of the others",
    cells: [
      ["Channel", "Visits", "Leads", "Deals"],
      ["North", 100, 50, 10],
      ["South", 100, 50, 10],
      ["West", 100, 50, 10],
      ["East", 100, 50, 10],
    ],
    stages: [
      ["Visits", 400],
      ["Leads", 200],
      ["Deals", 40],
    ],
    channels: ["North", "South", "West", "East"],
  },
  {
    what: "a pipeline with as many at the second stage as at the first: both readings fit it",
    cells: [
      ["Stage", "Deals"],
      ["New", 40],
      ["Qualified", 40],
      ["Proposal", 20],
      ["Won", 10],
      ["Lost", 30],
    ],
    stages: [
      ["New", 40],
      ["Qualified", 40],
      ["Proposal", 20],
      ["Won", 10],
    ],
    question: "pipeline",
  },
  {
    what: "a list in which one row is there twice with other figures: neither may get lost",
    cells: [
      ["Stage", "Channel", "People"],
      ["Visits", "Ads", 100],
      ["Visits", "Ads", 50],
      ["Visits", "Mail", 70],
      ["Leads", "Ads", 10],
      ["Leads", "Mail", 7],
      ["Deals", "Ads", 3],
      ["Deals", "Mail", 2],
    ],
    stages: null,
  },
  {
    what: "sources, one of them called like an expense: a measure, and no money",
    cells: [
      ["Source", "Orders"],
      ["Google", 40],
      ["Mail", 20],
      ["Rent", 10],
      ["Direct", 5],
    ],
    stages: null,
    refusal: "looksLikeOneMeasure",
  },
];

function described(reading: Reading, cells: Cell[][]) {
  if (reading.kind !== "stages")
    return { stages: null, refusal: reading.kind === null ? reading.refusal.code : reading.kind };
  const { table } = reading;
  const sum = (counts: readonly (number | null)[]) => {
    const known = counts.filter((count) => count !== null);
    return known.length > 0 ? known.reduce((a, b) => a + b, 0) : null;
  };
  const { cost, revenue } = moneyFacts(table, cells).money;
  return {
    stages: table.stages.map(({ name }, i) => [name, sum(table.counts[i]!)]),
    plan: answerOfTable(table, cells, {}).plan ?? undefined,
    cost: cost ?? undefined,
    revenue: revenue ?? undefined,
    channels: table.channelNames,
    periods: table.periods,
    dimension: table.dimension ?? undefined,
    question: reading.question?.code,
  };
}

describe("kinds of tables", () => {
  it.each(kinds)("$what", ({ what: _, cells, ...expected }) => {
    const found = described(readSheet(cells, at(1, 1)), cells) as Record<string, unknown>;
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]]))).toEqual(expected);
    if (!expected.question) expect(found.question).toBeUndefined();
  });

  it("every line with numbers has exactly one role and says why", () => {
    for (const { cells } of kinds) {
      const reading = readSheet(cells, at(1, 1));
      if (reading.kind !== "stages") continue;
      const keys = reading.lines.map(({ axis, index }) => `${axis}${index}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { role, evidence } of reading.lines)
        expect([role, evidence.code].every((word) => word !== "")).toBe(true);
    }
  });

  it("what a person says of a line outweighs all else", () => {
    const cells: Cell[][] = [
      ["Этап", "Было", "Стало"],
      ["Лиды", 900, 1000],
      ["Встречи", 300, 310],
      ["Прочее", 40, 20],
    ];
    const roles = { Прочее: "stage", Было: "people", Стало: "plan" } as const;
    const reading = readSheet(cells, at(1, 1), { roles });
    expect(described(reading, cells)).toMatchObject({
      stages: [
        ["Лиды", 900],
        ["Встречи", 300],
        ["Прочее", 40],
      ],
      plan: [1000, 310, 20],
    });
  });
});
