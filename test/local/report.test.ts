import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { EXHAUSTIVE, leftToAll } from "../exhaustive";
import { plainWorkbook } from "../host/plainWorkbook";
import { folder, type Ran, run, runAlone } from "./command";

const SLOW = 120_000;
const PATIENTLY = { timeout: SLOW, ...EXHAUSTIVE };

// clarex.io, help on funnels: 45, 26.67, 50, 63.33 %; overall 3.8 %.
const RUSSIAN = [
  ["Этап", "Люди"],
  ["Показы", "10 000"],
  ["Клики", "4 500"],
  ["Заявки", "1 200"],
  ["Сделки", "600"],
  ["Оплаты", "380"],
];
const ENGLISH = 'Stage,People\nVisits,"10,000"\nLeads,"4,500"\nOffers,"1,200"\nDeals,600\nPaid,380\n';
const joined = (delimiter: string): string => `${RUSSIAN.map((row) => row.join(delimiter)).join("\r\n")}\r\n`;

const FUNNEL_RU = [
  "Этап    Количество  Конверсия  От начала",
  "Показы      10 000          —    100,0 %",
  "Клики        4 500     45,0 %     45,0 %",
  "Заявки       1 200     26,7 %     12,0 %",
  "Сделки         600     50,0 %      6,0 %",
  "Оплаты         380     63,3 %      3,8 %",
];
const FUNNEL_EN = [
  "Stage    Count  Conversion  From start",
  "Visits  10,000           —      100.0%",
  "Leads    4,500       45.0%       45.0%",
  "Offers   1,200       26.7%       12.0%",
  "Deals      600       50.0%        6.0%",
  "Paid       380       63.3%        3.8%",
];

/** What the command says before the funnel: the answer, in three sentences that are tested elsewhere. */
function answered(out: string, result: string): string[] {
  const [first, growth, real, blank, ...rest] = lines(out);
  expect(first).toBe(result);
  expect(
    [growth, real].every((sentence) => /^[«“]?\p{L}.*\.$/u.test(sentence!)),
    out,
  ).toBe(true);
  expect(blank).toBe("");
  return rest;
}

const encoded = (encoding: string, text: string): Buffer =>
  execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], { input: text });
const lines = (text: string): string[] => text.replaceAll("\u00a0", " ").trimEnd().split("\n");

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder(), name);
  writeFileSync(file, content);
  return file;
}

const READER = put(
  "read.js",
  `function read() {
    return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (sheet) {
      return { name: sheet.getName(), values: sheet.getDataRange().getValues(), formulas: sheet.getDataRange().getFormulas() };
    });
  }`,
);

interface ReadSheet {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

async function read(workbook: string): Promise<ReadSheet[]> {
  const { code, out, err } = await run("script", READER, "read", "--in", workbook);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as ReadSheet[];
}

// On a busy machine a step takes long enough to be told.
const withoutProgress = ({ err, ...ran }: Ran): Ran => ({
  ...ran,
  err: err.replace(/^(Reading|Looking|Building|Writing) .*…\n/gm, ""),
});

it("npm run report says in a process of its own what the tests below hear of it in theirs", {
  timeout: SLOW,
  ...EXHAUSTIVE,
}, async () => {
  for (const args of [[put("funnel.csv", ENGLISH), "--calls", "--force"], ["missing.csv"], ["--help"]])
    expect(withoutProgress(await runAlone("report", ...args))).toEqual(await run("report", ...args));
});

describe.concurrent("npm run report", () => {
  const files: [string, Buffer][] = [
    ["Windows-1251, semicolons", encoded("CP1251", joined(";"))],
    ["UTF-8, semicolons", encoded("UTF-8", joined(";"))],
    ["UTF-8 with a mark, tabs", encoded("UTF-8", `\ufeff${joined("\t")}`)],
    ["UTF-16 with a mark, tabs, as Excel's Unicode text", encoded("UTF-16LE", `\ufeff${joined("\t")}`)],
    ["UTF-16 of the other order, semicolons", encoded("UTF-16BE", `\ufeff${joined(";")}`)],
    ["UTF-8, commas", encoded("UTF-8", joined(","))],
    ["Windows-1251, Excel's hint", encoded("CP1251", `sep=;\r\n${joined(";")}`)],
    ["no-break spaces", encoded("UTF-8", joined(";").replace(/(\d) (\d)/g, "$1\u00a0$2"))],
  ];
  for (const [i, [what, bytes]] of files.entries())
    it(`reads ${what}`, { timeout: SLOW, ...leftToAll(i > 1) }, async () => {
      const file = put("воронка.csv", bytes);
      const { code, out, err } = await run("report", file, "--locale", "ru");
      expect([code, err]).toEqual([0, ""]);
      const written = file.replace(".csv", ".report.xlsx");
      const rest = answered(out, "Оплаты: 380; Показы: 10 000; общая конверсия 3,8 %.");
      expect(rest).toEqual([...FUNNEL_RU, "", `Отчёт: ${written}`]);
      expect(readdirSync(join(file, "..")).sort()).toEqual(["воронка.csv", "воронка.report.xlsx"].sort());
      expect(readFileSync(file).equals(bytes)).toBe(true);
    });

  it("writes the table and its live report", { timeout: SLOW }, async () => {
    const file = put("funnel.csv", ENGLISH);
    const output = join(folder(), "out.xlsx");
    const { code, out } = await run("report", file, "--out", output);
    expect(code).toBe(0);
    const rest = answered(out, "Paid: 380; Visits: 10,000; overall conversion 3.8%.");
    expect(rest).toEqual([...FUNNEL_EN, "", `Report: ${output}`]);
    const [source, report, ...others] = await read(output);
    expect(others).toEqual([]);
    expect(source!.values.slice(1)).toEqual([
      ["Visits", 10000],
      ["Leads", 4500],
      ["Offers", 1200],
      ["Deals", 600],
      ["Paid", 380],
    ]);
    const figures = report!.values.flat();
    for (const conversion of [0.45, 1200 / 4500, 0.5, 380 / 600]) expect(figures).toContain(conversion);
    expect(report!.formulas.flat().filter(Boolean).length).toBeGreaterThan(20);
  });

  it("takes the sheet of a workbook that has most to report on, and says so", PATIENTLY, async () => {
    const script = put(
      "make.js",
      `function make() {
        var book = SpreadsheetApp.getActiveSpreadsheet();
        book.getActiveSheet().getRange("A1").setValue("Nothing but a note");
        book.insertSheet("Funnel").getRange("B3:C6").setValues([["Stage", "People"], ["Visits", 200], ["Leads", 50], ["Deals", 10]]);
      }`,
    );
    const workbook = join(folder(), "workbook.xlsx");
    expect((await run("script", script, "make", "--out", workbook)).code).toBe(0);
    const { code, out } = await run("report", workbook);
    expect(code).toBe(0);
    const [taken, , ...more] = lines(out);
    expect(taken).toBe("The sheet “Funnel” is read: the others have nothing better (Sheet1).");
    expect(answered(more.join("\n"), "Deals: 10; Visits: 200; overall conversion 5%.").slice(0, 4)).toEqual([
      "Stage   Count  Conversion  From start",
      "Visits    200           —      100.0%",
      "Leads      50       25.0%       25.0%",
      "Deals      10       20.0%        5.0%",
    ]);
  });

  it("takes the last of several months that has begun, and says so", PATIENTLY, async () => {
    const script = put(
      "months.js",
      `function make() {
        var book = SpreadsheetApp.getActiveSpreadsheet();
        [["April 2025", 40], ["May 2025", 20], ["May 2125", 60], ["Notes", null]].forEach(function (month) {
          var sheet = book.insertSheet(month[0]);
          if (month[1]) sheet.getRange("A1:B3").setValues([["Stage", "People"], ["Visits", 200], ["Deals", month[1]]]);
        });
        book.deleteSheet(book.getSheetByName("Sheet1"));
      }`,
    );
    const workbook = join(folder(), "months.xlsx");
    expect((await run("script", script, "make", "--out", workbook)).code).toBe(0);
    const { out } = await run("report", workbook);
    expect(lines(out)[0]).toMatch(/^The sheet “May 2025” is read: .*April 2025/);
    expect(out).toContain("Deals: 20; Visits: 200");
  });

  it("takes a table larger than a new sheet", PATIENTLY, async () => {
    const channels = Array.from({ length: 30 }, (_, i) => `Channel ${i + 1}`);
    const rows = ["Visits", "Leads", "Deals"].map((stage, i) => [stage, ...channels.map(() => 1000 >> i)].join(","));
    const file = put(
      "Sheet1.csv",
      `${["Stage", ...channels].join(",")}\n${rows.join("\n")}\n${",\n".repeat(1500)}note,\n`,
    );
    const { code, out } = await run("report", file);
    expect(code).toBe(0);
    expect(lines(out)).toContainEqual(expect.stringMatching(/^Deals +7,500 +50\.0% +25\.0%$/));
    const [source] = await read(file.replace(".csv", ".report.xlsx"));
    expect([source!.name, source!.values.length, source!.values.at(-1)![0]]).toEqual(["Sheet1", 1505, "note"]);
  });

  it("adds channels up", PATIENTLY, async () => {
    const file = put("channels.csv", "Этап;Поиск;Соцсети\nПоказы;6 000;4 000\nКлики;3 000;1 500\nОплаты;300;80\n");
    const { out } = await run("report", file, "--locale", "ru");
    const rest = answered(out, "Оплаты: 380; Показы: 10 000; общая конверсия 3,8 %.");
    expect(rest.slice(1, 4)).toEqual([
      "Показы      10 000          —    100,0 %",
      "Клики        4 500     45,0 %     45,0 %",
      "Оплаты         380      8,4 %      3,8 %",
    ]);
  });

  // By hand: 12 % of 1000 are 120; nobody can be less than none.
  it("names what to check", PATIENTLY, async () => {
    const file = put("stated.csv", "Stage;People;Conversion\nVisits;1000;\nLeads;100;12%\nDeals;-5;\n");
    const { out } = await run("report", file);
    expect(out).toContain(
      "\n\nData checks\nC3 Leads: The table says 12%, but 12% of 1,000 is 120, not 100.\nB4 Deals: The number −5 is negative.\n\nHow the table was read\n“Conversion”: stated conversion (by its name)\n\nReport: ",
    );
  });

  // By hand: what comes after the deals may be a stage, and nothing says so.
  it("says how the table was read: what it leaves open, what was assumed, and each line that is no count", {
    timeout: SLOW,
  }, async () => {
    const rows = [";Север;Юг;Цена клика", "Визиты;3000;2000;2,5", "Заявки;240;150;", "Сделки;20;12;", "Прозвон;9;4;"];
    const { out } = await run("report", put("open.csv", rows.join("\n")), "--locale", "ru");
    const said = lines(out);
    expect(said.slice(said.indexOf("Как прочитана таблица"), -2)).toEqual([
      "Как прочитана таблица",
      "«Прозвон» — этап воронки? Пока прочитано так: «Нет, не учитывать». Ответить можно на панели, в разделе «Воронка».",
      "Каналы (2) сложены в одну воронку.",
      "«Цена клика»: цена или среднее (по названию)",
      "«Прозвон»: непонятно, не учтено (не видно, что это количества)",
    ]);
  });

  it("prints service calls by name and their total", PATIENTLY, async () => {
    const { out } = await run("report", put("funnel.csv", ENGLISH), "--calls");
    const counted = lines(out)
      .map((line) => /^(\S+\.\S+) +(\d+)$/.exec(line))
      .filter((found) => found !== null);
    const [total] = lines(out)
      .map((line) => /^Total +(\d+)$/.exec(line)?.[1])
      .filter((found) => found !== undefined);
    expect(counted.map(([, name]) => name)).toContain("Range.getValues");
    expect(counted.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(Number(total));
  });

  it("replaces what is there only with --force, and leaves no link to where the workbook is not", {
    timeout: SLOW,
  }, async () => {
    const file = put("funnel.csv", ENGLISH);
    const written = file.replace(".csv", ".report.xlsx");
    writeFileSync(written, "somebody's notes");
    for (const args of [[], ["--out", written]]) {
      const { code, out, err } = await run("report", file, "--locale", "ru", ...args);
      expect([code, out]).toEqual([1, ""]);
      expect(err).toBe(
        `Файл ${written} уже есть, и в нём могут быть чьи-то пометки: укажите другое имя после --out или добавьте --force, чтобы его заменить.\n`,
      );
      expect(readFileSync(written, "utf8")).toBe("somebody's notes");
    }
    expect((await run("report", file, "--force")).code).toBe(0);
    const parts = Object.values(unzipSync(readFileSync(written))).map((part) => strFromU8(part));
    expect(parts.filter((part) => /docs\.google\.com|#gid=/.test(part))).toEqual([]);
    expect(parts.join("")).toContain("HYPERLINK(\"#'funnel'!A1\"");
  });

  it("keeps text that looks like a formula or like a terminal's command", PATIENTLY, async () => {
    const names = ['=HYPERLINK("x")', "+1", "-", "@all", "\u001b[31mred\u001b[0m 🎯", "x".repeat(500)];
    const file = put(
      "hostile.tsv",
      `Stage\tPeople\n${names.map((name, i) => `"${name.replaceAll('"', '""')}"\t${1000 - i}`).join("\n")}\n`,
    );
    const refused = await run("report", file);
    expect(refused.err).toMatch(/ is neither a text table \(csv\) nor a workbook \(xlsx\): .+\.\n$/);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\u001b", ""));
    const { code, out } = await run("report", file);
    expect(code).toBe(0);
    const rest = answered(out, `${"x".repeat(39)}…: 995; =HYPERLINK("x"): 1,000; overall conversion 99.5%.`);
    expect(rest[1]).toMatch(/^=HYPERLINK\("x"\) +1,000/);
    expect(
      new Set(
        rest
          .slice(0, 7)
          // An emoji is two code units long and two columns wide.
          .map((line) => line.length),
      ).size,
    ).toBe(1);
    const [source] = await read(file.replace(".tsv", ".report.xlsx"));
    expect(source!.values.slice(1).map(([name]) => name)).toEqual(names.map((name) => name.replaceAll("\u001b", "")));
    expect(source!.formulas.flat().filter(Boolean)).toEqual([]);
  });
});

describe.concurrent("npm run report refuses, in one sentence and with no file left,", () => {
  const place = folder();
  const at = (name: string): string => join(place, name);
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const zip = (...names: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<nothing")])));
  const page =
    "<HTML><head><meta charset=utf-8></head><body><table><tr><td>Этап</td><td>10</td></tr></table></body></HTML>";
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "good.csv": ENGLISH,
    "empty.csv": "",
    "blank.csv": "\ufeff\r\n",
    "note.csv": "Just a note, no table at all\n",
    "quote.csv": 'Stage,People\n"Visits,10\n',
    "quoteInside.csv": 'Stage,"People\nVisits,10\n',
    "picture.csv": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    "old.xls": ole,
    "locked.xlsx": Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]),
    "page.xls": page,
    "page1251.csv": encoded("CP1251", `\r\n${page}`),
    "archive.xls": `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${page}`,
    "xml.xls": '<?xml version="1.0"?>\n<Workbook/>',
    "paper.xlsx": "%PDF-1.4\n1 0 obj",
    "zipped.xlsx": zip("stages.csv"),
    "open.xlsx": zip("mimetype", "content.xml"),
    "letter.xlsx": zip("[Content_Types].xml", "word/document.xml"),
    "sheetless.xlsx": zip("[Content_Types].xml", "xl/workbook.xml"),
    "broken.xlsx": Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]),
    "good.xlsx": ENGLISH,
    "corner.xlsx": plainWorkbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    "huge.csv": "made so large below",
    "line.csv": `Stage,People${",1234".repeat(400_000)}`,
    "entities.xlsx": zipSync({
      "xl/workbook.xml": strToU8('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><workbook>&e;</workbook>'),
    }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
  truncateSync(at("huge.csv"), 203_000_000);
  mkdirSync(at("folder.xlsx"));

  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["a missing file", ["missing.csv"], /^There is no file .*missing\.csv: check its name\.$/],
    ["a missing file in Russian", ["missing.csv", "--locale", "ru"], /^Файла .*missing\.csv нет: проверьте его имя\.$/],
    ["a folder", ["."], /is a folder/],
    ["an empty file", ["empty.csv"], /is empty: /],
    ["an empty file in Russian", ["empty.csv", "--locale=ru_RU"], /^Файл .*empty\.csv пуст: /],
    ["blank lines", ["blank.csv"], /is empty: /],
    ["a file without any table", ["note.csv"], /note\.csv has neither a stage table .+ nor an event log/],
    ["a file without any table in Russian", ["note.csv", "--locale", "ru"], /^В .*note\.csv нет ни таблицы этапов/],
    ["a quote left open", ["quote.csv"], /quotation mark/],
    ["a quote left open in a later column", ["quoteInside.csv"], /quotation mark/],
    ["a picture", ["picture.csv"], /neither a text table/],
    ["an old workbook", ["old.xls"], /before 2007/],
    ["a workbook with a password", ["locked.xlsx"], /protected with a password/],
    ["a web page called a workbook", ["page.xls"], /is a web page/],
    ["a web page in another encoding", ["page1251.csv", "--locale", "ru"], /page1251\.csv — веб-страница/],
    ["an archived web page", ["archive.xls"], /is a web page/],
    ["a workbook as XML", ["xml.xls"], /is an XML file/],
    ["a PDF", ["paper.xlsx"], /neither a text table/],
    ["a table in an archive", ["zipped.xlsx"], /is an archive/],
    ["a workbook of LibreOffice", ["open.xlsx"], /format of LibreOffice/],
    ["a letter", ["letter.xlsx"], /neither a text table/],
    ["a workbook without sheets", ["sheetless.xlsx"], /damaged/],
    ["a damaged workbook", ["broken.xlsx"], /damaged/],
    ["no file named", [], /^Name one file/],
    ["two files", ["good.csv", "note.csv"], /^Name one file/],
    ["a cry for help", ["--help"], /^Name one file .+ npm run report -- FILE \[--out FILE\.xlsx\]/],
    ["an unknown option", ["good.csv", "--colour"], /no option --colour/],
    ["an option without its value", ["good.csv", "--out"], /--out needs a value/],
    ["a switch with a value", ["good.csv", "--calls=5"], /--calls takes no value/],
    ["an unknown locale", ["good.csv", "--locale", "klingon"], /no locale “klingon”/],
    ["an output that is the input", ["good.xlsx", "--out", "good.xlsx"], /would be overwritten/],
    ["an output that is no workbook", ["good.csv", "--out", "report.csv"], /should end in \.xlsx/],
    ["an output in a folder that is not there", ["good.csv", "--out", "nowhere/report.xlsx"], /folder does not exist/],
    ["an output below a file", ["good.csv", "--out", "/dev/null/report.xlsx"], /folder does not exist/],
    ["an output that is there", ["good.csv", "--out", "good.xlsx"], /good\.xlsx is there already, .+ --force/],
    ["a workbook that declares entities", ["entities.xlsx"], /damaged/],
    ["a cell far away", ["corner.xlsx"], /corner\.xlsx reaches to cell XFD1048576, .+: delete the rows and columns/],
    ["a cell far away in Russian", ["corner.xlsx", "--locale", "ru"], /corner\.xlsx доходит до ячейки XFD1048576/],
    ["a csv of 203 MB", ["huge.csv"], /huge\.csv has 203 MB, .+ at most 100 MB/],
    ["a csv in one line", ["line.csv"], /line\.csv has a row of more than a million characters/],
    ["a csv in one line in Russian", ["line.csv", "--locale", "ru"], /line\.csv есть строка длиннее миллиона знаков/],
    ["an output that is a folder", ["good.csv", "--out", "folder.xlsx"], /a folder has that name/],
  ];
  // Of a file that is not there, one that cannot be read, one without a table, an option, and an output.
  const LIKES = [
    "a missing file in Russian",
    "an old workbook",
    "a damaged workbook",
    "a file without any table",
    "an unknown option",
    "an output that is the input",
    "a csv of 203 MB",
  ];
  for (const [what, args, sentence] of cases)
    it(what, { timeout: SLOW, ...leftToAll(!LIKES.includes(what)) }, async () => {
      const named = args.map((arg) => (/^[\w/]*\.(csv|xlsx?)$|^\.$/.test(arg) ? at(arg) : arg));
      const { code, out, err } = await run("report", ...named);
      expect([code, out]).toEqual([1, ""]);
      expect(err.trimEnd()).toMatch(sentence);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
      expect(readdirSync(place).sort()).toEqual([...Object.keys(files), "folder.xlsx"].sort());
    });
});
