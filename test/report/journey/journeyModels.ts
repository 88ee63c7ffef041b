import { journeyFunnel, together } from "../../../src/addon/journey/journeyFunnel";
import { sampleEvents } from "../../../src/local/sampleEvents";
import { journeyFigures } from "../../../src/report/journey/journeyFigures";
import type { JourneyModel } from "../../../src/report/journey/journeyModel";
import { readEvents } from "../../../src/tables/events/readEvents";
import type { Language } from "../../../src/text/language";

export const NO_COUNT = { events: 0, people: 1, from: 0, to: 0 };

/** Figures as the model of a report of one column of channels at most. */
export function modelOf(figures: JourneyModel["figures"], language: Language, counted = NO_COUNT): JourneyModel {
  return {
    figures,
    counted,
    columns: { user: "Customer", time: "Time", event: "Event", channel: null },
    dimension: null,
    isUsual: true,
    assumptions: [],
    source: { sheetName: "Events", sheetId: 7, range: "A1:D9" },
    reportSheet: "Journey — Events",
    language,
    locale: language,
    title: "Journey",
    builtOn: { year: 2026, month: 11, day: 21 },
    sharing: null,
    previousInputs: null,
  };
}

/** The model of the report of the sample log. */
export function sample(language: Language): JourneyModel {
  const rows = sampleEvents(language).rows.slice(1);
  const column = (at: number) => ({ rows, at });
  const read = readEvents({ user: column(0), time: column(1), event: column(2), channel: column(3) }, "cells");
  const figures = journeyFigures(read.log, journeyFunnel(read.log, {}), together(language));
  return modelOf(figures, language, { events: read.events, people: read.people, from: read.from!, to: read.to! });
}
