import { describe, expect, it } from "vitest";
import type { Host } from "../../src/host/contract";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
import { MAP } from "../../src/text/map";
import { EXHAUSTIVE, itEach } from "../exhaustive";
import { ask, cellsOf, done, hostWith, mapsOf, namesOn, type Rows, rowOf } from "./mapHost";

const STAGES: Rows = [
  ["Stage", "People"],
  ["Lead", 100],
  ["Visit", 60],
  ["Deal", 20],
  ["Repair", 5],
];
// By hand: leads 0, 5 and 8 of ten are -2, 0 and 1.2, together -0.2667; visits 10 and 9 are 1.8; deals were not rated.
const RATINGS: Rows = [
  ["After stage", "NPS", "Segment", "Comment"],
  ["lead", 0, "Walk-ins", "Nobody called back"],
  ["Lead ", 5, "Walk-ins", ""],
  ["Lead", 8, "Website", "Fine"],
  ["Visits", 10, "Website", "Lovely"],
  ["Visits", 9, "Walk-ins", "Friendly"],
  ["Visits", "none", "Walk-ins", ""],
  ["Delivery", 3, "Website", "Late"],
];

function subject(options: Parameters<typeof hostWith>[1] = {}, rows = RATINGS) {
  const host = hostWith(STAGES, options);
  const [map] = mapsOf(host, { examples: true });
  host.run("fillSheet", "Survey", rows);
  const { ratings } = done(host, "mapSources", {});
  return { host, sheet: map!.name, sheetId: map!.sheetId, ratings, ratingsSheetId: ratings[0]!.sheetId };
}

type Language = "en" | "ru";

const scoreRow = (host: Host, sheet: string, language: Language = "en") => rowOf(host, sheet, MAP[language].score);

function shown(host: Host, sheet: string, language: Language = "en") {
  const row = scoreRow(host, sheet, language);
  const lines = cellsOf(host, sheet).shown.slice(row - 6, row + 1);
  const faces = [2, 3, 4, 5].map((column) => lines.slice(0, 5).find((line) => line[column] !== "")?.[column] ?? "");
  return { faces, scores: lines[5]!.slice(2, 6), answers: lines[6]!.slice(2, 6) };
}

const foot = (host: Host, sheet: string) =>
  cellsOf(host, sheet)
    .shown.flat()
    .find((text) => /Scores:|Оценки —/.test(text)) ?? "";

it("a map whose stage table was deleted still calls its stages by their names", EXHAUSTIVE, () => {
  const { host, sheet, sheetId } = subject();
  const sheetName = "Stages";
  host.model.dispatch("DELETE_SHEET", { sheetId: host.model.getters.getSheetIdByName(sheetName)!, sheetName });
  const names = ["1 · Lead", "2 · Visit", "3 · Deal", "4 · Repair"];
  expect(namesOn(host, sheet)).toEqual(names);
  expect(ask(host, "rebuildMap", { sheetId }).ok).toBe(false);
  expect(namesOn(host, sheet)).toEqual(names);
});

describe("a map takes its emotions from a table of ratings", () => {
  itEach<[string, Language]>(["en_US", "en"], ["ru_RU", "ru"])(
    "with the number of answers (%s)",
    {},
    (locale, language) => {
      const { host, sheet, sheetId, ratings, ratingsSheetId } = subject({ locale });
      expect(ratings.map(({ name }) => name)).toEqual(["Survey"]);
      const { map, ...told } = done(host, "fillEmotions", { sheetId, ratingsSheetId });
      expect(told).toEqual({
        rated: 2,
        unknown: ["Delivery"],
        quotes: [
          { stage: "Lead", text: "Nobody called back" },
          { stage: "Lead", text: "Fine" },
          { stage: "Visit", text: "Friendly" },
          { stage: "Visit", text: "Lovely" },
        ],
      });
      expect(map.sheetId).toBe(sheetId);
      const seen = shown(host, sheet, language);
      expect(seen.faces.slice(0, 2)).toEqual(["😐", "😃"]);
      expect(seen.scores.slice(0, 2)).toEqual({ en: ["−0.3", "+1.8"], ru: ["−0,3", "+1,8"] }[language]);
      expect(seen.answers).toEqual(
        { en: ["3 answers", "2 answers", "", ""], ru: ["3 ответа", "2 ответа", "", ""] }[language],
      );
      expect(foot(host, sheet)).toContain({ en: "5 of 7 answers", ru: "5 из 7 ответов" }[language]);
    },
  );

  it("live: another answer, another mean", EXHAUSTIVE, () => {
    const { host, sheet, sheetId, ratingsSheetId } = subject();
    done(host, "fillEmotions", { sheetId, ratingsSheetId });
    host.run("fillSheet", "Survey", [...RATINGS, ["Lead", 10, "Website", ""]]);
    expect(shown(host, sheet)).toMatchObject({
      scores: ["+0.3", "+1.8", "", ""],
      answers: ["4 answers", "2 answers", "", ""],
    });
  });

  it(
    "what was typed stays, and the ratings are beside it; what is emptied is taken from the ratings again",
    EXHAUSTIVE,
    () => {
      const { host, sheet, sheetId, ratingsSheetId } = subject();
      host.run("type", sheet, `C${scoreRow(host, sheet)}`, -1.5);
      host.run("note", sheet, `D${scoreRow(host, sheet)}`, "our survey");
      done(host, "fillEmotions", { sheetId, ratingsSheetId });
      host.run("type", sheet, `E${scoreRow(host, sheet)}`, 0.4);
      for (const rows of [STAGES, STAGES.map(([name, people]) => [name === "Visit" ? "Visits" : name!, people!])]) {
        host.run("fillSheet", "Stages", rows);
        done(host, "rebuildMap", { sheetId });
        expect(shown(host, sheet)).toMatchObject({
          faces: ["😠", "😃", "😐", ""],
          scores: ["−1.5", "+1.8", "+0.4", ""],
          answers: ["rated −0.3 · 3 answers", "2 answers", "", ""],
        });
        expect(cellsOf(host, sheet).notes[scoreRow(host, sheet) - 1]![3]).toBe("our survey");
      }
      host.run("type", sheet, `C${scoreRow(host, sheet)}`, "");
      done(host, "rebuildMap", { sheetId });
      expect(shown(host, sheet).scores[0]).toBe("−0.3");
    },
  );

  it("of a stage that was renamed, too, until another is called as it was", EXHAUSTIVE, () => {
    const { host, sheet, sheetId, ratingsSheetId } = subject();
    done(host, "fillEmotions", { sheetId, ratingsSheetId });
    for (const name of ["Enquiry", "Request"]) {
      host.run("fillSheet", "Stages", [STAGES[0]!, [name, STAGES[1]![1]!], ...STAGES.slice(2)]);
      done(host, "rebuildMap", { sheetId });
      expect(shown(host, sheet)).toMatchObject({ answers: ["3 answers", "2 answers", "", ""] });
    }
    expect(foot(host, sheet)).toContain("5 of 7 answers");
    expect(done(host, "fillEmotions", { sheetId, ratingsSheetId }).unknown).toEqual(["Delivery"]);
    const again = [STAGES[0]!, ["Request", 900], ["Lead", 800], ...STAGES.slice(2)];
    host.run("fillSheet", "Stages", again as never);
    done(host, "rebuildMap", { sheetId });
    expect(shown(host, sheet).answers.slice(0, 3)).toEqual(["", "3 answers", "2 answers"]);
  });

  it("by rows that stand for many answers, with errors among them, and of one segment", EXHAUSTIVE, () => {
    // By hand: (40 x 4.5 + 60 x 3.5) / 100 - 3 = 0.9.
    const { host, sheet, sheetId, ratingsSheetId } = subject({}, [
      ["Stage", "Stars", "Answers", "Channel"],
      ["Lead", 4.5, 40, "Mail"],
      ["Lead", 3.5, 60, "Search"],
      ["Visit", 3, 29, "Search"],
    ]);
    host.run("type", "Survey", "A5", "Lead");
    host.run("type", "Survey", "B5", "=NA()");
    host.run("type", "Survey", "C5", 7);
    done(host, "fillEmotions", { sheetId, ratingsSheetId });
    expect(shown(host, sheet)).toMatchObject({
      scores: ["+0.9", "0", "", ""],
      answers: ["100 answers", "29 answers", "", ""],
    });
    expect(foot(host, sheet)).toContain("129 of 136 answers");
    done(host, "show", { sheetId });
    const [search] = mapsOf(host, { segments: ["Search"] });
    done(host, "fillEmotions", { sheetId: search!.sheetId, ratingsSheetId });
    expect(shown(host, search!.name)).toMatchObject({
      scores: ["+0.5", "0", "", ""],
      answers: ["60 answers", "29 answers", "", ""],
    });
    expect(foot(host, search!.name)).toContain("89 of 89 answers");
  });

  it(
    "says what is missing where the ratings are gone, and goes on without them once their sheet is",
    EXHAUSTIVE,
    () => {
      const { host, sheet, sheetId, ratingsSheetId } = subject();
      host.run("type", sheet, `E${scoreRow(host, sheet)}`, 0.4);
      done(host, "fillEmotions", { sheetId, ratingsSheetId });
      host.run("type", "Survey", "B1", "Age");
      const refused = ask(host, "rebuildMap", { sheetId });
      expect(refused.ok ? "" : refused.message).toMatch(/^There is no table of ratings on the sheet “Survey”/);
      expect(shown(host, sheet).scores).toEqual(["−0.3", "+1.8", "+0.4", ""]);
      host.model.dispatch("DELETE_SHEET", {
        sheetId: host.model.getters.getSheetIdByName("Survey")!,
        sheetName: "Survey",
      });
      done(host, "rebuildMap", { sheetId });
      expect(cellsOf(host, sheet).shown[scoreRow(host, sheet) - 1]!.slice(2, 6)).toEqual(["", "", "+0.4", ""]);
      expect(foot(host, sheet)).toBe("");
    },
  );

  it(
    "cut off at every 29th call leaves what was typed, and the next time is as if nothing had happened",
    EXHAUSTIVE,
    () => {
      const { host, sheet, sheetId, ratingsSheetId } = subject();
      host.run("type", sheet, `E${scoreRow(host, sheet)}`, 0.4);
      const fill = () => ask(host, "fillEmotions", { sheetId, ratingsSheetId });
      host.calls.reset();
      fill();
      const first = host.calls.total;
      host.calls.reset();
      fill();
      // A refresh costs no more where the ratings were there before.
      expect(host.calls.total).toBeLessThanOrEqual(first + 3);
      let failed = 0;
      for (let n = 1; n <= first; n += 29) {
        forgetHistory(host.model);
        host.calls.reset();
        host.calls.failAt(n);
        if (!fill().ok) failed++;
        host.calls.failAt(null);
        expect({
          n,
          // In the first column stands, out of sight, what the sheet of segments reads of the map.
          typed: cellsOf(host, sheet)
            .values.flatMap((row) => row.slice(1))
            .filter((value) => value === 0.4).length,
        }).toEqual({ n, typed: 1 });
        expect(fill().ok).toBe(true);
        expect({ n, ...shown(host, sheet) }).toMatchObject({ n, scores: ["−0.3", "+1.8", "+0.4", ""] });
        expect(cellsOf(host, sheet).shown.flat()).not.toContain(MAP.en.aside);
      }
      expect(failed).toBeGreaterThan(2);
    },
  );
});
