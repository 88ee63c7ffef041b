import { describe, expect, it } from "vitest";
import { ratingsIn } from "../../../src/tables/ratings/ratingsIn";

const table = (headers: readonly string[], ...rows: readonly (readonly (string | number)[])[]) =>
  ratingsIn([headers, ...rows].map((row) => [...row]));

describe("how high ratings go", () => {
  it.each<[string, number[], string | null]>([
    ["NPS", [0, 7, 10], "ten"],
    ["Оценка NPS", [1, 4, 5], "ten"],
    ["CSAT", [1, 4, 5], "five"],
    ["Звёзды", [3, 4, 5], "five"],
    ["Rating", [1, 4, 5], "five"],
    ["Оценка", [1, 4, 9], "ten"],
    ["Score", [-2, 0, 1], "emotion"],
    ["Эмоция", [1, 2, 1], "emotion"],
    // Of 0 to 5, or of 0 to 10 and all of them low: nobody knows.
    ["Rating", [0, 4, 5], null],
    ["Rating", [40, 90, 100], null],
    // NPS itself, from -100 to 100, is no mean of answers.
    ["NPS", [-20, 30, 45], null],
    ["CSAT", [80, 90, 75], null],
  ])("%s of %j: %s", (header, ratings, scale) => {
    const found = table(["Этап", header], ...ratings.map((rating, i) => [`Stage ${i}`, rating]));
    expect(found?.scale ?? null).toBe(scale);
  });
});

it("reads what is beside the ratings, wherever the table stands", () => {
  const found = table(
    ["Опрос клиентов", "", "", "", ""],
    ["", "", "", "", ""],
    ["Дата", "Этап", "Оценка", "Сегмент", "Комментарий"],
    ["2026-11-01", "Замер", 5, "Авито", "Толковый"],
    ["2026-11-02", " Договор ", "нет", "Авито", ""],
    ["2026-11-03", "Договор", 1, "", "Не кинут ли"],
  );
  expect(found).toMatchObject({
    headerRow: 3,
    stage: { index: 2 },
    rating: { index: 3, name: "Оценка" },
    segment: { index: 4 },
    answers: null,
    rows: [
      { stage: "Замер", segment: "Авито", rating: 5, text: "Толковый" },
      { stage: "Договор", segment: "", rating: 1, text: "Не кинут ли" },
    ],
  });
});

it.each<[string, string[], (string | number)[]]>([
  ["a stage table", ["Stage", "Count"], ["Lead", 100]],
  ["a list of deals", ["Deal", "Stage", "Amount"], ["Roof", "Won", 5]],
  ["ratings of nothing", ["Name", "Rating"], ["Ann", 5]],
])("%s is no table of ratings", (_, headers, row) => {
  expect(table(headers, row)).toBeNull();
});
