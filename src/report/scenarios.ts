import type { Cell, Line, StageTable } from "../tables/stageTable";
import type { Language } from "../text/language";
import type { FunnelModel } from "./funnelModel";
import { columnLetters } from "./layout/address";

/** A source sheet and the model of its report: what the playground, the screenshots and the snapshots show. */
export interface Scenario {
  readonly name: string;
  /** The source sheet from A1. */
  readonly cells: readonly (readonly Cell[])[];
  readonly model: FunnelModel;
}

export interface Sketch {
  readonly title: string;
  readonly language: Language;
  readonly sheetName: string;
  readonly header: readonly string[];
  /** A stage name and its counts, one a channel. */
  readonly rows: readonly (readonly [string, ...Cell[]])[];
}

const HOSTILE = [
  '=IMPORTXML("http://example.com"; "//a")',
  '<img src=x onerror="alert(1)">',
  "'+1",
  '"quoted" \\ "names"',
  "Line\nbreak",
  "👩‍🚀 emoji ✨",
  "مرحبا بالعالم",
  `Long ${"name ".repeat(99)}`,
];

const SKETCHES: Readonly<Record<string, Sketch>> = {
  textbook: {
    title: "Funnel: the help page's example",
    language: "en",
    sheetName: "Stages",
    header: ["Stage", "People"],
    rows: [
      ["Visits", 10000],
      ["Product pages", 4500],
      ["Baskets", 1200],
      ["Checkouts", 600],
      ["Orders", 380],
    ],
  },
  ads: {
    title: "Funnel: leads from ads, October 2026",
    language: "en",
    sheetName: "Stages",
    header: ["Stage", "People"],
    rows: [
      ["Impressions", 120000],
      ["Clicks", 2520],
      ["Visits", 2142],
      ["Leads", 214],
      ["Qualified leads", 118],
      ["Deals", 31],
    ],
  },
  adsRu: {
    title: "Воронка: лиды из рекламы, октябрь 2026",
    language: "ru",
    sheetName: "Этапы",
    header: ["Этап", "Людей"],
    rows: [
      ["Показы", 120000],
      ["Клики", 2520],
      ["Визиты", 2142],
      ["Заявки", 214],
      ["Квалифицированные заявки", 118],
      ["Сделки", 31],
    ],
  },
  two: {
    title: "Ads to clicks",
    language: "en",
    sheetName: "Only two",
    header: ["Stage", "People"],
    rows: [
      ["Saw the ad", 1000],
      ["Clicked", 50],
    ],
  },
  twelve: {
    title: "Двенадцать этапов",
    language: "ru",
    sheetName: "Лист 12",
    header: ["Этап", "Людей"],
    rows: Array.from({ length: 12 }, (_, i) => [`Этап продажи номер ${i + 1}`, Math.round(50000 * 0.7 ** i)] as const),
  },
  forty: {
    title: "Forty stages",
    language: "en",
    sheetName: "Forty",
    header: ["Stage", "People"],
    rows: Array.from({ length: 40 }, (_, i) => [`Stage ${i + 1}`, Math.round(1000000 * 0.85 ** i)] as const),
  },
  channels: {
    title: "Заявки по каналам",
    language: "ru",
    sheetName: "Каналы",
    header: ["Этап", "Контекст", "Соцсети", "Почта"],
    rows: [
      ["Показы", 80000, 60000, 5000],
      ["Клики", 2400, 900, 700],
      ["Заявки", 240, 63, 98],
      ["Сделки", 36, 5, 21],
    ],
  },
  hostile: {
    title: '=1+1 "quoted" <b>title</b>',
    language: "en",
    sheetName: `O’Brien (x) "y" 50%`,
    header: ["Stage", "People"],
    rows: HOSTILE.map((name, i) => [name, 1000 - 100 * i] as const),
  },
  dirty: {
    title: "Nov 2026",
    language: "en",
    sheetName: "Dirty",
    header: ["Stage", "People"],
    rows: [
      ["Visits", 400],
      ["Leads", "about 60"],
      ["", 25],
      ["Calls", 30],
      ["Offers", ""],
      ["Meetings", 0],
      ["Contracts", 0],
      ["Payments", 3],
    ],
  },
};

/** The gallery. */
export const SCENARIOS: readonly Scenario[] = Object.entries(SKETCHES).map(([name, sketch]) =>
  scenarioOf(name, sketch),
);

/** A scenario of the gallery; throws for a name that it does not have. */
export function scenario(name: string): Scenario {
  const found = SCENARIOS.find((each) => each.name === name);
  if (!found) throw new Error(`No scenario "${name}"; there are ${SCENARIOS.map((each) => each.name).join(", ")}.`);
  return found;
}

/** A scenario whose sheet holds a header row and stages down. */
export function scenarioOf(name: string, { title, language, sheetName, header, rows }: Sketch): Scenario {
  const lastCell = `${columnLetters(header.length)}${rows.length + 1}`;
  return {
    name,
    cells: [header, ...rows],
    model: {
      table: tableOf(header, rows),
      source: { sheetName, sheetId: 0, range: `A1:${lastCell}` },
      language,
      title,
      builtOn: { year: 2026, month: 11, day: 21 },
      previousInputs: null,
    },
  };
}

function tableOf(header: Sketch["header"], rows: Sketch["rows"]): StageTable {
  const stages: Line[] = rows.map(([name], i) => ({ name, index: i + 2, nameAt: { row: i + 2, column: 1 } }));
  const channels: Line[] = header
    .slice(1)
    .map((name, i) => ({ name, index: i + 2, nameAt: { row: 1, column: i + 2 } }));
  const counts = rows.map(([, ...cells]) => cells.map((each) => (typeof each === "number" ? each : null)));
  const box = { row: 1, column: 1, rows: rows.length + 1, columns: header.length };
  return { orientation: "down", box, stages, channels, counts, assumptions: [] };
}
