import { describe, expect, it } from "vitest";
import { answerOfTable } from "../../src/tables/answerOfTable";
import { findingsIn } from "../../src/tables/findings";
import { findStageTable } from "../../src/tables/findStageTable";
import type { Cell } from "../../src/tables/line";
import { readSheet } from "../../src/tables/readSheet";
import { at } from "./ugly/ugly";

function read(cells: Cell[][]) {
  const reading = readSheet(cells, at(1, 1));
  if (reading.kind !== "stages") return reading.kind;
  const { table, question } = reading;
  const { counts, plan } = answerOfTable(table, cells, {});
  return {
    people: table.stages.map(({ name }, stage) => [name, counts[stage]]),
    plan,
    channels: table.channelNames,
    periods: table.periods,
    question,
    namesAt: table.stages.map(({ nameAt }) => nameAt && cells[nameAt.row - 1]![nameAt.column - 1]),
  };
}

/** With a name in the n-th of every so many rows only, as a merged cell has it. */
const once = (cells: Cell[][], of: number, n: number): Cell[][] =>
  cells.map((row, i) => (i > 0 && (i - 1) % of !== n ? ["", ...row.slice(1)] : row));

const pairs = (a: string, b: string, [leads, calls, deals]: string[]): Cell[][] => [
  ["Этап", "Показатель", "Январь", "Февраль"],
  [leads!, a, 1000, 1100],
  [leads!, b, 900, 1250],
  [calls!, a, 400, 440],
  [calls!, b, 350, 470],
  [deals!, a, 100, 110],
  [deals!, b, 80, 118],
];
const turnedAround = ([header, ...rows]: Cell[][]): Cell[][] => [header!, ...rows.map((_, i) => rows[i ^ 1]!)];

const RU = ["Заявки", "Встречи", "Сделки"];
const EN = ["Leads", "Calls", "Deals"];

// Oracle: sums of the two months by hand, and what the same table says with its names filled in.
describe.each([
  ["план", "факт", RU],
  ["Plan", "Actual", EN],
  ["Target", "Fact", EN],
])("rows of %s and %s under one name", (plan, fact, names) => {
  const filled = pairs(plan, fact, names);
  const right = {
    people: [
      [names[0], 2150],
      [names[1], 820],
      [names[2], 198],
    ],
    plan: [2100, 840, 210],
    periods: ["Январь", "Февраль"],
    question: null,
    namesAt: names,
  };

  it.each([
    ["that is written once", once(filled, 2, 0)],
    ["that is written once over fact and plan", once(turnedAround(filled), 2, 0)],
    ["that stands below them", once(filled, 2, 1)],
    ["without a header of their own", once(filled, 2, 0).map((row, i) => (i === 0 ? ["", "", ...row.slice(2)] : row))],
    ["with a blank row between", once(filled, 2, 0).flatMap((row, i) => (i % 2 || i === 0 ? [row] : [row, []]))],
  ])("%s are read as with the name in each", (_, cells) => {
    expect(read(cells)).toMatchObject(right);
  });

  it("are read with a row of percents between them, too", () => {
    const rows = filled.slice(1);
    const three = [0, 2, 4].flatMap((i) => [rows[i]!, rows[i + 1]!, [rows[i]![0]!, "%", 0.9, 0.95]]);
    for (const n of [0, 1, 2]) expect(read(once([filled[0]!, ...three], 3, n))).toMatchObject(right);
  });

  it("are read where one of them is missing", () => {
    const [header, , ...rest] = filled;
    const cells = [header!, ...rest.map((row, i) => (i === 2 || i === 4 ? ["", ...row.slice(1)] : row))];
    expect(read(cells)).toMatchObject({ people: right.people, plan: [null, 840, 210] });
  });

  it("are read under the name as a title of its own", () => {
    const cells = filled.flatMap(([name, ...row], i) =>
      i % 2 ? [[name!, "", ""], row] : [i === 0 ? [name!, ...row.slice(1)] : row],
    );
    expect(read(cells)).toMatchObject({ people: right.people, plan: right.plan, periods: right.periods });
  });
});

// Oracle: added up by hand.
it.each<[string, Cell[][], object]>([
  [
    "stages over channels with their total",
    [
      ["Stage", "Channel", "Count"],
      ["Leads", "Google", 300],
      ["", "Facebook", 200],
      ["", "Total", 500],
      ["Won", "Google", 30],
      ["", "Facebook", 14],
      ["", "Total", 44],
    ],
    {
      people: [
        ["Leads", 500],
        ["Won", 44],
      ],
      channels: ["Google", "Facebook"],
    },
  ],
  [
    "departments over stages over plan and fact",
    [
      ["Отдел", "Этап", "", "Январь"],
      ["Север", "Заявки", "план", 1000],
      ["", "", "факт", 900],
      ["", "Сделки", "план", 100],
      ["", "", "факт", 80],
      ["Юг", "Заявки", "план", 500],
      ["", "", "факт", 450],
      ["", "Сделки", "план", 50],
      ["", "", "факт", 60],
    ],
    {
      people: [
        ["Заявки", 1350],
        ["Сделки", 140],
      ],
      plan: [1500, 150],
      channels: ["Север", "Юг"],
    },
  ],
  [
    "channels over months",
    [
      ["Канал", "Месяц", "Заявки", "Сделки"],
      ["Директ", "Январь", 100, 10],
      ["", "Февраль", 120, 12],
      ["ВК", "Январь", 80, 4],
      ["", "Февраль", 90, 6],
    ],
    {
      people: [
        ["Заявки", 390],
        ["Сделки", 32],
      ],
      channels: ["Директ", "ВК"],
      periods: ["Январь", "Февраль"],
    },
  ],
  [
    "channels over months of their own",
    [
      ["Channel", "Month", "Leads", "Deals"],
      ["Ads", "January", 100, 10],
      ["", "February", 120, 12],
      ["Mail", "March", 80, 4],
      ["", "April", 90, 6],
    ],
    {
      people: [
        ["Leads", 390],
        ["Deals", 32],
      ],
      channels: ["Ads", "Mail"],
      periods: ["January", "February", "March", "April"],
    },
  ],
])("%s, each name written once, belong to it", (_, cells, right) => {
  expect(read(cells)).toMatchObject({ ...right, question: null });
});

// What stands beside a row may be a remark, and a channel that nobody knows is none of the row above.
it.each<[string, Cell[][], unknown[]]>([
  [
    "a stage that somebody forgot to name, beside a remark",
    [
      ["Stage", "Comment", "Count"],
      ["Leads", "from the site", 1000],
      ["", "by phone, too", 700],
      ["Meetings", "in the office", 150],
      ["Won", "", 50],
    ],
    ["Leads", "", "Meetings", "Won"],
  ],
  [
    "a total beside who answers for it",
    [
      ["Этап", "Отдел", "Количество"],
      ["Лиды", "Маркетинг", 1000],
      ["Квал", "Продажи", 400],
      ["Сделки", "Продажи", 50],
      ["", "Итого", 1450],
    ],
    ["Лиды", "Квал", "Сделки"],
  ],
])("%s stays without a name", (_, cells, stages) => {
  const reading = readSheet(cells, at(1, 1));
  expect(reading.kind === "stages" && reading.table.stages.map(({ name }) => name)).toEqual(stages);
});

it("days without a channel are no days of the channel above", () => {
  const cells: Cell[][] = [
    ["Channel", "Date", "Leads", "Deals"],
    ["Ads", "2026-01-01", 100, 10],
    ["", "2026-01-01", 7, 1],
    ["Ads", "2026-01-02", 120, 12],
    ["", "2026-01-02", 5, 0],
  ];
  expect(read(cells)).toMatchObject({ channels: ["Ads", ""] });
});

// Oracle: the numbers of each row as they stand.
it.each<[string, Cell[][]]>([
  [
    "under the fact of each stage",
    [
      ["Лиды", 480],
      ["план", 500],
      ["Сделки", 45],
      ["план", 50],
    ],
  ],
  [
    "under the plan of each stage",
    [
      ["Лиды, план", 500],
      ["факт", 480],
      ["Сделки, план", 50],
      ["факт", 45],
    ],
  ],
  [
    "over each stage",
    [
      ["план", 500],
      ["Лиды", 480],
      ["план", 50],
      ["Сделки", 45],
    ],
  ],
  [
    "under titles without a header",
    [
      ["План", ""],
      ["Лиды", 500],
      ["Сделки", 50],
      ["Факт", ""],
      ["Лиды", 480],
      ["Сделки", 45],
    ],
  ],
])("a row that is called plan or fact and no more %s is that stage's", (_, cells) => {
  expect(read(cells)).toMatchObject({
    people: [
      ["Лиды", 480],
      ["Сделки", 45],
    ],
    plan: [500, 50],
    question: null,
  });
});

it.each([
  ["Сделки", "План сделок"],
  ["Deals", "Deals plan"],
])("a plan beside %s that is called %s is theirs", (deals, plan) => {
  const cells: Cell[][] = [
    ["Месяц", "Заявки", deals, plan],
    ["Январь", 100, 10, 12],
    ["Февраль", 120, 12, 12],
  ];
  expect(read(cells)).toMatchObject({ plan: [null, 24] });
});

it.each(["", "всего"])("a row of all among the channels of a stage is no channel: “%s”", (all) => {
  const cells: Cell[][] = [
    ["Этап", "Канал", "Количество"],
    ["Лиды", all, 100],
    ["", "Директ", 60],
    ["", "ВК", 40],
    ["Сделки", all, 10],
    ["", "Директ", 7],
    ["", "ВК", 3],
  ];
  expect(read(cells)).toMatchObject({
    people: [
      ["Лиды", 100],
      ["Сделки", 10],
    ],
    channels: ["Директ", "ВК"],
  });
});

it("the total of a stage among the stages is none", () => {
  const cells: Cell[][] = [
    ["Week", "Leads", "Total Leads", "Deals", "Total Deals"],
    ["1", 10, 10, 1, 1],
    ["2", 12, 22, 2, 3],
    ["3", 9, 31, 1, 4],
  ];
  expect(read(cells)).toMatchObject({
    people: [
      ["Leads", 31],
      ["Deals", 4],
    ],
  });
});

it("names merged over two rows of headers stand beside those of groups", () => {
  const cells: Cell[][] = [
    ["Month", "Leads", "Won", "Money", ""],
    ["", "", "", "Spend", "Revenue"],
    ["January", 100, 10, 300, 1000],
    ["February", 120, 12, 310, 1200],
  ];
  expect(read(cells)).toMatchObject({
    people: [
      ["Leads", 220],
      ["Won", 22],
    ],
    periods: ["January", "February"],
  });
});

it("a funnel's name is that of its stages together, and a stage that one of them has not is missing there", () => {
  const cells: Cell[][] = [
    ["Funnel", "Stage", "Users"],
    ["Web", "Visit", 10_000],
    ["", "Sign-up", 800],
    ["", "Pay", 90],
    ["App", "Sign-up", 1200],
    ["", "Pay", 150],
  ];
  expect(read(cells)).toMatchObject({
    people: [
      ["Visit", null],
      ["Sign-up", 2000],
      ["Pay", 240],
    ],
    channels: ["Web", "App"],
  });
  const table = findStageTable(cells, at(1, 1));
  expect(
    findingsIn(table, cells).map(({ code, at: place }) => [code, cells[place.row - 1]![place.column - 1]]),
  ).toEqual([["blank", "Visit"]]);
});

it("titles part a table from its first row on, and stages come twice under none", () => {
  const stages: Cell[][] = [
    ["Stage", "Count"],
    ["MARKETING", ""],
    ["Impressions", 100000],
    ["Leads", 500],
    ["SALES", ""],
    ["Demos", 200],
    ["Won", 40],
  ];
  expect(read(stages)).toMatchObject({
    people: [
      ["Impressions", 100000],
      ["Leads", 500],
      ["Demos", 200],
      ["Won", 40],
    ],
  });
  const pivot: Cell[][] = [
    ["Row Labels", "Sum of Count"],
    ["Ads", ""],
    ["Leads", 100],
    ["Won", 10],
    ["Email", ""],
    ["Leads", 50],
    ["Won", 8],
    ["Grand Total", 168],
  ];
  expect(read(pivot)).toMatchObject({
    people: [
      ["Leads", 150],
      ["Won", 18],
    ],
    channels: ["Ads", "Email"],
  });
  // The sums of channels among their stages: which stage is whose is not told.
  expect(read(pivot.map(([name, count], i) => [name!, count === "" ? [110, 58][i >> 2]! : count!]))).toBeNull();
});
