import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/local/files/csvTable";

const read = (text: string) =>
  readCsv("table.csv", Buffer.from(text)).map((row) =>
    row.map((cell) => ("format" in cell && cell.format ? [cell.value, cell.format] : cell.value)),
  );

// What the import of Google Sheets (File > Import > Convert text to numbers) makes of them in the file's locale.
describe("a text table", () => {
  it.each([
    [
      "a comma",
      "Stage,People\nVisits,10\n",
      [
        ["Stage", "People"],
        ["Visits", 10],
      ],
    ],
    [
      "a semicolon",
      "Этап;Люди\nПоказы;10\n",
      [
        ["Этап", "Люди"],
        ["Показы", 10],
      ],
    ],
    [
      "a tab",
      "Этап\tЛюди\nПоказы\t10\n",
      [
        ["Этап", "Люди"],
        ["Показы", 10],
      ],
    ],
    [
      "Excel's hint",
      "sep=;\r\nA;B\r\n1;2\r\n",
      [
        ["A", "B"],
        [1, 2],
      ],
    ],
    [
      "Excel's hint against the evidence",
      "sep=|\r\nA|B;C\r\n1|2\r\n",
      [
        ["A", "B;C"],
        [1, 2],
      ],
    ],
    [
      "a semicolon, decimal commas",
      "Этап;CR\nПоказы;1,5\nКлики;2,5\n",
      [
        ["Этап", "CR"],
        ["Показы", 1.5],
        ["Клики", 2.5],
      ],
    ],
    [
      "a title above",
      "Отчёт, март\nЭтап;Люди\nПоказы;10\nКлики;5\n",
      [
        ["Отчёт, март", ""],
        ["Этап", "Люди"],
        ["Показы", 10],
        ["Клики", 5],
      ],
    ],
    [
      "quotes",
      'Stage,People\n"Visits, first ""time""",10\n"two\nlines",5\n',
      [
        ["Stage", "People"],
        ['Visits, first "time"', 10],
        ["two\nlines", 5],
      ],
    ],
    [
      "quotes within a word",
      'Этап;Люди\nООО "Ромашка" звонит;10\n',
      [
        ["Этап", "Люди"],
        ['ООО "Ромашка" звонит', 10],
      ],
    ],
    ["one column", "Stage\nVisits\n", [["Stage"], ["Visits"]]],
  ])("with %s", (_, text, cells) => {
    expect(read(text)).toEqual(cells);
  });

  it.each([
    ["Russian", "Этап;Люди\nПоказы;{}\n", "1 000", [1000, "#,##0"]],
    ["Russian", "Этап;Люди\nПоказы;{}\n", "1\u00a0234\u00a0567", [1234567, "#,##0"]],
    ["Russian", "Этап;Люди\nПоказы;{}\n", "1\u202f000,50", [1000.5, "#,##0.00"]],
    ["Russian", "Этап;Люди\nПоказы;{}\n", "5,5 %", [0.055, "0.0%"]],
    ["Russian", "Этап;Люди\nПоказы;{}\n", "5,7%", [0.057, "0.0%"]],
    ["Russian", "Этап;Люди\nПоказы;{}\n", "1,234", 1.234],
    ["Russian", "Этап;Люди\nПоказы;{}\n", "-5", -5],
    ["Russian", "Этап;Люди\nПоказы;{}\n", "\u22125", -5],
    ["Russian", "Этап;Люди;CR\nПоказы;5;7,5\nКлики;5;{}\n", "31.12", "31.12"],
    ["Russian", "Этап;Люди\nПоказы;{}\n", "10 000 чел.", "10 000 чел."],
    ["Russian", "Этап;Люди\nПоказы;{}\n", "12 34", "12 34"],
    ["English", 'Stage,People\nVisits,"{}"\n', "1,234", [1234, "#,##0"]],
    ["English", 'Stage,People\nVisits,"{}"\n', "1,234,567.89", [1234567.89, "#,##0.00"]],
    ["English", 'Stage,People\nVisits,"{}"\n', "5.5%", [0.055, "0.0%"]],
    ["English", 'Stage,People\nVisits,"{}"\n', "12%", [0.12, "0%"]],
    ["Russian words, English numbers", 'Этап,Люди\nПоказы,"{}"\n', "1,234", [1234, "#,##0"]],
    ["German", "Stufe;Gäste\nBesuche;{}\n", "1.234,5", [1234.5, "#,##0.0"]],
    ["German", "Stufe;Gäste\nBesuche;{}\n", "1.234", [1234, "#,##0"]],
    ["English", "Stage,People\nVisits,{}\n", "=1+1", "=1+1"],
    ["English", "Stage,People\nVisits,{}\n", "+7 495", "+7 495"],
    ["English", "Stage,People\nVisits,{}\n", "@people", "@people"],
    ["English", "Stage,People\nVisits,{}\n", "1e5 people", "1e5 people"],
  ])("%s: %s %s", (_, text, written, meant) => {
    expect(read(text.replace("{}", written)).at(-1)!.at(-1)).toEqual(meant);
  });

  it.each([
    ["nothing but blank lines", "\n \n", "emptyFile"],
    ["a quote left open", 'Stage,People\n"Visits,10\n', "brokenCsv"],
    ["binary content", "PNG\u0000\u0001\u0002x", "notATable"],
  ])("%s is refused", (_, text, code) => {
    expect(() => read(text)).toThrow(code);
  });
});
