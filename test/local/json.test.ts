import { readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { folder, run } from "./command";

const SLOW = 120_000;

function put(name: string, content: string): string {
  const file = join(folder(), name);
  writeFileSync(file, content);
  return file;
}

const PLAN = "Этап;План;Факт\nЗаявки;300;275\nВстречи;120;94\nДоговоры;40;32\n";
const SHOPS = "Магазин;Янв;Фев\nЮг;500;520\nСевер;300;310\n";

it("prints one object a file, a line each, and writes nothing", { timeout: SLOW }, async () => {
  const [plan, shops] = [put("plan.csv", PLAN), put("shops.csv", SHOPS)];
  const { code, out, err } = await run("report", "--json", "--locale", "ru", plan, shops);
  expect([code, err]).toEqual([0, ""]);
  const [first, second, ...more] = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(more).toEqual([]);
  expect(first).toEqual({
    file: plan,
    kind: "stages",
    reason: null,
    stages: [
      { name: "Заявки", people: 275, plan: 300 },
      { name: "Встречи", people: 94, plan: 120 },
      { name: "Договоры", people: 32, plan: 40 },
    ],
    dimension: null,
    channels: [],
    periods: [],
    money: { cost: null, revenue: null },
    benchmarks: null,
    question: null,
    assumptions: ["«План» — план, в воронку он не входит."],
    findings: [],
    answer: [
      expect.stringContaining("32 при плане 40"),
      expect.stringContaining("в пределах случайных колебаний"),
      expect.stringContaining("могут быть случайностью"),
    ],
  });
  expect(second).toMatchObject({ file: shops, kind: null, stages: [], reason: expect.stringContaining("«Магазин»") });
  expect(readdirSync(dirname(plan)).filter((name) => name.endsWith(".xlsx"))).toEqual([]);
});

it("goes on after a file that cannot be opened, and ends with 1", { timeout: SLOW }, async () => {
  const plan = put("still.csv", PLAN);
  const { code, out, err } = await run("report", "--json", join(dirname(plan), "none.csv"), plan);
  expect(code).toBe(1);
  expect(err).toMatch(/none\.csv/);
  expect(JSON.parse(out.trim())).toMatchObject({ file: plan, kind: "stages" });
});
