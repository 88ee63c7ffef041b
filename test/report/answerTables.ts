import type { Cell } from "../../src/tables/stageTable";
import { WINDOWS } from "./windows";

const weeksBefore = (last: readonly number[]) => [
  ["Week", "Visits", "Leads", "Meetings", "Deals"],
  ...[1, 2, 3, 4, 5].map((week) => [`2026-0${week}-05`, 5000, 500, 250, 125]),
  ["2026-06-05", ...last],
];

/** Tables as people keep them, that ask what the answer is. */
export const TABLES = {
  /** Three of one trade, with money: one of them is better than the rest overall, and none at a single step. */
  managers: [
    ["Этап", "Иванов", "Петрова", "Сидоров", "Итого"],
    ["Заявки", 120, 95, 60, 275],
    ["Квалифицированы", 84, 70, 33, 187],
    ["Встреча", 40, 42, 12, 94],
    ["КП отправлено", 31, 35, 9, 75],
    ["Договор", 12, 18, 2, 32],
    ["Выручка, ₽", 1440000, 2160000, 180000, 3780000],
  ],
  /** The same, and one who has more contracts than leads. */
  managersAndAnother: [
    ["Этап", "Иванов", "Петрова", "Сидоров", "Прочие"],
    ["Заявки", 120, 95, 60, 5],
    ["Встреча", 40, 42, 12, 8],
    ["Договор", 12, 18, 2, 9],
  ],
  /** Two, one of whom might be better: Fisher's tail of 22 of 100 against 10 of 100 is 0.0165, twice that 0.033. */
  almost: [
    ["Канал", "Клики", "Лиды", "Сделки"],
    ["Директ", 100, 40, 10],
    ["VK", 100, 56, 22],
  ],
  /** Four, two of whom are better than the rest at a step each. */
  fourManagers: [
    ["Этап", "Иванов", "Петрова", "Сидоров", "Кузнецова"],
    ["Лиды", 120, 110, 95, 130],
    ["Контакт установлен", 100, 95, 90, 100],
    ["Встречи", 40, 55, 30, 45],
    ["КП отправлено", 30, 45, 20, 30],
    ["Договоры", 12, 22, 5, 12],
    ["Оплаты", 10, 20, 4, 10],
  ],
  planAndFact: [
    ["Этап", "План", "Факт"],
    ["Показы", 100000, 92000],
    ["Клики", 3000, 2500],
    ["Лиды", 300, 240],
    ["Квалифицированные лиды", 150, 132],
    ["Встречи", 75, 50],
    ["Договоры", 30, 19],
    ["Оплаты", 24, 15],
  ],
  /** Half of the entrants that were planned: that costs more than any step. */
  fewEntered: [
    ["Этап", "План", "Факт"],
    ["Заявки", 300, 150],
    ["Встречи", 150, 60],
    ["Договоры", 60, 20],
    ["Выручка, ₽", 6_000_000, 2_000_000],
  ],
  /** Conversions as planned, of fewer entrants. */
  onlyFewEntered: [
    ["Stage", "Plan", "Fact"],
    ["Visits", 10_000, 8_700],
    ["Leads", 500, 440],
    ["Deals", 50, 44],
  ],
  /** A plan in which all who order pay and all who pay are delivered to, and none of one stage. */
  allGoOn: [
    ["Stage", "Plan", "Fact"],
    ["Leads", 200, 180],
    ["Calls", "", 150],
    ["Orders", 100, 100],
    ["Paid", 100, 100],
    ["Delivered", 100, 95],
  ],
  /** A plan of the last stage alone. */
  planOfResult: [
    ["Stage", "Plan", "Fact"],
    ["Visits", "", 1000],
    ["Leads", "", 100],
    ["Deals", 25, 20],
  ],
  /** Money that comes in before the last stage, and nothing to compare with. */
  referrals: [
    ["Stage", "Count"],
    ["Leads", 100],
    ["Deals", 20],
    ["Referrals", 5],
    ["Cost", 2000],
    ["Revenue", 6000],
  ],
  /** The same with benchmarks, of two channels, one of which has earned nothing yet. */
  oneEarned: [
    ["Stage", "SEO", "Ads", "Benchmark"],
    ["Leads", 60, 40, ""],
    ["Deals", 12, 8, 0.4],
    ["Referrals", 3, 2, 0.9],
    ["Cost", 900, 1100, ""],
    ["Revenue", 6000, "", ""],
  ],
  windows: WINDOWS,
  /** Eight weeks, the last two of which bring fewer meetings. */
  weeks: [
    ["Неделя", "Визиты", "Лиды", "Встречи", "Сделки"],
    ["07.09.2026", 4100, 120, 48, 12],
    ["14.09.2026", 4230, 131, 50, 13],
    ["21.09.2026", 3980, 118, 47, 12],
    ["28.09.2026", 4150, 125, 52, 14],
    ["05.10.2026", 4300, 127, 49, 11],
    ["12.10.2026", 4210, 126, 50, 12],
    ["19.10.2026", 4190, 121, 31, 7],
    ["26.10.2026", 4050, 119, 24, 3],
  ],
  /** Four weeks whose visits rose, so that the visits convert worse, as they may by chance. */
  fewWeeks: [
    ["Неделя", "Визиты", "Заявки", "Встречи", "Договоры"],
    ["03.11.2025", 5200, 208, 62, 18],
    ["10.11.2025", 5100, 214, 66, 20],
    ["17.11.2025", 6900, 221, 60, 17],
    ["24.11.2025", 7000, 217, 55, 13],
  ],
  /** Two channels that convert alike. */
  tie: [
    ["Канал", "Клики", "Лиды", "Сделки", "Бюджет", "Доход"],
    ["Директ", 1200, 120, 12, 144000, 900000],
    ["VK", 950, 95, 18, 216000, 1200000],
  ],
  /** Twelve weeks: seven that convert better than all of them, and five that do not. */
  heldOnce: [
    ["Неделя", "Заявки", "Встречи", "Договоры"],
    ...Array.from({ length: 12 }, (_, i) => [`Неделя ${i + 1}`, 100, i < 7 ? 45 : 30, i < 7 ? 9 : 6] as const),
  ],
  /** Twelve weeks by the lead's date, the last two of which are still to bring their meetings. */
  lateWeeks: [
    ["Week", "Visits", "Leads", "Meetings", "Deals"],
    ...Array.from({ length: 12 }, (_, week) => [
      `Week ${week + 1}`,
      4100,
      120,
      week < 10 ? 48 : 12,
      week < 10 ? 12 : 3,
    ]),
  ],
  /** Nine weeks of so few that no limits are known: 100 · 0.04 is less than 5. */
  smallWeeks: [
    ["Week", "Visits", "Leads", "Deals"],
    ...Array.from({ length: 9 }, (_, week) => [`Week ${week + 1}`, 100, 10, week < 8 ? 4 : 0]),
  ],
  /** Six weeks, in the last of which leads rose and what follows fell. */
  mixedWeeks: weeksBefore([5000, 700, 280, 110]),
  /** The same with many more visits, of which no more than before are leads. */
  grownWeeks: weeksBefore([14000, 1400, 560, 220]),
  /** Two that cost more than they bring. */
  losing: [
    ["Channel", "Clicks", "Leads", "Deals", "Cost", "Revenue"],
    ["Search", 1200, 120, 12, 144000, 90000],
    ["Social", 950, 95, 18, 216000, 50000],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly Cell[])[]>>;
