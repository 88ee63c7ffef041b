import { lostSomewhere } from "../core/deals/lostSomewhere";
import { isUserError } from "../core/userError";
import { factsOf } from "../tables/answerOfTable";
import { arePersons } from "../tables/imitable";
import { isMoneyStageAsked } from "../tables/moneyStage";
import { planInputs } from "../tables/planInputs";
import { assumptionSentence, isAboutLine } from "../text/assumptions";
import { dealsText } from "../text/deals";
import { dimensionText } from "../text/dimension";
import type { Language } from "../text/language";
import { toA1 } from "./a1";
import { markOfFront } from "./changeMark";
import { currencyOfSource } from "./currency";
import { figuresOf, listBehind } from "./deals/dealsModel";
import { dealsView, saidOf } from "./deals/dealsView";
import { experimentsOf, testedOf } from "./experiments/experimentSheets";
import { findingViews } from "./findingViews";
import { sheetLocale, userLanguage } from "./locale";
import { messageOf } from "./message";
import { today } from "./moment";
import { isOfPeriods } from "./periods";
import type { SourceAnswer, SourceView } from "./protocol";
import { readingView } from "./readingView";
import { reportOf } from "./reportSheets";
import { settings } from "./settings";
import { type Source, selectedSource } from "./source";
import { sourceBehind } from "./sourceBehind";
import { typedDaysIn } from "./typedInReport";

/** The stage table that the person means: the selected one, or the one of the sheet of ours in front of them; without any, why. */
export function sourceAnswer(): SourceAnswer {
  const language = userLanguage();
  const around = { language, locale: sheetLocale(), settings: settings(), mark: markOfFront() };
  try {
    const source = sourceBehind() ?? selectedSource();
    return { ...around, source: viewOf(source, language), reason: "", instead: null, deals: null };
  } catch (error) {
    if (!isUserError(error)) throw error;
    const isOfDeals = error.code === "looksLikeDeals" || error.code === "looksLikeStocks";
    const deals = isOfDeals ? dealsView(SpreadsheetApp.getActiveSheet()) : null;
    return { ...around, source: null, reason: messageOf(error), instead: insteadOf(error.code), deals };
  }
}

/** What the list of deals behind a table says beside it. */
function ofDeals({ countsDeals, sheet }: Source, language: Language): Pick<SourceView, "openDeals" | "lostSomewhere"> {
  const behind = countsDeals ? listBehind(sheet) : null;
  if (behind === "gone") return { openDeals: dealsText[language].listGone, lostSomewhere: null };
  if (behind === null) return { openDeals: "", lostSomewhere: null };
  return { openDeals: saidOf(behind), lostSomewhere: lostSomewhere(figuresOf(behind)) };
}

function insteadOf(code: string): SourceAnswer["instead"] {
  if (code === "looksLikeEvents") return "events";
  return code.startsWith("looksLike") ? "other" : null;
}

function viewOf(source: Source, language: Language): SourceView {
  const { id, name, table, cells } = source;
  const report = reportOf(source);
  const experiments = experimentsOf(source);
  const tested = experiments ? testedOf(experiments, source) : undefined;
  const dimension = dimensionText(table.dimension, arePersons(table.channelNames), language);
  return {
    ...factsOf(table, cells, { ...source.choices, tested }, { sheetName: name, today: today() }),
    typedDays: report && typedDaysIn(report),
    sheetId: id,
    sheetName: name,
    range: toA1(table.box),
    stages: table.stages.map(({ name }) => name),
    dimension,
    assumptions: table.assumptions
      .filter((assumption) => !isAboutLine(assumption))
      .map((assumption) => assumptionSentence(assumption, language, dimension)),
    reading: readingView(source, language),
    periodsMark: isOfPeriods(source.sheet, name)
      ? `${id}.${SpreadsheetApp.getActiveSpreadsheet().getNumSheets()}`
      : null,
    findings: findingViews(table, cells, language),
    planInputs: planInputs(table, cells),
    isMoneyStageAsked: isMoneyStageAsked(table),
    currency: currencyOfSource(source),
    ...ofDeals(source, language),
    report: report && { sheetId: report.sheet.getSheetId(), name: report.sheet.getName() },
    options: report && (report.note.options ?? {}),
  };
}
