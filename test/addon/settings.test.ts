import { describe, expect, it } from "vitest";
import { newBook, put } from "./managedHost";
import { TABLE } from "./reportHost";

const NAMES = ["Звонки и заявки с сайта без подтверждения", "Повторные обращения за тот же месяц"];

describe("how tables are to be read", () => {
  it("is kept for as many sheets as there are, and forgotten of sheets that are gone", () => {
    const book = newBook();
    const ids = Array.from({ length: 12 }, (_, i) => put(book, `Sheet ${i}`, [["Stage"]]));
    // More in all than one property takes.
    const leaveOut = Array.from({ length: 20 }, (_, i) => `${NAMES[i % 2]} ${i}`);
    for (const sheetId of ids) book.ask("choose", { sheetId, choices: { leaveOut } });
    expect(Object.keys(JSON.parse(book.run("kept")) as object)).toHaveLength(12);
    for (let i = 1; i < 12; i++) book.run("deleteSheet", `Sheet ${i}`);
    book.ask("choose", { sheetId: ids[0]!, choices: {} });
    const kept = JSON.parse(book.run("kept")) as Record<string, string>;
    expect(Object.keys(kept)).toEqual([`cjm.choices.${ids[0]}`]);
  });

  it("of one sheet survives what another panel chooses for another at the same moment", () => {
    const book = newBook();
    const [one, other] = [put(book, "One", TABLE), put(book, "Other", TABLE)];
    let inside = false;
    book.host.calls.meanwhile((name) => {
      // Another script run: it has locks of its own, and here as there waits for none that it does not ask for.
      if (name !== "Properties.setProperty" || inside) return;
      inside = true;
      book.run("keepAs", `cjm.choices.${other}`, JSON.stringify({ leaveOut: ["Leads"] }));
    });
    book.ask("choose", { sheetId: one, choices: { leaveOut: ["Deals"] } });
    book.host.calls.meanwhile(null);
    const kept = JSON.parse(book.run("kept")) as Record<string, string>;
    expect(Object.values(kept).map((text) => JSON.parse(text) as unknown)).toEqual(
      expect.arrayContaining([{ leaveOut: ["Leads"] }, { leaveOut: ["Deals"] }]),
    );
  });

  it("says what it is when there is no room: too much for one sheet, or in all", () => {
    const book = newBook();
    const sheetId = put(book, "Stages", TABLE);
    const choose = (leaveOut: string[]) => book.ask("choose", { sheetId, choices: { leaveOut } });
    expect(() => choose([NAMES[0]!.repeat(150)])).toThrow(/^There is no room left to remember this choice/);
    for (let i = 0; i < 56; i++) book.run("keepAs", `another add-on ${i}`, "x".repeat(9000));
    book.run("keepAs", "and its last", "x".repeat(6000));
    expect(() => choose([NAMES[0]!.repeat(50)])).toThrow(/^There is no room left to remember this choice/);
  });

  it("as an older version kept it is still known, and moves", () => {
    const book = newBook();
    const [one, other] = [put(book, "One", TABLE), put(book, "Other", TABLE)];
    const older = { chart: "bars", choices: { [one]: { leaveOut: ["Leads"] }, [other]: {}, 99: { leaveOut: ["x"] } } };
    book.run("keepAs", "cjm.settings", JSON.stringify(older));
    book.run("front", "One");
    expect(book.ask("source", {})).toMatchObject({
      settings: { chart: "bars" },
      source: { stages: ["Visits", "Deals"] },
    });
    book.ask("choose", { sheetId: other, choices: { leaveOut: ["Deals"] } });
    const kept = JSON.parse(book.run("kept")) as Record<string, string>;
    expect(Object.fromEntries(Object.entries(kept).map(([key, text]) => [key, JSON.parse(text) as unknown]))).toEqual({
      "cjm.settings": { chart: "bars" },
      [`cjm.choices.${one}`]: { leaveOut: ["Leads"] },
      [`cjm.choices.${other}`]: { leaveOut: ["Deals"] },
    });
  });

  it("is not undone by what an older version kept of the same sheet", () => {
    const book = newBook();
    const [one, other] = [put(book, "One", TABLE), put(book, "Other", TABLE)];
    book.ask("choose", { sheetId: one, choices: { leaveOut: ["Deals"] } });
    book.run("keepAs", "cjm.settings", JSON.stringify({ choices: { [one]: { leaveOut: ["Leads"] } } }));
    book.ask("choose", { sheetId: other, choices: {} });
    const kept = JSON.parse(book.run("kept")) as Record<string, string>;
    expect(JSON.parse(kept[`cjm.choices.${one}`]!)).toEqual({ leaveOut: ["Deals"] });
  });
});
