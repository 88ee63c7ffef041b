import type { Texts } from "../language";

const en = {
  planFactOf: "{groups}: plan and actual",
  planFactByPeriod: "Plan and actual by period",
  planLines: "The grey line is the plan, the blue one what came.",
  planGapOf: "{groups}: where the gap comes from",
  figureBy: "{group} — {figure}",
} as const;

/** Plan and fact of channels and of periods. */
export const PLAN_FACT: Texts<typeof en> = {
  en,
  ru: {
    planFactOf: "{groups}: план и факт",
    planFactByPeriod: "План и факт по периодам",
    planLines: "Серая линия — план, синяя — факт.",
    planGapOf: "{groups}: из чего сложилась разница с планом",
    figureBy: "{group} — {figure}",
  },
};
