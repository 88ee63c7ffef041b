import { expect, it } from "vitest";
import type { Cell } from "../../src/tables/line";
import { readSheet } from "../../src/tables/readSheet";
import { answerLabel, questionSentence } from "../../src/text/questions";
import { at } from "../tables/ugly/ugly";

const asked: Record<string, Cell[][]> = {
  pipeline: [
    ["Этап сделки", "Количество"],
    ["Первичный контакт", 90],
    ["Переговоры", 60],
    ["Успешно реализовано", 12],
    ["Закрыто и не реализовано", 55],
  ],
  isStage: [
    ["", "Smith", "Jones"],
    ["Visits", 3000, 2000],
    ["Leads", 240, 150],
    ["Deals", 20, 12],
    ["Vortex", 9, 4],
  ],
  isPlan: [
    ["Stage", "Hoped", "Got", "Missed"],
    ["Leads", 1000, 900, 100],
    ["Meetings", 300, 250, 50],
    ["Deals", 60, 44, 16],
  ],
  isSum: [
    ["Stage", "Hoped", "Got", "Blank spot"],
    ["Leads", 1000, 900, 100],
    ["Meetings", 300, 250, 50],
    ["Deals", 60, 44, 16],
  ],
};

it.each(Object.entries(asked))("%s is asked in a sentence, with two answers that show other figures", (code, cells) => {
  const { question } = readSheet(cells, at(1, 1));
  expect(question?.code).toBe(code);
  for (const language of ["en", "ru"] as const) {
    expect(questionSentence(question!, language)).toMatch(/^\S[^{}]{10,}\?$/);
    const labels = question!.answers.map((answer) => answerLabel(answer, language));
    expect(new Set(labels).size).toBe(2);
    for (const label of labels) expect(label).toMatch(/^[^{}]{2,60}$/);
  }
});

it.each(Object.entries(asked))("%s: what an answer shows is what it reads then", (_, cells) => {
  const { question } = readSheet(cells, at(1, 1));
  for (const { choices, stages } of question!.answers) {
    const again = readSheet(cells, at(1, 1), choices);
    if (again.kind !== "stages") continue; // deals that stand at a stage are no funnel
    expect(again.question).toBeNull();
    const { table } = again;
    const sum = (counts: readonly (number | null)[]) =>
      counts.reduce<number>((total, count) => total + (count ?? 0), 0);
    expect(table.stages.map(({ name }, i) => ({ name, people: sum(table.counts[i]!) }))).toEqual(stages);
  }
});
