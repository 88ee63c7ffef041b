import type { Assumption } from "../../tables/line";
import { dayText } from "../../text/day";
import { pathNote } from "../../text/journey";
import type { Language } from "../../text/language";
import { datedHead } from "../blocks/head";
import { STATUS } from "../cellNames";
import { textsBy } from "../formulaPieces";
import type { CalendarDay } from "../funnelModel";
import type { Block, SheetPlan } from "../plan";
import { COLOR, COLUMNS } from "../styles";
import { attribution, otherAttribution, valueAttribution } from "./attribution";
import { type PathContext, sayIn } from "./journeyModel";
import { paragraph } from "./paragraph";
import { pathAnswer } from "./pathAnswer";
import type { PathFigures } from "./pathFigures";
import { topPaths } from "./topPaths";
import { transitions } from "./transitions";

/** All that the report of a table of paths is made from. */
export interface PathModel {
  readonly figures: PathFigures;
  /** How many distinct paths the table has, and what its column of conversions is called. */
  readonly rows: number;
  readonly goal: string;
  readonly assumptions: readonly Assumption[];
  readonly source: { readonly sheetName: string; readonly sheetId: number; readonly range: string };
  readonly language: Language;
  readonly locale: string;
  readonly title: string;
  readonly builtOn: CalendarDay;
  readonly sharing: { readonly address: string; readonly sheetId: number } | null;
}

/** The report of a table of paths: the credit of touchpoints, the paths taken most often and what comes next, as of the day built. */
export function pathReport(model: PathModel): SheetPlan {
  const { figures, goal, source, locale, language } = model;
  const context: PathContext = { model, figures, goal, hasDates: false, say: sayIn(locale) };
  return {
    columnWidths: COLUMNS,
    blocks: [
      datedHead({ model: { ...model, options: {} }, texts: textsBy(language, null) }),
      basis(model, context),
      attribution(context),
      ...(figures.value ? [valueAttribution(context, figures.value)] : []),
      topPaths(context, "pathsOfTable"),
      transitions(context),
      otherAttribution(context),
    ],
    frozenRows: 2,
    tabColor: COLOR.gain,
    inputs: null,
    // Its first column: Sheets knows the table wherever it goes, also in a copy of the spreadsheet.
    places: [["log", { kind: "column", sheetName: source.sheetName, column: 1 }]],
    status: STATUS,
    sourceSheet: source.sheetName,
  };
}

function basis(model: PathModel, { say }: PathContext): Block {
  const { rows, figures, assumptions, builtOn, language, locale } = model;
  const { journeys, conversions } = figures;
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  const sentences = [
    ...pathAnswer(figures, locale),
    say("pathBasis", { day, rows, journeys, conversions }),
    ...assumptions.map((one) => pathNote(one, locale)),
    ...(journeys === conversions && assumptions.every(({ code }) => code !== "allConverted")
      ? [say("onlyConverted")]
      : []),
    say("noDates"),
  ];
  return { rows: [paragraph(sentences.join(" "))] };
}
