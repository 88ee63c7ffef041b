import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sampleEvents } from "../../src/local/sampleEvents";
import { EXHAUSTIVE } from "../exhaustive";
import { folder, run } from "./command";

const SLOW = 300_000;
const RECEIPT = fileURLToPath(new URL("../../node_modules/pm4js/examples/input_data/receipt.csv", import.meta.url));

const READER = join(folder(), "read.js");
writeFileSync(
  READER,
  `function read() {
    var sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
    return sheets.map(function (sheet) { return { name: sheet.getName(), shown: sheet.getName().indexOf("receipt") === 0 ? [] : sheet.getDataRange().getDisplayValues() }; });
  }`,
);

const lines = (text: string): string[] => text.replaceAll("\u00a0", " ").trimEnd().split("\n");

describe.concurrent("npm run report", () => {
  // Buijs, CoSeLoG receipt phase, 4TU; the figures by DuckDB from the same file.
  it("recognises an event log of 8,577 rows and writes the journey report", {
    timeout: SLOW,
    ...EXHAUSTIVE,
  }, async () => {
    const output = join(folder(), "out.xlsx");
    const { code, out, err } = await run("report", RECEIPT, "--out", output);
    expect([code, err]).toEqual([0, ""]);
    const people = lines(out)
      .slice(5, 11)
      .map((line) => /^(.*?) {2,}([\d,]+) /.exec(line)!.slice(1));
    expect(people).toEqual([
      ["Confirmation of receipt", "1,434"],
      ["T02 Check confirmation of receipt", "1,316"],
      ["T04 Determine confirmation of receipt", "1,303"],
      ["T05 Print and send confirmation of receipt", "1,299"],
      ["T06 Determine necessity of stop advice", "797"],
      ["T10 Determine necessity to stop indication", "784"],
    ]);
    expect(lines(out)).toContainEqual(expect.stringMatching(/^Internet +1,250 +709 /));
    expect(lines(out)).toContainEqual(expect.stringMatching(/^Desk +109 +46 /));
    const read = await run("script", READER, "read", "--in", output);
    const [, report] = JSON.parse(read.out) as { name: string; shown: string[][] }[];
    expect(report!.name).toBe("Journey — receipt");
    expect(report!.shown[0]![0]).toBe("Journey: receipt");
    const channels = report!.shown.filter((row) => row[1] === "Internet").map((row) => row.slice(2, 5));
    expect(channels[0]!.slice(0, 1)).toEqual(["1,250"]);
    expect(report!.shown.flat().filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
  });

  it("reads days with dots and Russian headers", { timeout: SLOW }, async () => {
    const rows = sampleEvents("ru").rows.map((row, i) => {
      if (i === 0) return row.join(";");
      const time = new Date(Math.round(((row[1] as number) - 25_569) * 1440) * 60_000).toISOString();
      return [
        row[0],
        `${time.slice(8, 10)}.${time.slice(5, 7)}.${time.slice(0, 4)} ${time.slice(11, 16)}`,
        row[2],
        row[3],
      ].join(";");
    });
    const file = join(folder(), "события.csv");
    writeFileSync(file, rows.join("\r\n"));
    const { code, out, err } = await run("report", file, "--locale", "ru");
    expect([code, err]).toEqual([0, ""]);
    // 22 of 124 are 17.7 %.
    expect(lines(out)[0]).toBe("Сделка: 22; Визит: 124; общая конверсия 17,7 %.");
    expect(
      lines(out)
        .slice(4, 10)
        .map((line) => line.split(/ {2,}/).slice(0, 2)),
    ).toEqual([
      ["Этап", "Количество"],
      ["Визит", "124"],
      ["Заявка", "56"],
      ["Звонок", "45"],
      ["КП отправлено", "33"],
      ["Сделка", "22"],
    ]);
  });
});
