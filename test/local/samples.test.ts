import { expect } from "vitest";
import { itEach } from "../exhaustive";
import { run } from "./command";

const FOLDER = new URL("../../.github/samples/", import.meta.url).pathname;

// What the READMEs and their picture of layouts say of each: the kind, channels and periods, and how many reached the last stage, counted by hand.
const SAMPLES = {
  stages: ["stages", 0, 0, { en: 380, ru: 31 }],
  plan: ["stages", 0, 0, { en: 14, ru: 14 }],
  managers: ["stages", 3, 0, { en: 32, ru: 32 }],
  campaigns: ["stages", 4, 0, { en: 61, ru: 61 }],
  months: ["stages", 0, 5, { en: 81, ru: 81 }],
  deals: ["deals", 0, 0, { en: 15, ru: 15 }],
  events: ["events", 0, 0, { en: 22, ru: 22 }],
} as const;

interface Described {
  readonly kind: string;
  readonly stages: readonly { readonly people: number }[];
  readonly channels: readonly string[];
  readonly periods: readonly string[];
}

itEach(["en"], ["ru"])("the sample files in %s are read as the README says", { timeout: 120_000 }, async (language) => {
  const files = Object.keys(SAMPLES).map((name) => `${FOLDER}${language}/${name}.csv`);
  const { code, out, err } = await run("report", "--json", ...files, "--locale", language!);
  expect([code, err]).toEqual([0, ""]);
  const described = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Described);
  expect(
    described.map(({ kind, channels, periods, stages }) => [
      kind,
      channels.length,
      periods.length,
      stages.at(-1)?.people,
    ]),
  ).toEqual(
    Object.values(SAMPLES).map(([kind, channels, periods, last]) => [kind, channels, periods, last[language as "en"]]),
  );
});
