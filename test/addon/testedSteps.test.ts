import { describe, expect, it } from "vitest";
import { answerOfFacts } from "../../src/core/answer/tableFacts";
import { answerSentences } from "../../src/text/answer/answerSentences";
import { EXHAUSTIVE } from "../exhaustive";
import { bookWith, ideaShown, typeIdea } from "./experimentHost";

// By hand, Newcombe's method 10 over Wilson's limits (Python): 160 and 210 of 300 differ by 16.7 points, at least by 8.90; 55 % rise to 63.9 %,
// and 118 contracts of 86,000 become 19.1 more, 1.64 million.
const DECIDED = {
  idea: "Call back within 10 minutes",
  stage: "1. Leads",
  status: "running",
  points: 12,
  controlAll: 300,
  controlPart: 160,
  trialAll: 300,
  trialPart: 210,
} as const;

const SAID =
  "where a test has proven 63.9% to be within reach, at least; reaching that level is worth 19 contracts, about 1.6M";

const tableOf = (book: ReturnType<typeof bookWith>) => ({ sheetId: book.run("idOf", "Stages"), range: "A2" });
const all = (book: ReturnType<typeof bookWith>, sheet: string) => book.shown(sheet).flat().join(" ");

describe("what a test has proven is within reach of its step", () => {
  it("in the report, live, and in the panel, until somebody puts it into practice", () => {
    const book = bookWith();
    typeIdea(book, 1, DECIDED);
    expect(ideaShown(book, 1)).toMatchObject({ verdict: "worked" });
    const report = book.ask("buildReport", tableOf(book)).name;
    expect(all(book, report)).toContain(SAID);
    book.run("front", "Stages");
    const { source } = book.ask("source", {});
    expect(source!.tested![1]).toBeCloseTo(0.0890234147, 9);
    const { periods, ...facts } = source!;
    const answer = answerOfFacts({ periods, ...facts });
    const inPanel = answerSentences({ ...facts, answer, periods, locale: "en_US" });
    expect(inPanel[1]).toContain(SAID);
    // Adopted, it is a part of what the table counts.
    typeIdea(book, 1, { status: "adopted" });
    expect(all(book, report)).not.toContain("a test has proven 63.9%");
  });

  it("and on the map", EXHAUSTIVE, () => {
    const book = bookWith();
    typeIdea(book, 1, DECIDED);
    const [map] = book.ask("buildMaps", { start: tableOf(book), examples: false });
    expect(all(book, map!.name)).toContain(SAID);
  });

  it("but not of one that is early, or of a segment", EXHAUSTIVE, () => {
    const book = bookWith();
    typeIdea(book, 1, { ...DECIDED, controlAll: 200, trialAll: 200, controlPart: 90, trialPart: 140 });
    typeIdea(book, 2, { ...DECIDED, segment: "Search" });
    const report = book.ask("buildReport", tableOf(book)).name;
    expect(all(book, report)).not.toContain("a test has proven");
    typeIdea(book, 3, DECIDED);
    book.ask("buildReport", tableOf(book));
    expect(all(book, report)).toContain("a test has proven");
  });
});
