import { expect, it } from "vitest";
import { timeText } from "../../src/text/mapTouchpoints";

it.each<[number, number, string, string]>([
  [1, 40, "1 day", "1 день"],
  [2.14, 40, "2.1 days", "2,1 дня"],
  [18, 40, "18 days", "18 дней"],
  [21, 12, "21 days · customers: 12", "21 день · клиентов: 12"],
  [0.125, 40, "3 h", "3 ч"],
  [0, 40, "at once", "сразу"],
])("%d days of %d people are written %s, %s", (median, people, en, ru) => {
  const time = { people, median, mean: median, ninetieth: median };
  expect([timeText(time, "en"), timeText(time, "ru")].map((text) => text?.replaceAll("\u00a0", " "))).toEqual([en, ru]);
});
