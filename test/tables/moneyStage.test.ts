import { describe, expect, it } from "vitest";
import { findStageTable } from "../../src/tables/findStageTable";
import { isMoneyStageAsked, moneyStage, resultStage } from "../../src/tables/moneyStage";

const table = (stages: readonly string[], chosen?: string, money = "Revenue") =>
  findStageTable(
    [["Stage", "Count"], ...stages.map((name, i) => [name, 1000 - 100 * i]), ...(money ? [[money, 90000]] : [])],
    { row: 1, column: 1, rows: 1, columns: 1 },
    chosen === undefined ? {} : { moneyStage: chosen },
  );

describe("the stage at which the money comes in", () => {
  it.each<[readonly string[], string | undefined, number]>([
    [["Leads", "Meetings", "Deals"], undefined, 2],
    [["Leads", "Deals", "Referrals"], undefined, 1],
    [["Leads", "Deals", "Delivered", "Referrals"], "Deals", 1],
    [["Leads", "Deals", "Delivered", "Referrals"], " Deals", 1],
    // Nobody pays before they come, and what was renamed says nothing.
    [["Leads", "Meetings", "Deals"], "Leads", 2],
    [["Leads", "Meetings", "Deals"], "Contracts", 2],
  ])("of %j with %s chosen: %d", (stages, chosen, at) => {
    expect([moneyStage(table(stages, chosen)), resultStage(table(stages, chosen))]).toEqual([at, at]);
  });

  it.each<[readonly string[], string, boolean]>([
    [["Leads", "Meetings", "Deals"], "Revenue", false],
    [["Заявки", "Замеры", "Договоры", "Монтажи"], "Выручка", false],
    [["Leads", "Deals", "Referrals"], "Revenue", true],
    [["Leads", "Trials", "Onboarded"], "Revenue", true],
    [["Leads", "Deals", "Referrals"], "", false],
  ])("of %j with a line “%s” is asked for: %s", (stages, money, asked) => {
    expect(isMoneyStageAsked(table(stages, undefined, money))).toBe(asked);
  });
});
