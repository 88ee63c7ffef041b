import { describe, expect, it } from "vitest";
import { attachmentsOf } from "../../src/host/engine/attachments";
import { EXHAUSTIVE } from "../exhaustive";
import { panelHost } from "./panelHost";

const PLAN = [
  ["Stage", "Plan", "Fact"],
  ["Leads", 300, 275],
  ["Meetings", 129, 94],
  ["Deals", 45, 32],
];

/** A report of a table in a sheet, and what stands in the row of its days. */
function withReport(sheet: string, locale = "en_US") {
  const panel = panelHost(PLAN, { locale });
  const { model } = panel.host;
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("RENAME_SHEET", { sheetId, newName: sheet, oldName: model.getters.getSheetName(sheetId) });
  const { sheetId: id, range } = panel.table();
  const build = () => panel.ask("buildReport", { sheetId: id, range });
  const report = build().name;
  const reportId = () => model.getters.getSheetIdByName(report)!;
  const row = () => {
    const column = Array.from({ length: 120 }, (_, i) => i);
    return column.find((at) => ["Period", "Период"].includes(shown(1, at)))!;
  };
  const shown = (col: number, at: number) =>
    model.getters.getEvaluatedCell({ sheetId: reportId(), col, row: at }).formattedValue;
  const content = (col: number, at: number) => {
    const cell = model.getters.getCell({ sheetId: reportId(), col, row: at });
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : (cell?.content ?? "");
  };
  const type = (letter: string, down: number, text: string) => {
    const col = letter.charCodeAt(0) - 65;
    model.dispatch("UPDATE_CELL", { sheetId: reportId(), col, row: row() + down, content: text });
  };
  const days = () => [2, 3, 4, 5].map((col) => shown(col, row()));
  const contents = () => [2, 3, 4, 5].map((col) => content(col, row()));
  const insert = (dimension: "ROW" | "COL", before: number) =>
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: reportId(),
      sheetName: report,
      dimension,
      base: before,
      quantity: 1,
      position: "before",
    });
  const rename = (oldName: string, newName: string) =>
    model.dispatch("RENAME_SHEET", { sheetId: model.getters.getSheetIdByName(oldName)!, newName, oldName });
  /** Whether the note above the days says this. */
  const said = (what: RegExp) => [-1, -2].some((down) => what.test(shown(0, row() + down)));
  /** All that stands in the yellow rows of the holidays. */
  const holidays = () =>
    [1, 2, 3]
      .flatMap((down) => [2, 3, 4, 5, 6, 7].map((col) => shown(col, row() + down)))
      .filter((text) => /20\d\d$/.test(text));
  return { panel, build, type, days, contents, holidays, insert, rename, said, row };
}

const yesterday = (): string => {
  const day = new Date(Date.now() - 86_400_000);
  return `${day.getDate()} ${day.toLocaleString("en", { month: "short" })} ${day.getFullYear()}`;
};

describe("the days of the pace", () => {
  it("are those that the sheet's name says, through yesterday", EXHAUSTIVE, () => {
    expect(withReport("May 2026").days()).toEqual(["1 May 2026", "31 May 2026", yesterday(), "all days"]);
  });

  it("are left to a person where nothing says them", EXHAUSTIVE, () => {
    expect(withReport("Stages").days()).toEqual(["", "", yesterday(), "all days"]);
  });

  it("stay as they were typed when the report is refreshed", () => {
    const { build, type, days, contents, holidays } = withReport("May 2026");
    type("C", 0, "5/4/2026");
    type("E", 0, "=TODAY()-2");
    type("F", 0, "Mon–Fri");
    type("C", 1, "5/9/2026");
    build();
    expect(days()[0]).toBe("4 May 2026");
    expect(days()[1]).toBe("31 May 2026");
    expect(contents()[2]).toBe("=TODAY()-2");
    expect(days()[3]).toBe("Mon–Fri");
    expect(holidays()).toEqual(["9 May 2026"]);
  });

  it("are not those that were typed for another month, which a note tells of", EXHAUSTIVE, () => {
    const { panel, build, type, days, rename } = withReport("May 2026");
    type("C", 0, "5/4/2026");
    type("E", 0, "5/20/2026");
    type("F", 0, "Mon–Fri");
    rename("May 2026", "June 2026");
    build();
    expect(days()).toEqual(["1 Jun 2026", "30 Jun 2026", yesterday(), "Mon–Fri"]);
    build();
    const notes = attachmentsOf(panel.host.model, "note").map(({ data }) => JSON.stringify(data));
    for (const day of ["4 May 2026", "20 May 2026"])
      expect(notes.filter((note) => note.includes(`Typed here for another period: ${day}`))).toHaveLength(1);
  });

  it("stay while the table says none, and after that", EXHAUSTIVE, () => {
    const { build, type, days, rename } = withReport("May 2026");
    type("C", 0, "5/4/2026");
    rename("May 2026", "Work");
    build();
    expect(days().slice(0, 2)).toEqual(["4 May 2026", ""]);
    build();
    rename("Work", "May 2026");
    build();
    expect(days().slice(0, 2)).toEqual(["4 May 2026", "31 May 2026"]);
  });

  it("stay while the table has no plan", EXHAUSTIVE, () => {
    const { panel, build, type, contents, days, holidays } = withReport("May 2026");
    type("C", 0, "5/4/2026");
    type("E", 0, "=TODAY()-2");
    type("F", 0, "Mon–Fri");
    type("C", 1, "5/9/2026");
    PLAN.forEach((_, at) => {
      panel.type(`B${at + 1}`, "");
    });
    build();
    build();
    PLAN.forEach(([, plan], at) => {
      panel.type(`B${at + 1}`, `${plan}`);
    });
    build();
    expect([days()[0], days()[1], contents()[2], days()[3]]).toEqual([
      "4 May 2026",
      "31 May 2026",
      "=TODAY()-2",
      "Mon–Fri",
    ]);
    expect(holidays()).toEqual(["9 May 2026"]);
  });

  it("keep what is no way of counting, and say so", EXHAUSTIVE, () => {
    const { build, type, days, said } = withReport("May 2026");
    type("F", 0, "Sundays");
    expect(said(/^Days are counted by “all days” or “Mon–Fri”/)).toBe(true);
    build();
    expect(days()[3]).toBe("Sundays");
    expect(said(/^Days are counted by “all days” or “Mon–Fri”/)).toBe(true);
  });

  it("follow the name of the sheet where nobody typed over them", EXHAUSTIVE, () => {
    const { build, days, rename } = withReport("May 2026");
    rename("May 2026", "June 2026");
    build();
    expect(days().slice(0, 2)).toEqual(["1 Jun 2026", "30 Jun 2026"]);
  });
});

describe("what was typed stays with its cell", () => {
  it("where a row of holidays was put in, and a column came between", EXHAUSTIVE, () => {
    const { build, type, days, holidays, insert, row } = withReport("May 2026");
    type("F", 0, "Mon–Fri");
    for (const [i, letter] of [..."CDEFGH"].entries()) {
      type(letter, 1, `5/${i + 1}/2026`);
      type(letter, 2, `5/${i + 11}/2026`);
    }
    insert("ROW", row() + 2);
    type("C", 2, "5/25/2026");
    insert("COL", 4);
    build();
    expect(days()[3]).toBe("Mon–Fri");
    expect(holidays()).toHaveLength(13);
  });

  it("and a formula that cannot stay becomes its value with a note", () => {
    const { panel, build, type, contents } = withReport("May 2026");
    type("E", 0, '=DATEVALUE("2026-05-20")');
    build();
    expect(contents()[2]).not.toMatch(/^=/);
    const notes = attachmentsOf(panel.host.model, "note").map(({ data }) => JSON.stringify(data));
    expect(notes.filter((note) => note.includes("DATEVALUE"))).toHaveLength(1);
  });
});
