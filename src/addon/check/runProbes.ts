import type { Reliance } from "../../text/check";
import { type Outcome, outcome, type WrittenCells, writeCells } from "./cells";
import { CHARTS } from "./probes/charts";
import { CUSTOM_FUNCTIONS } from "./probes/customFunctions";
import { FORMULAS, FORMULAS_ON_TEXT } from "./probes/formulas";
import { KEPT } from "./probes/kept";
import { MARKS } from "./probes/marks";
import { NUMBER_FORMATS } from "./probes/numberFormats";
import { RULES } from "./probes/rules";
import { RUNTIME } from "./probes/runtime";
import { SHEETS } from "./probes/sheets";
import { SPEED } from "./probes/speed";
import { TEXTS } from "./probes/texts";
import { type CallProbe, type CellProbe, isExpected, type PlainProbe, type Scratch, thrown } from "./probeTypes";
import { onScratchSheet } from "./scratchSheet";

/** All that Google Sheets answered, as it is copied and kept. */
export interface Answers {
  /** The version of this format. */
  readonly check: 1;
  /** The build of the add-on that asked. */
  readonly build: string;
  /** When, in ISO 8601. */
  readonly at: string;
  /** Answers that hold for the person, the spreadsheet and the day, by key. */
  readonly here: Readonly<Record<string, unknown>>;
  /** Answers that are the same for everybody in a locale, by key. */
  readonly is: Readonly<Record<string, unknown>>;
  /** What was said where something was thrown, by key: in the person's language. */
  readonly said: Readonly<Record<string, string>>;
  /** Milliseconds of the parts. */
  readonly ms: Readonly<Record<string, number>>;
}

/** Something that the add-on relies on and that is otherwise here. */
export interface Difference {
  readonly key: string;
  readonly relies: Reliance;
  readonly answer: unknown;
}

/** What came of a check. */
export interface Checked {
  readonly answers: Answers;
  readonly differences: readonly Difference[];
  /** Names of sheets that could not be deleted again. */
  readonly leftBehind: readonly string[];
  /** Pictures for the eye, as data addresses. */
  readonly pictures: readonly string[];
}

type Probe = CellProbe | CallProbe | PlainProbe;

/** The questions of a check by the way they are asked, in the order in which they are. */
export interface Questions {
  readonly plain: readonly PlainProbe[];
  readonly cells: readonly CellProbe[];
  readonly calls: readonly CallProbe[];
  /** Cells that Sheets takes its time to compute. */
  readonly late: readonly CellProbe[];
}

export const QUESTIONS: Questions = {
  plain: [...RUNTIME, ...KEPT],
  cells: [...FORMULAS, ...FORMULAS_ON_TEXT, ...TEXTS, ...NUMBER_FORMATS],
  calls: [...RULES, ...SHEETS, ...CHARTS, ...MARKS, ...SPEED],
  late: CUSTOM_FUNCTIONS,
};

const OWN_SHEET: PlainProbe = { key: "a sheet of its own", relies: "sheet", expected: "made", ask: () => "made" };

/** Every question of the check. */
export const PROBES: readonly Probe[] = [
  OWN_SHEET,
  ...QUESTIONS.plain,
  ...QUESTIONS.cells,
  ...QUESTIONS.calls,
  ...QUESTIONS.late,
];

const CELLS_AT = 1;
const LATE_AT = 11;
const PATIENCE_MS = 20_000;

/**
 * Asks Google Sheets everything the add-on relies on or is in doubt of. It changes nothing but a sheet of its own, which it deletes, and never
 * throws. A minute on live Sheets, most of it the cells' own computing: what takes longest is written first and read last.
 */
export function askGoogle(build: string, { plain, cells, calls, late }: Questions = QUESTIONS): Checked {
  const pictures: string[] = [];
  const here: Record<string, unknown> = {};
  const is: Record<string, unknown> = {};
  const said: Record<string, string> = {};
  const ms: Record<string, number> = {};
  const differences: Difference[] = [];
  const note = (probe: Probe, came: Outcome) => {
    const { key, relies } = probe;
    const answer = "error" in came ? thrown(came.error) : came.answer;
    if ("error" in came) said[key] = String((Object(came.error) as Partial<Error>).message ?? came.error);
    const varies = "varies" in probe && probe.varies;
    (varies ? here : is)[key] = answer ?? null;
    if (!isExpected(probe, answer)) differences.push({ key, relies, answer: said[key] ?? answer });
  };
  const timed = <T>(part: string, work: () => T): T => {
    const start = Date.now();
    const value = work();
    ms[part] = Date.now() - start;
    return value;
  };

  const onSheet = (scratch: Scratch) => {
    const computing = timed("functions written", () => writeCells(scratch.sheet, LATE_AT, late));
    const written = timed("cells written", () => writeCells(scratch.sheet, CELLS_AT, cells));
    const seen = timed("cells read", () => written.read());
    cells.forEach((probe, i) => {
      note(probe, seen[i]!);
    });
    timed("calls", () => {
      for (const probe of calls)
        note(
          probe,
          outcome(() => probe.ask(scratch)),
        );
    });
    timed("functions awaited", () => awaitCells(computing));
    const computed = computing.read();
    late.forEach((probe, i) => {
      note(probe, computed[i]!);
    });
  };

  const start = Date.now();
  let leftBehind: readonly string[] = [];
  const all = outcome(() => {
    timed("without a sheet", () => {
      for (const probe of plain) note(probe, outcome(probe.ask));
    });
    const book = SpreadsheetApp.getActiveSpreadsheet();
    ({ leftBehind } = onScratchSheet(
      book,
      (scratch, refused) => {
        note(OWN_SHEET, scratch ? { answer: OWN_SHEET.ask() } : { error: refused });
        if (scratch) onSheet(scratch);
      },
      (picture) => pictures.push(picture),
    ));
  });
  if ("error" in all) note(OWN_SHEET, all);
  ms.all = Date.now() - start;
  const at = new Date(start).toISOString();
  return { answers: { check: 1, build, at, here, is, said, ms }, differences, leftBehind, pictures };
}

// Sheets computes custom functions one after another and says meanwhile that it loads: "Loading...", "Загрузка…", in the person's language.
function awaitCells({ shown }: WrittenCells): void {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    SpreadsheetApp.flush();
    if (!shown().some((text) => /(\.\.\.|…)$/.test(text))) return;
    Utilities.sleep(1000);
  }
}
