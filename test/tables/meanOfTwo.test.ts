import { describe, expect, it } from "vitest";
import type { Choices } from "../../src/tables/choices";
import type { Cell } from "../../src/tables/line";
import { readSheet } from "../../src/tables/readSheet";
import { at } from "./ugly/ugly";

const STAGES = ["Визиты", "Лиды", "Сделки"];

const turned = (cells: Cell[][]): Cell[][] => cells[0]!.map((_, column) => cells.map((row) => row[column]!));

/** A table of three lines, a row each or a column each. */
const WAYS: readonly (readonly [string, (lines: Cell[][]) => Cell[][]])[] = [
  ["rows", (lines) => [["", ...STAGES], ...lines]],
  ["columns", (lines) => turned([["", ...STAGES], ...lines])],
];

function read(cells: Cell[][], choices: Choices = {}) {
  const reading = readSheet(cells, at(1, 1), choices);
  if (reading.kind !== "stages") throw new Error(`${reading.kind}`);
  const { counts, channels, question } = reading.table;
  return {
    names: channels.map(({ name }) => name),
    people: counts.map((row) => row.reduce<number>((a, b) => a + (b ?? 0), 0)),
    question,
  };
}

const petrov: Cell[] = ["Петров", 300, 60, 12];
const sidorov: Cell[] = ["Сидоров", 200, 30, 6];
const between: Cell[] = ["Иванов", 250, 45, 9];

// Oracle: by hand, 300 + 200 + 250 = 750, 60 + 30 + 45 = 135, 12 + 6 + 9 = 27, and without the third 500, 90, 18.
const ALL = [750, 135, 27];
const OF_TWO = [500, 90, 18];

describe.each(WAYS)("of three %s", (_, table) => {
  it.each([
    ["first", [between, petrov, sidorov]],
    ["last", [petrov, sidorov, between]],
  ])("the %s that is half of the others counts, and it is asked whether it is their mean", (_, lines) => {
    const { people, question } = read(table(lines));
    expect(people).toEqual(ALL);
    expect(question).toMatchObject({ code: "isMean", params: { name: "Иванов", a: "Петров", b: "Сидоров" } });
    const answers = question!.answers.map(({ choices, stages }) => {
      const answered = read(table(lines), choices);
      expect(answered.question).toBeNull();
      expect(stages.map((stage) => stage.people)).toEqual(answered.people);
      return answered.people;
    });
    expect(answers).toEqual([ALL, OF_TWO]);
  });

  it.each([
    ["has no name", ["", 250, 45, 9]],
    ["says so", ["Среднее", 250, 45, 9]],
  ])("the mean that %s is left out without a question", (_, mean) => {
    expect(read(table([petrov, sidorov, mean]))).toMatchObject({ people: OF_TWO, question: null });
  });

  it("the mean with halves of people is left out without a question", () => {
    const odd: Cell[] = ["Сидоров", 201, 31, 7];
    expect(read(table([petrov, odd, ["Отдел", 250.5, 45.5, 9.5]]))).toMatchObject({
      people: [501, 91, 19],
      question: null,
    });
  });

  it("the month that is half of the others is a month", () => {
    const months = [petrov, sidorov, between].map(([, ...counts], i): Cell[] => [["Янв", "Фев", "Мар"][i]!, ...counts]);
    expect(read(table(months))).toMatchObject({ people: ALL, question: null });
  });
});
