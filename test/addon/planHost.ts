import type { PlanWish } from "../../src/addon/protocol";
import type { HostOptions } from "../../src/host/contract";
import { type PanelHost, panelHost } from "./panelHost";

/** November of three managers: 32 contracts of 275 leads for 3,780,000. */
export const MANAGERS = {
  en: [
    ["Stage", "Ivanov", "Petrova", "Sidorov"],
    ["Leads", 120, 95, 60],
    ["Qualified leads", 84, 70, 33],
    ["Meetings", 40, 42, 12],
    ["Proposals", 31, 35, 9],
    ["Contracts", 12, 18, 2],
    ["Revenue, $", 1440000, 2160000, 180000],
    ["Spend", 120000, 95000, 60000],
  ],
  ru: [
    ["Этап", "Иванов", "Петрова", "Сидоров"],
    ["Заявки", 120, 95, 60],
    ["Квалифицированы", 84, 70, 33],
    ["Встречи", 40, 42, 12],
    ["КП", 31, 35, 9],
    ["Договоры", 12, 18, 2],
    ["Выручка, ₽", 1440000, 2160000, 180000],
    ["Расходы", 120000, 95000, 60000],
  ],
} as const;

/** The plan of a panel that nobody changed but for its target: six million in December. */
export function wishOf(panel: PanelHost, other: Partial<PlanWish> = {}): PlanWish {
  const { stages, counts, channels } = panel.table();
  const people = counts.map((row) => row.reduce<number>((sum, count) => sum + count!, 0));
  return {
    goal: "revenue",
    amount: 6_000_000,
    average: 118_125,
    margin: null,
    month: { year: 2026, month: 12 },
    days: 23,
    conversions: stages.slice(1).map((stage, step) => ({ stage, rate: people[step + 1]! / people[step]! })),
    shares: channels.map((group, at) => ({ group, share: counts[0]![at]! / people[0]! })),
    ...other,
  };
}

export const managersHost = (language: "en" | "ru", options: HostOptions = {}): PanelHost =>
  panelHost(MANAGERS[language], { locale: language === "ru" ? "ru_RU" : "en_US", ...options });

/** Writes the plan and goes to its sheet. */
export function writePlan(panel: PanelHost, other: Partial<PlanWish> = {}) {
  const { sheetId, range } = panel.table();
  const view = panel.ask("writePlan", { sheetId, range, plan: wishOf(panel, other) });
  panel.ask("show", { sheetId: view.sheetId });
  return view;
}
