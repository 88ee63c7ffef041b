import { expect, it } from "vitest";
import { findStageTable } from "../../src/tables/findStageTable";
import { otherLines } from "../../src/tables/otherLines";
import { roleText, whyText } from "../../src/text/lines";
import { answerLabel, questionSentence } from "../../src/text/questions";
import { across } from "../tables/ugly/across";
import { analytics } from "../tables/ugly/analytics";
import { byHand } from "../tables/ugly/byHand";
import { cabinets } from "../tables/ugly/cabinets";
import { periods } from "../tables/ugly/periods";
import { places } from "../tables/ugly/places";
import { shops } from "../tables/ugly/shops";
import { at } from "../tables/ugly/ugly";

const all = [across, analytics, byHand, cabinets, periods, places, shops].flat();

it.each(["en", "ru"] as const)("each line and each question of real tables has its words in %s", (language) => {
  const said = all.flatMap(({ cells, selection = at(1, 1), choices }) => {
    const table = findStageTable(cells, selection, choices);
    const { question, lines } = table;
    const asked = question
      ? [questionSentence(question, language), ...question.answers.map((answer) => answerLabel(answer, language))]
      : [];
    return [...lines.flatMap((line) => [roleText(line.role, language), whyText(line, language)]), ...asked];
  });
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter((text) => text.trim() === "" || /undefined|\{|“”|«»/.test(text))).toEqual([]);
});

it("every line that is neither a stage nor a count is told", () => {
  for (const { cells, selection = at(1, 1), choices } of all) {
    const table = findStageTable(cells, selection, choices);
    const others = table.lines.filter(({ role }) => role !== "stage" && role !== "people");
    expect(otherLines(table)).toEqual(expect.arrayContaining(others));
    const told = otherLines(table).map(({ index }) => index);
    const used = Object.values(table.beside).flatMap((line) => (line ? [line.index] : []));
    expect(told).toEqual(expect.arrayContaining(used));
  }
});
