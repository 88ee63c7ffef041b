import { answerOfFacts } from "../core/answer/tableFacts";
import { isUserError, UserError } from "../core/userError";
import { stageTable } from "../report/journey/stageFunnel";
import { factsOf } from "../tables/answerOfTable";
import { headerOf } from "../tables/columnName";
import { countedSeries } from "../tables/countedSeries";
import { reachedBy } from "../tables/deals/reached";
import type { EventTable } from "../tables/events/findEventTable";
import { refusalIn } from "../tables/findStageTable";
import type { Reading } from "../tables/reading";
import { readSheet } from "../tables/readSheet";
import type { Cell, StageTable } from "../tables/stageTable";
import { isStageName } from "../tables/vocabulary/meaning";
import { assumptionSentence } from "../text/assumptions";
import { eventAssumption } from "../text/journey";
import type { Language } from "../text/language";
import { questionSentence } from "../text/questions";
import { tableSentences } from "../text/tableSentences";
import { currencyOfSource } from "./currency";
import { saidOf } from "./deals/dealsView";
import { type DealSheet, dealsOn } from "./deals/readDeals";
import { findingViews } from "./findingViews";
import { previewJourney } from "./journey/previewJourney";
import { userLanguage } from "./locale";
import { messageOf } from "./message";
import { today } from "./moment";
import { moneyTold } from "./moneyCounts";
import { pathsView } from "./paths/pathsView";
import type { SheetDescription } from "./protocol";
import { choicesOn } from "./settings";

type Cells = readonly (readonly Cell[])[];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const A1 = { row: 1, column: 1, rows: 1, columns: 1 };

/** What the sheet in front of the reader holds, whatever it is: the figures of its report, or why it has none. */
export function describeSheet(): SheetDescription {
  const sheet = SpreadsheetApp.getActiveSheet();
  const values: Cells = sheet.getDataRange().getValues();
  const choices = choicesOn(sheet.getSheetId());
  const taken = readSheet(values, A1, choices);
  const told = taken.kind === "stages" ? moneyTold(sheet, values, taken.table) : null;
  const [cells, reading] = told ? [told, readSheet(told, A1, choices)] : [values, taken];
  const language = userLanguage();
  const described = descriptionOf(reading, sheet, cells, language);
  const refused = refusalIn(reading);
  return {
    ...described,
    worth: worthOf(reading),
    isTold: refused !== null && refused.code !== "noStageTable",
    reason: refused && messageOf(new UserError(refused.code, refused.params)),
  };
}

type Description = Omit<SheetDescription, "worth" | "reason" | "isTold">;

const NOTHING: Description = {
  kind: null,
  stages: [],
  dimension: null,
  channels: [],
  periods: [],
  money: { cost: null, revenue: null },
  benchmarks: null,
  question: null,
  answer: [],
  assumptions: [],
  findings: [],
};

function descriptionOf(reading: Reading, sheet: Sheet, cells: Cells, language: Language): Description {
  switch (reading.kind) {
    case "stages":
      return ofTable("stages", reading.table, cells, sheet, language);
    case "stocks": {
      // No step of what stands at the stages is a conversion: neither the answer nor the findings of a funnel hold.
      const read = reading.deals && dealsOn(sheet, null);
      return {
        ...ofTable("stocks", reading.table, cells, sheet, language),
        ...(read && { stages: standingIn(read) }),
        // What stood at the end of each period does not add up.
        ...(reading.table.periods.length > 1 && {
          stages: reading.table.stages.map(({ name }) => ({ name, people: null })),
        }),
        answer: read ? [saidOf(read)] : [],
        findings: [],
      };
    }
    case "events":
      return {
        ...NOTHING,
        kind: "events",
        ...eventFunnel(reading.log, sheet, language),
        assumptions: eventSentences(reading, language),
      };
    case "deals": {
      const read = dealsOn(sheet, null);
      const reached = read ? reachedBy(read.deals, read.list) : [];
      const stages = read?.list.stages ?? [];
      return { ...NOTHING, kind: "deals", stages: stages.map((name, i) => ({ name, people: reached[i] ?? null })) };
    }
    case "paths":
      return { ...NOTHING, kind: "paths", ...toldOfPaths(sheet) };
    default:
      return { ...NOTHING, kind: reading.kind };
  }
}

/** The deals that stand at each stage, and the won ones. */
function standingIn({ deals, list: { stages, wonStage } }: DealSheet): Description["stages"] {
  return stages.map((name, at) => ({
    name,
    people: deals.filter(({ outcome, furthest }) => outcome === (name === wonStage ? "won" : "open") && furthest === at)
      .length,
  }));
}

function ofTable(
  kind: "stages" | "stocks",
  table: StageTable,
  cells: Cells,
  sheet: Sheet,
  language: Language,
): Description {
  const facts = factsOf(table, cells, choicesOn(sheet.getSheetId()), {
    sheetName: sheet.getName(),
    today: today(),
  });
  const { plan } = answerOfFacts(facts);
  const counted = countedSeries(table);
  return {
    kind,
    stages: table.stages.map(({ name }, stage) => {
      const counts = counted.flatMap((series) => table.counts[stage]![series] ?? []);
      const people = counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : null;
      return { name, people, ...(plan ? { plan: plan[stage]! } : {}) };
    }),
    dimension: table.dimension,
    channels: table.channelNames,
    periods: table.periods,
    money: facts.money,
    benchmarks: facts.benchmarks,
    question: table.question && questionSentence(table.question, language),
    answer: tableSentences(
      { ...facts, stages: table.stages.map(({ name }) => name), currency: currencyOfSource({ table, cells, sheet }) },
      language,
    ),
    assumptions: table.assumptions.map((assumption) => assumptionSentence(assumption, language)),
    findings: findingViews(table, cells, language).map(({ cell, stage, text }) => `${cell} ${stage}: ${text}`),
  };
}

/** The usual funnel of a log, and what its report opens with; neither where it has not two events. */
function eventFunnel(log: EventTable, sheet: Sheet, language: Language): Pick<Description, "stages" | "answer"> {
  try {
    const { stages, people, channels } = previewJourney({ sheetId: sheet.getSheetId() });
    const table = stageTable({ funnel: { stages }, channels }, A1);
    const facts = factsOf({ ...table, dimension: log.channel && headerOf(log.channel) }, [], {});
    return {
      stages: stages.map((name, i) => ({ name, people: people[i]! })),
      answer: tableSentences({ ...facts, stages, currency: "" }, language),
    };
  } catch (error) {
    if (isUserError(error)) return { stages: [], answer: [] };
    throw error;
  }
}

/** What a table of paths comes to; why it cannot be counted is told when its report is built. */
function toldOfPaths(sheet: Sheet): Pick<Description, "answer" | "assumptions"> {
  try {
    const { answer, notes } = pathsView(sheet);
    return { answer, assumptions: notes };
  } catch (error) {
    if (isUserError(error)) return { answer: [messageOf(error)], assumptions: [] };
    throw error;
  }
}

function eventSentences({ assumptions }: Reading, language: Language): string[] {
  return assumptions.map((one) => eventAssumption(one, language));
}

/** How much a sheet has to report on: a table whose stages are called so first, what is refused last. */
function worthOf(reading: Reading): number {
  switch (reading.kind) {
    case "stages":
      return reading.table.stages.filter(({ name }) => isStageName(name)).length > 1 ? 5 : 2;
    case "events":
      return 4;
    case "paths":
    case "deals":
      return 3;
    case null:
      return 0;
    default:
      return 1;
  }
}
