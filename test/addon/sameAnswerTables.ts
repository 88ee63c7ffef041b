import type { Choices } from "../../src/tables/choices";
import type { Cell } from "../../src/tables/stageTable";

/** A sheet from A1, and what somebody chose in the panel about it. */
export interface Asked {
  readonly cells: readonly (readonly Cell[])[];
  readonly choices?: Choices;
}

const column = (...rows: readonly (readonly [string, Cell])[]): Asked => ({ cells: [["Stage", "People"], ...rows] });

/** Eight weeks by event, the last one of which has fewer deals. */
const WEEKS: Asked["cells"] = [
  ["Week", "Visits", "Leads", "Deals"],
  ...[14, 15, 13, 14, 16, 15, 14, 4].map((deals, week) => [
    `2026-0${week + 1}-05`,
    2000 + 10 * week,
    140 + week,
    deals,
  ]),
];

const MANAGERS: Asked["cells"] = [
  ["Stage", "Ivanov", "Petrova", "Sidorov"],
  ["Leads", 120, 95, 60],
  ["Meetings", 40, 42, 12],
  ["Contracts", 12, 18, 2],
  ["Revenue, $", 1440, 2160, 180],
];

const CHANNELS: Asked["cells"] = [
  ["Stage", "Google Ads", "SEO", "Referrals"],
  ["Visits", 5000, 3000, 400],
  ["Leads", 250, 160, 60],
  ["Deals", 25, 14, 24],
];

/** Tables as people keep them, beside those of test/report: both ends of what a sentence may say. */
export const MORE: Readonly<Record<string, Asked>> = {
  oneChannel: column(["Visits", 12000], ["Leads", 600], ["Deals", 45]),
  twoStages: column(["Visits", 1000], ["Sales", 50]),
  few: column(["Leads", 20], ["Calls", 5], ["Deals", 1]),
  zeros: column(["Visits", 1000], ["Leads", 0], ["Deals", 0]),
  nobody: column(["Visits", 0], ["Leads", 0], ["Deals", 0]),
  blankMiddle: column(["Visits", 1000], ["Leads", ""], ["Deals", 10]),
  blankEnd: column(["Visits", 1000], ["Leads", 100], ["Deals", ""]),
  blankStart: column(["Visits", ""], ["Leads", 100], ["Deals", 10]),
  growing: column(["Ads", 1000], ["Visits", 1200], ["Deals", 1300]),
  rare: column(["Impressions", 8450000], ["Clicks", 61200], ["Referrals", 2]),
  millions: column(["Impressions", 98765432], ["Clicks", 1234567], ["Orders", 12345]),
  fractions: column(["Leads", 250.5], ["Meetings", 80.25], ["Deals", 12.75]),
  everybody: column(["Invited", 100], ["Came", 100], ["Paid", 100]),
  hostile: column(
    ['He said "now"', 5000],
    ["{braces} & <b>", 400],
    ["It's «quoted»; 'x'", 90],
    [`Long ${"word ".repeat(30)}end`, 12],
  ),
  lines: column(["Ad\nview", 5000], ["Click\non it", 400], ["Order", 12]),
  planMissed: {
    cells: [
      ["Stage", "Plan", "Fact"],
      ["Leads", 300, 275],
      ["Meetings", 129, 94],
      ["Contracts", 45, 32],
    ],
  },
  planMet: {
    cells: [
      ["Stage", "Plan", "Fact"],
      ["Leads", 300, 310],
      ["Meetings", 120, 140],
      ["Contracts", 40, 52],
    ],
  },
  planWithGaps: {
    cells: [
      ["Stage", "Plan", "Fact"],
      ["Leads", 300, 275],
      ["Meetings", "", 94],
      ["Contracts", 45, 32],
    ],
  },
  normsMet: {
    cells: [
      ["Stage", "People", "Benchmark"],
      ["Visits", 1000, ""],
      ["Leads", 120, "10%"],
      ["Deals", 30, "20%"],
    ],
  },
  normOfOne: {
    cells: [
      ["Stage", "People", "Benchmark"],
      ["Visits", 10000, ""],
      ["Leads", 520, ""],
      ["Deals", 90, "30%"],
    ],
  },
  normsByChance: {
    cells: [
      ["Stage", "People", "Benchmark"],
      ["Visits", 200, ""],
      ["Leads", 19, "10%"],
      ["Deals", 3, "20%"],
    ],
  },
  normsAndMoney: {
    cells: [
      ["Stage", "People", "Benchmark", "Spend", "Revenue"],
      ["Visits", 10000, "", 90000, ""],
      ["Leads", 520, "7%", "", ""],
      ["Deals", 90, "30%", "", 2700000],
    ],
  },
  managers: { cells: MANAGERS },
  managersAlike: { cells: MANAGERS, choices: { imitable: true } },
  managersApart: { cells: MANAGERS, choices: { imitable: false } },
  channels: { cells: CHANNELS },
  channelsImitated: { cells: CHANNELS, choices: { imitable: true } },
  campaigns: {
    cells: [
      ["Campaign", "Clicks", "Leads", "Sales", "Spend, €", "Revenue, €"],
      ["Brand", 1200, 150, 40, 3000, 24000],
      ["Generic", 5200, 210, 31, 9800, 18600],
      ["Retargeting", 800, 64, 11, 1500, 6600],
    ],
  },
  campaignsAtALoss: {
    cells: [
      ["Campaign", "Clicks", "Leads", "Sales", "Spend", "Revenue"],
      ["Brand", 1200, 50, 4, 9000, 2400],
      ["Generic", 5200, 210, 3, 29800, 1860],
    ],
  },
  /** The last month is not paid yet, and a channel costs nothing: each figure is of those whose money is known. */
  revenueOfSome: {
    cells: [
      ["Stage", "2026-07", "2026-08", "2026-09", "Plan"],
      ["Leads", 400, 410, 415, 1300],
      ["Deals", 40, 44, 41, 150],
      ["Spend, $", 500, 520, 540, ""],
      ["Revenue, $", 40_000, 43_000, "", 200_000],
    ],
  },
  costOfSome: {
    cells: [
      ["Channel", "Visits", "Leads", "Deals", "Spend, $", "Revenue, $"],
      ["Ads", 5000, 250, 25, 5000, 30_000],
      ["SEO", 3000, 160, 14, "", 16_000],
      ["Referrals", 400, 60, 24, 300, ""],
    ],
  },
  /** What is spent in single euros is brought into the thousands that are earned and planned. */
  unitsApart: {
    cells: [
      ["Campaign", "Clicks", "Leads", "Sales", "Spend, €", "Revenue, €k", "Revenue plan, €"],
      ["Brand", 1200, 150, 40, 3000, 24, 30000],
      ["Generic", 5200, 210, 31, 9800, 18.6, 20000],
      ["Retargeting", 800, 64, 11, 1500, 6.6, 5000],
    ],
  },
  unitUnknown: {
    cells: [
      ["Campaign", "Clicks", "Leads", "Sales", "Spend", "Revenue, €k"],
      ["Brand", 1200, 150, 40, 3000, 24],
      ["Generic", 5200, 210, 31, 9800, 18.6],
    ],
  },
  costOfStagesApart: {
    cells: [
      ["Stage", "People", "Cost, $", "Revenue, $k"],
      ["Visits", 10000, 5000, ""],
      ["Leads", 500, 2000, ""],
      ["Won", 50, 1000, 75],
    ],
  },
  months: {
    cells: [
      ["Stage", "2026-07", "2026-08", "2026-09", "2026-10"],
      ["Visits", 4000, 4100, 4200, 4300],
      ["Leads", 400, 410, 415, 240],
      ["Deals", 40, 44, 41, 20],
    ],
  },
  twoMonths: {
    cells: [
      ["Stage", "2026-09", "2026-10"],
      ["Visits", 4000, 4000],
      ["Leads", 400, 400],
      ["Deals", 40, 40],
    ],
  },
  monthWithABlank: {
    cells: [
      ["Stage", "2026-08", "2026-09", "2026-10"],
      ["Visits", 4000, 4000, 4100],
      ["Leads", 400, 400, 390],
      ["Deals", 40, 40, ""],
    ],
  },
  weeks: { cells: WEEKS },
  weeksByEvent: { cells: WEEKS, choices: { countedBy: "events" } },
  weeksByEntrant: { cells: WEEKS, choices: { countedBy: "entrants" } },
  channelsByMonth: {
    cells: [
      ["", "September 2026", "September 2026", "October 2026", "October 2026"],
      ["Stage", "Search", "Social", "Search", "Social"],
      ["Visits", 4000, 1000, 1500, 6500],
      ["Leads", 420, 31, 163, 214],
      ["Deals", 120, 5, 48, 36],
    ],
  },
  /** A month that has money and nobody yet: it is no part of the year so far. */
  monthToCome: {
    cells: [
      ["Stage", "September 2026", "October 2026", "November 2026"],
      ["Visits", 1000, 1100, ""],
      ["Leads", 100, 110, ""],
      ["Deals", 20, 21, ""],
      ["Spend, $", 500, 500, 300],
      ["Revenue, $", 4000, 4100, ""],
    ],
  },
  /** What each channel cost, and what each stage did. */
  costsOfBoth: {
    cells: [
      ["Stage", "Search", "Social", "Cost"],
      ["Visits", 1000, 1100, 700],
      ["Leads", 100, 110, 50],
      ["Deals", 20, 21, 10],
      ["Spend, $", 500, 400, ""],
      ["Revenue, $", 4000, 4100, ""],
    ],
  },
};

/** Tables of which a channel or a period is picked, with plans of everybody, of each of them and of each month. */
export const PICKED: Readonly<Record<string, Asked>> = {
  planOfAll: {
    cells: [
      ["Stage", "Ivanov", "Petrova", "Sidorov", "Plan"],
      ["Leads", 120, 95, 60, 300],
      ["Meetings", 40, 42, 12, 129],
      ["Contracts", 12, 18, 2, 45],
      ["Revenue, $", 1440, 2160, 180, 5200],
    ],
  },
  planOfEach: {
    cells: [
      ["Manager", "Leads plan", "Leads", "Deals plan", "Deals", "Revenue, $", "Revenue plan, $"],
      ["Ivanov", 100, 90, 20, 9, 900, 2000],
      ["Petrova", 120, 130, 24, 24, 2500, 2400],
      ["Sidorov", 80, 80, 16, 7, 600, 1600],
    ],
  },
  planOfSome: {
    cells: [
      ["Manager", "Plan leads", "Leads", "Plan deals", "Deals"],
      ["Ivanov", 100, 90, 20, 9],
      ["Petrova", 120, 130, 24, 24],
      ["Sidorov", "", 80, "", 7],
    ],
  },
  planOfEachMonth: {
    cells: [
      ["Stage", "Jan plan", "Jan fact", "Feb plan", "Feb fact", "Mar plan", "Mar fact"],
      ["Leads", 100, 90, 120, 130, 150, ""],
      ["Meetings", 40, 35, 50, 44, 60, ""],
      ["Deals", 10, 9, 12, 14, 15, ""],
      ["Revenue, $", 1000, 900, 1200, 1300, 1500, ""],
    ],
  },
  monthsOfManagers: {
    cells: [
      ["Month", "Manager", "Leads", "Meetings", "Deals", "Spend, $", "Revenue, $"],
      ["September 2026", "Ivanov", 120, 60, 20, 500, 4000],
      ["September 2026", "Petrova", 110, 40, 11, 450, 2300],
      ["October 2026", "Ivanov", 130, 62, 22, 520, 4100],
      ["October 2026", "Petrova", 100, 41, 10, 400, 2000],
    ],
  },
  norms: {
    cells: [
      ["Stage", "Search", "Social", "Benchmark"],
      ["Visits", 4000, 1000, ""],
      ["Leads", 420, 31, "10%"],
      ["Deals", 60, 5, "20%"],
    ],
  },
  campaigns: MORE.campaigns!,
  unitsApart: MORE.unitsApart!,
  costOfSome: MORE.costOfSome!,
  revenueOfSomeMonths: {
    cells: [
      ["Month", "Manager", "Leads", "Deals", "Revenue plan, $", "Spend, $", "Revenue, $"],
      ["September 2026", "Ivanov", 120, 20, 5000, 500, 4000],
      ["September 2026", "Petrova", 110, 11, 2500, 450, 2300],
      ["October 2026", "Ivanov", 130, 22, 5000, "", 4100],
      ["October 2026", "Petrova", 100, 10, 2500, 400, ""],
    ],
  },
};
