import { beforeEach, describe, expect, it } from "vitest";
import { type PanelHost, panelHost } from "./panelHost";

let panel: PanelHost;
let mark: string;

beforeEach(() => {
  panel = panelHost([
    ["Stage", "People", "", "Stage", "Count"],
    ["Ad", 1000, "", "Calls", 700],
    ["Click", 50, "", "Meetings", 70],
  ]);
  mark = panel.ask("source", {}).mark;
});

const look = () => panel.ask("look", { since: mark });
const select = (range: string) => panel.ask("show", { sheetId: panel.table().sheetId, range });

describe("a look at what is in front of the reader", () => {
  it("says nothing as long as nothing is new, and reads the cells once for that", () => {
    panel.host.calls.reset();
    expect([look(), look()]).toEqual([null, null]);
    // Two looks.
    expect(panel.host.calls.byName["Range.getValues"]).toBe(2);
    expect(panel.host.calls.total).toBeLessThanOrEqual(2 * 9);
  });

  it("tells of a number typed into the table, once", () => {
    panel.type("B3", "60");
    const answer = look();
    expect(answer?.source?.counts).toEqual([[1000], [60]]);
    expect(panel.ask("look", { since: answer!.mark })).toBeNull();
  });

  it("tells of another table selected", () => {
    select("E2");
    expect(look()?.source?.range).toBe("D1:E3");
  });

  it("tells of another sheet in front, and of its table's report", () => {
    const { sheetId, range } = panel.table();
    const report = panel.ask("buildReport", { sheetId, range });
    expect(look()?.source?.report).toEqual(report);
    panel.ask("show", { sheetId: report.sheetId });
    expect(look()?.source?.range).toBe(range);
  });

  it("tells of a sheet that was added behind: it may be the next month of this one", () => {
    panel.host.model.dispatch("CREATE_SHEET", { sheetId: "december", name: "December", position: 1 });
    expect(panel.front()).not.toBe("December");
    expect(look()?.source?.range).toBe("A1:B3");
  });

  it("in front of a report tells of what is typed into its table", () => {
    const { sheetId, range } = panel.table();
    panel.ask("show", { sheetId: panel.ask("buildReport", { sheetId, range }).sheetId });
    ({ mark } = panel.ask("source", {}));
    expect(look()).toBeNull();
    const { model } = panel.host;
    model.dispatch("UPDATE_CELL", { sheetId: model.getters.getSheetIds()[0]!, col: 1, row: 2, content: "60" });
    expect(look()?.source?.counts).toEqual([[1000], [60]]);
  });

  it("that fails by itself is answered all the same", () => {
    panel.host.calls.failAt(1, /getDataRange/);
    expect(look()?.source?.range).toBe("A1:B3");
  });
});
