import type { EventsView, JourneyPreview, PathsView } from "../../addon/protocol";
import { fill } from "../../text/fill";
import { eventAssumption, JOURNEY, pathNote } from "../../text/journey";
import type { Language } from "../../text/language";
import { leads, pick, refusal, showing } from "../scenarioSources";
import type { PanelState } from "../state";
import * as panel from "../state";
import type { JourneysState } from "./state";
import * as change from "./state";

/** The states of the section *Journeys*. */
export const journeyScenarios = {
  journeysReading: (language) => inJourneys(language, change.reading(change.noJourneys)),
  journeysNone: (language) => inJourneys(language, change.eventsRead(change.noJourneys, none(language))),
  journeysOneEvent: (language) =>
    inJourneys(
      language,
      change.eventsRead(change.noJourneys, {
        ...none(language),
        isLog: true,
        reason: refusal(language, "oneEvent", { found: 1 }),
      }),
    ),
  journeysOfStages: (language) =>
    inJourneys(
      language,
      change.eventsRead(counted(language), {
        ...none(language),
        instead: "stages",
        reason: refusal(language, "looksLikeStages"),
      }),
    ),
  journeysOfPaths: (language) =>
    inJourneys(
      language,
      change.eventsRead(counted(language), { ...none(language), reason: "", paths: table(language) }),
    ),
  journeysForbidden: (language) => inJourneys(language, change.lookFailed(change.noJourneys, { kind: "permission" })),
  journeysCounting: (language) =>
    inJourneys(language, change.previewBecame(read(language, visits(language)), { phase: "waiting" })),
  journeys: (language) => inJourneys(language, counted(language)),
  journeysChannel: (language) => inJourneys(language, { ...counted(language), channel: "SEO" }),
  journeysElsewhere: (language) => inJourneys(language, change.eventsRead(counted(language), none(language))),
  journeysTooFew: (language) => {
    const [, ...others] = visits(language).usualStages;
    return inJourneys(language, others.reduce(change.stageTurned, counted(language)));
  },
  journeysNotDays: (language) => inJourneys(language, change.daysTyped(counted(language), "<b>week</b>")),
  journeysMany: (language) => inJourneys(language, read(language, manyEvents(language))),
  journeysNobody: (language) =>
    inJourneys(
      language,
      change.previewBecame(counted(language), {
        value: {
          ...figures(language),
          people: [0, 0, 0, 0],
          channels: [{ channel: "", people: [0, 0, 0, 0] }],
          paths: { top: [], others: null },
        },
      }),
    ),
  journeysDatabase: (language) =>
    inJourneys(language, {
      ...change.eventsRead(change.noJourneys, none(language)),
      database: {
        place: "ga4",
        table: "my-project.analytics_123456.events_*",
        user: "",
        time: "",
        event: "",
        channel: "collected_traffic_source.manual_source",
        stages: "session_start\nadd_to_cart\npurchase",
        days: "7",
        question: "funnel",
      },
    }),
  journeysDatabaseHalf: (language) =>
    inJourneys(language, {
      ...counted(language),
      database: {
        place: "clickhouse",
        table: EVIL,
        user: "</textarea>",
        time: "",
        event: "event",
        channel: "",
        stages: `${EVIL}\n`,
        days: "<b>week</b>",
        question: "times",
      },
    }),
  journeysHostile: (language) =>
    inJourneys(language, change.previewBecame(read(language, hostile), { value: hostilePaths })),
  journeysPreviewRefused: (language) =>
    inJourneys(
      language,
      change.previewBecame(counted(language), {
        failure: { kind: "answered", message: pick(language, "The sheet was deleted.", "Лист удалён.") },
      }),
    ),
  journeysBuilding: (language) => inJourneys(language, change.building(counted(language))),
  journeysBuildingSlowly: (language) =>
    inJourneys(language, { ...change.building(counted(language)), work: "buildingSlowly" }),
  journeysBuilt: (language) => inJourneys(language, change.journeyBuilt(counted(language), report(language))),
  journeysExisting: (language) =>
    inJourneys(language, { ...change.journeyBuilt(counted(language), report(language)), built: null }),
  journeysSilent: (language) => inJourneys(language, change.actionFailed(counted(language), { kind: "silence" })),
} satisfies Record<string, (language: Language) => PanelState>;

function inJourneys(language: Language, journeys: JourneysState): PanelState {
  return panel.journeysBecame(panel.sectionChosen(showing(language, leads(language)), "journeys"), journeys);
}

const report = (language: Language) => ({ sheetId: 78, name: pick(language, "Journey — Events", "Путь — События") });

const none = (language: Language) => ({
  language,
  source: null,
  isLog: false,
  instead: null,
  paths: null,
  reason: refusal(language, "noEventTable"),
});

const table = (language: Language): PathsView => ({
  sheetId: 5,
  sheetName: pick(language, "Top paths", "Пути"),
  range: "A1:C40",
  rows: 38,
  journeys: 10_327,
  conversions: 707,
  goal: pick(language, "Conversions", "Конверсии"),
  paths: {
    top: [
      { touchpoints: ["Display", "SEO"], journeys: 1530, converted: 30 },
      { touchpoints: ["SEO", "Email", "SEO"], journeys: 1025, converted: 125 },
      { touchpoints: ["Email"], journeys: 390, converted: 90 },
    ],
    others: { journeys: 7382, converted: 462 },
  },
  notes: [pathNote({ code: "pathTotals", params: { rows: 1 } }, language)],
  answer: [
    fill(JOURNEY[language].pathAnswer, { journeys: 10_327, conversions: 707, name: "SEO", credit: "409" }, language),
  ],
  report: null,
});

function read(language: Language, source: EventsView): JourneysState {
  return change.eventsRead(change.noJourneys, {
    language,
    source,
    reason: "",
    isLog: true,
    instead: null,
    paths: null,
  });
}

function counted(language: Language): JourneysState {
  return change.previewBecame(read(language, visits(language)), { value: figures(language) });
}

/** A log of four stages and two other events. */
function visits(language: Language): EventsView {
  const stages = pick(language, ["Visit", "Catalogue", "Basket", "Order"], ["Визит", "Каталог", "Корзина", "Заказ"]);
  const others = pick(language, ["Chat", "Return"], ["Чат", "Возврат"]);
  const people = [1200, 840, 310, 96, 150, 12];
  return {
    sheetId: 5,
    sheetName: pick(language, "Events", "События"),
    range: "A1:D4213",
    rows: 4212,
    people: 1250,
    from: "2026-03-01",
    to: "2026-05-31",
    columns: {
      ...pick(
        language,
        { user: "User", time: "Time", event: "Event" },
        { user: "Клиент", time: "Время", event: "Событие" },
      ),
      channel: pick(language, "Source", "Источник"),
    },
    dimension: null,
    allColumns: pick(language, ["User", "Time", "Event", "Source"], ["Клиент", "Время", "Событие", "Источник"]),
    events: [...stages, ...others].map((name, at) => ({ name, people: people[at]!, events: people[at]! + 40 })),
    channels: [
      { name: "SEO", events: 2500 },
      { name: "CPC", events: 1712 },
    ],
    usualStages: stages,
    assumptions: [eventAssumption({ code: "withoutTime", params: { rows: 3 } }, language)],
    report: null,
    options: null,
  };
}

/** 1200, 800, 300 and 90 people in order, by two channels, and how they went. */
function figures(language: Language): JourneyPreview {
  const { usualStages: stages } = visits(language);
  const [visit, catalogue, basket, order] = stages as [string, string, string, string];
  const path = (journeys: number, converted: number, ...touchpoints: string[]) => ({
    touchpoints,
    journeys,
    converted,
  });
  return {
    stages,
    people: [1200, 800, 300, 90],
    channels: [
      { channel: "SEO", people: [700, 500, 200, 70] },
      { channel: "CPC", people: [500, 300, 100, 20] },
    ],
    goal: order,
    paths: {
      top: [
        path(500, 10, visit, catalogue),
        path(350, 0, visit),
        path(200, 60, visit, catalogue, basket),
        path(60, 15, visit, catalogue, basket, pick(language, "Chat", "Чат"), basket),
        path(40, 5, catalogue, basket),
        path(6, 6),
      ],
      others: { journeys: 100, converted: 8 },
    },
  };
}

/** More events than a list has room for, and a stage that is none of the most frequent. */
function manyEvents(language: Language): EventsView {
  const events = Array.from({ length: 500 }, (_, at) => ({
    name: `/catalogue/${"sub".repeat((at % 20) + 1)}/${at}`,
    people: 50_000 - at,
    events: 90_000 - at,
  }));
  const usualStages = [events[0]!.name, events[7]!.name, "/thank-you"];
  return { ...visits(language), rows: 499_999, people: 120_000, events, usualStages };
}

const EVIL = "<img src=x onerror=alert(7)>";

/** Names that try to be more than names. */
const hostile: EventsView = {
  ...visits("en"),
  sheetName: "Sheet's name <b>bold</b> with_a_very_long_unbroken_tail_that_does_not_end",
  from: null,
  to: null,
  columns: { user: EVIL, time: "line\nbreak", event: "utm_source".repeat(20), channel: null },
  dimension: null,
  allColumns: [EVIL, "line\nbreak", "utm_source".repeat(20), "</script>"],
  events: [EVIL, "Заявка".repeat(83), "شراء المنتج (2026)", "👩‍💻🚀 emoji 🇷🇺", ""].map((name) => ({
    name,
    people: 5,
    events: 9,
  })),
  usualStages: [EVIL, "Заявка".repeat(83), "شراء المنتج (2026)"],
  assumptions: ["<i>Column</i> “<img src=x onerror=alert(8)>” was taken for the time."],
  report: { sheetId: 9, name: "</script><script>alert(9)</script>" },
};

const hostilePaths: JourneyPreview = {
  stages: hostile.usualStages,
  people: [5, 3, 1],
  channels: [
    { channel: "<script>alert(1)</script>", people: [3, 2, 1] },
    { channel: "مباشر".repeat(30), people: [2, 1, 0] },
  ],
  goal: "شراء المنتج (2026)",
  paths: {
    top: [
      { touchpoints: [EVIL, "Заявка".repeat(83), ""], journeys: 2, converted: 1 },
      { touchpoints: ["👩‍💻🚀 emoji 🇷🇺", EVIL], journeys: 1, converted: 0 },
      ...Array.from({ length: 18 }, (_, at) => ({ touchpoints: [`</title>${at}`, EVIL], journeys: 1, converted: 0 })),
    ],
    others: null,
  },
};
