import type { Language } from "../text/language";
import { notationOf } from "../text/notation";

/** The report's colours: one accent, one signal, told apart by every kind of colour blindness and in grey print. */
export const COLOR = {
  ink: "#202124",
  grey: "#5f6368",
  faint: "#80868b",
  pale: "#dadce0",
  hair: "#e8eaed",
  paper: "#ffffff",
  accent: "#1a73e8",
  signal: "#e8710a",
  alarm: "#b3261e",
  alarmPaper: "#fce8e6",
  worst: "#f6aea9",
  worstInk: "#7f1d1d",
  worstPaper: "#fad2cf",
  doubtPaper: "#fef7e0",
  input: "#fff6d5",
  gain: "#137333",
  gainPaper: "#e6f4ea",
  band: "#e8f0fe",
  shade: "#f8f9fa",
  heat: ["#1a73e8", "#aecbfa", "#d2e3fc", "#f1f6fe"],
} as const;

/** Inks, each on its own paper: by these parts of a sheet are told apart. */
export const TINT = {
  grey: { color: COLOR.grey, background: "#f1f3f4" },
  blue: { color: "#174ea6", background: "#d2e3fc" },
  teal: { color: "#00696f", background: "#cbf0f8" },
  violet: { color: "#681da8", background: "#e9d2fd" },
  amber: { color: "#b06000", background: "#feefc3" },
  green: { color: COLOR.gain, background: "#ceead6" },
} as const;

/** How a cell looks, by the part it plays. */
export interface Style {
  readonly size: number;
  readonly color: string;
  readonly align: "left" | "center" | "right";
  /** "middle" unless it says otherwise. */
  readonly vertical?: "top" | "bottom";
  readonly bold?: boolean;
  readonly background?: string;
  readonly wrap?: boolean;
  readonly italic?: boolean;
  /** Whether the text runs upwards. */
  readonly turned?: boolean;
  /** Whether white lines part the cell from its neighbours. */
  readonly card?: CardSides;
}

/** Where a card has white around it. */
export type CardSides = "all" | "sides";

const BODY = { size: 10, color: COLOR.ink } as const;
const BAND = { size: 8, align: "left", bold: true } as const;
const SMALL = { size: 9, color: COLOR.grey } as const;

const CARD = { size: 9, color: COLOR.ink, align: "left", vertical: "top", wrap: true, card: "all" } as const;

const band = (color: string, background: string) =>
  ({ size: 7, color, background, align: "center", bold: true, turned: true }) as const;

/** The phases of a map in their order, and the stages of each. */
export const PHASE_TINTS = [
  { phase: TINT.blue, stage: { ...TINT.blue, background: COLOR.band } },
  { phase: TINT.teal, stage: { ...TINT.teal, background: "#e4f7fb" } },
  { phase: TINT.violet, stage: { ...TINT.violet, background: "#f3e8fd" } },
  { phase: TINT.amber, stage: { ...TINT.amber, background: COLOR.doubtPaper } },
] as const;
type PhaseTint = (typeof PHASE_TINTS)[number];
const phase = (tint: PhaseTint) => ({ size: 8, ...tint.phase, align: "left", bold: true, card: "all" }) as const;
const stageOf = (tint: PhaseTint) =>
  ({ size: 11, ...tint.stage, align: "left", bold: true, wrap: true, card: "all" }) as const;
const PHASES = {
  phase1: phase(PHASE_TINTS[0]),
  phase2: phase(PHASE_TINTS[1]),
  phase3: phase(PHASE_TINTS[2]),
  phase4: phase(PHASE_TINTS[3]),
  stage1: stageOf(PHASE_TINTS[0]),
  stage2: stageOf(PHASE_TINTS[1]),
  stage3: stageOf(PHASE_TINTS[2]),
  stage4: stageOf(PHASE_TINTS[3]),
} as const;

export const STYLES = {
  empty: { ...BODY, align: "left" },
  title: { size: 18, color: COLOR.ink, align: "left" },
  source: { ...SMALL, align: "left" },
  link: { size: 9, color: COLOR.accent, align: "right" },
  label: { ...SMALL, align: "left", vertical: "bottom" },
  detail: { ...SMALL, align: "left", vertical: "top" },
  figure: { size: 16, color: COLOR.ink, align: "left" },
  answerLabel: { size: 10, color: TINT.blue.color, align: "left", background: COLOR.band },
  answer: { size: 10, color: COLOR.ink, align: "left", background: COLOR.band, wrap: true },
  selectorLabel: { ...SMALL, align: "right" },
  selector: { ...BODY, align: "left", bold: true, background: COLOR.input },
  mark: { ...BODY, color: COLOR.grey, align: "center" },
  worthBar: { size: 9, color: COLOR.gain, align: "left" },
  heading: { size: 11, color: COLOR.ink, align: "left", bold: true },
  note: { ...SMALL, align: "left" },
  question: { size: 9, color: COLOR.ink, align: "left", background: COLOR.doubtPaper },
  caption: { ...SMALL, align: "left", wrap: true },
  header: { ...SMALL, align: "left" },
  headerRight: { ...SMALL, align: "right" },
  headerRightWrapped: { ...SMALL, align: "right", wrap: true },
  headerCenter: { ...SMALL, align: "center" },
  rank: { ...BODY, color: COLOR.grey, align: "center" },
  text: { ...BODY, align: "left" },
  longName: { ...BODY, align: "left", wrap: true },
  number: { ...BODY, align: "right" },
  input: { ...BODY, align: "right", bold: true, background: COLOR.input },
  growth: { ...BODY, color: COLOR.gain, align: "left" },
  totalText: { ...BODY, align: "left", bold: true },
  totalNumber: { ...BODY, align: "right", bold: true },
  totalGrowth: { ...BODY, color: COLOR.gain, align: "left", bold: true },
  bar: { size: 8, color: COLOR.accent, align: "left" },
  standing: { size: 9, color: COLOR.accent, align: "left" },
  expected: { size: 9, color: COLOR.gain, align: "left" },
  mainNumber: { ...BODY, align: "right", bold: true, background: COLOR.doubtPaper },
  betterText: { ...BODY, color: COLOR.gain, align: "right", bold: true, background: COLOR.gainPaper },
  worseText: { ...BODY, color: COLOR.alarm, align: "right", bold: true, background: COLOR.alarmPaper },
  better: { size: 9, color: COLOR.gain, align: "left" },
  worse: { size: 9, color: COLOR.alarm, align: "left" },
  greyBar: { size: 9, color: COLOR.grey, align: "left" },
  detailText: { ...SMALL, align: "left" },
  detailNumber: { ...SMALL, align: "right" },
  detailCentre: { ...SMALL, align: "center" },
  heat: { ...BODY, align: "center" },
  heatStepFrom: { size: 8, color: COLOR.grey, align: "center", vertical: "bottom", wrap: true },
  heatStep: { size: 8, color: COLOR.grey, align: "center", vertical: "top", wrap: true },
  heatHeader: { size: 8, color: COLOR.grey, align: "center", wrap: true },
  totalHeat: { ...BODY, align: "center", bold: true },
  warning: { ...BODY, color: COLOR.alarm, align: "left" },
  place: { ...BODY, color: COLOR.accent, align: "left" },
  path: { size: 9, color: COLOR.ink, align: "left", wrap: true },
  idea: { size: 9, color: COLOR.ink, align: "left", wrap: true },
  ideaStage: { size: 9, color: COLOR.ink, align: "left" },
  pathOnOneLine: { size: 9, color: COLOR.ink, align: "left" },
  word: { size: 9, color: COLOR.ink, align: "left", vertical: "top", wrap: true },
  wordInput: { size: 9, color: COLOR.ink, align: "left", wrap: true, background: COLOR.input },
  bandWhat: { ...BAND, ...TINT.grey },
  bandExpected: { ...BAND, ...TINT.blue },
  bandPlan: { ...BAND, ...TINT.amber },
  bandResult: { ...BAND, ...TINT.violet },
  bandVerdict: { ...BAND, ...TINT.green },
  inputText: { size: 9, color: COLOR.ink, align: "left", background: COLOR.input, wrap: true },
  inputNumber: { ...BODY, align: "right", background: COLOR.input },
  small: { ...SMALL, align: "right", wrap: true },
  verdict: { ...BODY, align: "left", bold: true, wrap: true },
  peopleInput: { size: 15, color: COLOR.ink, align: "left", background: COLOR.input },
  face: { size: 36, color: COLOR.ink, align: "center", background: COLOR.shade },
  personaName: { size: 10, color: COLOR.ink, align: "center", bold: true, background: COLOR.shade, wrap: true },
  cardLabel: { size: 8, color: COLOR.grey, align: "left", vertical: "bottom" },
  cardText: { size: 9, color: COLOR.ink, align: "left", vertical: "top", wrap: true },
  ownWords: { size: 9, color: COLOR.ink, align: "left", vertical: "top", wrap: true, italic: true },
  ...PHASES,
  bandFigures: band(TINT.blue.color, TINT.blue.background),
  bandClient: band(TINT.grey.color, TINT.grey.background),
  bandEmotion: band(TINT.amber.color, COLOR.doubtPaper),
  bandBarrier: band(COLOR.alarm, COLOR.alarmPaper),
  bandIdeas: band(COLOR.gain, COLOR.gainPaper),
  laneLabel: { ...SMALL, align: "left", vertical: "top", bold: true, wrap: true },
  figureLabel: { ...SMALL, align: "left", bold: true, wrap: true },
  peopleBig: { size: 15, color: COLOR.ink, align: "left" },
  goOn: { ...BODY, align: "left", bold: true, background: COLOR.shade, card: "all" },
  level: { size: 8, color: COLOR.grey, align: "left", wrap: true },
  thought: { ...CARD, background: COLOR.doubtPaper, italic: true },
  barrier: { ...CARD, background: COLOR.alarmPaper },
  ideaCard: { ...CARD, background: COLOR.gainPaper },
  evidence: { size: 8, color: COLOR.grey, align: "left", vertical: "top", wrap: true },
  price: { size: 11, color: COLOR.ink, align: "left", bold: true },
  ladder: { size: 12, color: COLOR.ink, align: "center", card: "sides" },
  ladderScale: { size: 8, color: COLOR.faint, align: "right" },
  score: { size: 9, color: COLOR.ink, align: "center", bold: true },
  answers: { size: 8, color: COLOR.grey, align: "center", wrap: true },
  foot: { size: 8, color: COLOR.faint, align: "left", vertical: "top", wrap: true },
  workings: { size: 6, color: COLOR.pale, align: "left" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** The columns of a report in pixels, and a chart across them that stays within, however their widths are rounded. */
export const COLUMNS = [36, 220, 96, 96, 96, 96, 96, 164] as const;
export const CHART_WIDTH = COLUMNS.reduce<number>((sum, width) => sum + width, 0) - 4;

/** Row heights in pixels; "row" is that of every row that says nothing. */
export const HEIGHTS = {
  row: 26,
  title: 44,
  line: 22,
  twoLines: 38,
  idea: 34,
  figures: 30,
  answer: 44,
  longAnswer: 58,
  gap: 12,
  trend: 240,
} as const;
export type HeightName = keyof typeof HEIGHTS;

export const LINES = {
  accent: { color: COLOR.accent, thick: true },
  header: { color: "#bdc1c6", thick: false },
  hair: { color: COLOR.hair, thick: false },
} as const;
export type LineName = keyof typeof LINES;

/** Number formats; written in US notation, shown in the spreadsheet's locale. `[<0.01]…` conditions are not portable. */
export type NumberFormat = string;

/** The percent sign of a number format in a locale. Its no-break space is in quotes: what Sheets makes of a bare one is not known. */
export const percentSign = (locale: string): string => notationOf(locale).percent.replace("\u00a0", '"\u00a0"');

/** A number format with a minus as it is printed, which is no hyphen; in quotes, or it would be read as an operator. */
export const SIGN_OF_LOSS = "\u2212";
export const MINUS = `"${SIGN_OF_LOSS}"`;

export const FORMAT = {
  general: "General",
  asTyped: "@",
  emotion: `+0.0;${MINUS}0.0;0`,
  people: "#,##0",
  averagePeople: "#,##0.0",
  points: "0.00",
  gainedPoints: `+0.0#;${MINUS}0.0#;0`,
  gap: `+#,##0.##;${MINUS}#,##0.##;0`,
  extra: `+#,##0.0;${MINUS}#,##0.0;0`,
  money: "#,##0",
  balance: `#,##0;${MINUS}#,##0;0`,
  smallMoney: "#,##0.00",
} as const;

/** The format of a day, as the sentences of a language write it. */
export const DAY_FORMAT: Readonly<Record<Language, NumberFormat>> = { en: "d mmm yyyy", ru: "dd.mm.yyyy" };

/** The format of a number that is typed as percent, and is none: 5, and not 5%. */
export const typedPercentFormat = (locale: string): string => `0.0"${notationOf(locale).percent}"`;

/** The format of a probability, in whole percent. */
export const chanceFormat = (locale: string): string => `0${percentSign(locale)}`;
