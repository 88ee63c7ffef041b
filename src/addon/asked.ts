import { ORDERS } from "../core/journeys/attemptTypes";
import { GOALS } from "../core/plan/goal";
import { calendarDay, PLANNED_DAYS } from "../core/plan/workingDays";
import { UserError } from "../core/userError";
import { registry } from "../functions/registry";
import { SECTIONS } from "../report/options";
import { OWN_ROLES } from "../tables/choices";
import { LANES } from "../text/map";
import { STARTS, TEMPLATES } from "../text/templates";
import type { Endpoints } from "./protocol";

/** A question of the sidebar. */
export interface Question {
  readonly endpoint: keyof Endpoints;
  readonly args: never;
}

/**
 * What the JSON of a question asks; UserError notUnderstood when it is none that the add-on knows. A panel that was open while the add-on changed
 * asks so, and whoever calls the script by hand may ask anything.
 */
export function questionIn(json: string): Question {
  const question = parsed(json);
  const isKnown = isObject(question) && ENDPOINTS.includes(question.endpoint);
  const args = isKnown ? question.args : null;
  if (!isKnown || !ASKED[question.endpoint as keyof Endpoints](args)) throw new UserError("notUnderstood");
  return question as unknown as Question;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text: Check = (value) => typeof value === "string";
const flag: Check = (value) => typeof value === "boolean";
const finite: Check = (value) => Number.isFinite(value);
const whole: Check = (value) => Number.isSafeInteger(value);
const sheet = whole;
const cells: Check = (value) =>
  typeof value === "string" && /^[A-Z]{1,3}[1-9]\d{0,7}(:[A-Z]{1,3}[1-9]\d{0,7})?$/i.test(value);
const oneOf =
  (...choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

const table = { sheetId: sheet, range: cells };
const lanes = list(oneOf(...LANES));
const template = oneOf(...TEMPLATES);
const chart = maybe(oneOf("funnel", "bars"));
const sections = maybe(list(oneOf(...SECTIONS)));
const columns = shape({
  user: maybe(text),
  time: maybe(text),
  event: maybe(text),
  channel: maybe(orNull(text)),
});
const journey = shape({
  title: maybe(text),
  columns: maybe(columns),
  stages: maybe(list(text)),
  windowDays: maybe(finite),
  order: maybe(oneOf(...ORDERS)),
});
const roles: Check = (value) =>
  isObject(value) && Object.values(value).every((role) => OWN_ROLES.includes(role as never));
const marks: Check = (value) => isObject(value) && Object.values(value).every(oneOf("open", "won", "lost", "out"));
const wish = shape({
  breakdown: maybe(orNull(text)),
  stages: maybe(list(text)),
  marks: maybe(marks),
  day: maybe(whole),
  costs: maybe(sheet),
});
// What it says of its lines is for the reader of tables to know.
const choices = shape({
  leaveOut: maybe(list(text)),
  orientation: maybe(oneOf("down", "across")),
  channelColumn: maybe(text),
  roles: maybe(roles),
  pipeline: maybe(oneOf("reached", "standing")),
  moneyStage: maybe(text),
  countedBy: maybe(oneOf("entrants", "events")),
  imitable: maybe(flag),
  deals: maybe(wish),
});
const [firstYear, lastYear] = [PLANNED_DAYS.first, PLANNED_DAYS.last].map((day) => calendarDay(day).year);
const year: Check = (value) => whole(value) && Number(value) >= firstYear! && Number(value) <= lastYear!;
const nameOrAll = orNull(text);
const only = maybe(shape({ channel: nameOrAll, period: nameOrAll }));

const deals = { sheetId: sheet, wish: maybe(wish) };

/** What each endpoint takes. */
const ASKED: Readonly<Record<keyof Endpoints, Check>> = {
  source: shape({}),
  look: shape({ since: text }),
  describe: shape({}),
  buildReport: shape({
    ...table,
    options: maybe(shape({ title: maybe(text), chart, sections, only, goal: maybe(finite), another: maybe(flag) })),
  }),
  buildExperiments: shape(table),
  buildSegments: shape(table),
  buildDeals: shape(deals),
  countDeals: shape({ sheetId: sheet, wish }),
  buildStages: shape(deals),
  show: shape({ sheetId: sheet, range: maybe(cells) }),
  insertFunction: shape({ name: oneOf(...registry.map(({ name }) => name)) }),
  putWhatIf: shape({
    ...table,
    changes: list(shape({ stage: text, points: finite })),
    entrants: maybe(finite),
    average: maybe(finite),
    goal: maybe(either(finite, oneOf(null))),
  }),
  writePlan: shape({
    ...table,
    plan: shape({
      goal: oneOf(...GOALS),
      amount: finite,
      average: orNull(finite),
      margin: orNull(finite),
      month: shape({ year, month: oneOf(...Array.from({ length: 12 }, (_, month) => month + 1)) }),
      days: finite,
      conversions: list(shape({ stage: text, rate: orNull(finite) })),
      shares: list(shape({ group: text, share: finite })),
    }),
  }),
  buildMaps: shape({
    start: either(shape(table), shape({ template, measured: maybe(flag) }), shape({ mermaid: text })),
    segments: maybe(list(text)),
    lanes: maybe(lanes),
    examples: maybe(flag),
  }),
  rebuildMap: shape({ sheetId: sheet, lanes: maybe(lanes) }),
  fillTouchpoints: shape({ sheetId: sheet, logSheetId: sheet }),
  fillEmotions: shape({ sheetId: sheet, ratingsSheetId: sheet }),
  mapSources: shape({}),
  removeExamples: shape({ sheetId: sheet }),
  maps: shape({}),
  mapPicture: shape({ sheetId: sheet }),
  events: shape({ sheetId: maybe(sheet), columns: maybe(columns) }),
  previewJourney: shape({ sheetId: sheet, options: maybe(journey) }),
  buildPaths: shape({ sheetId: sheet }),
  buildJourney: shape({ sheetId: sheet, options: maybe(journey) }),
  periods: shape({ sheetId: sheet }),
  joinPeriods: shape({ sheetId: sheet }),
  startTemplate: shape({ template: oneOf(...STARTS) }),
  choose: shape({ sheetId: sheet, choices }),
  check: shape({}),
  echo: shape({ text }),
  remember: shape({ settings: shape({ chart, sections, mode: maybe(oneOf("points", "relative")) }) }),
};

const ENDPOINTS: readonly unknown[] = Object.keys(ASKED);
