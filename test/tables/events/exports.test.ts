import { describe, expect, it } from "vitest";
import { findEventTable } from "../../../src/tables/events/findEventTable";
import type { Cell } from "../../../src/tables/stageTable";
import { across } from "../ugly/across";
import { analytics } from "../ugly/analytics";
import { byHand } from "../ugly/byHand";
import { cabinets } from "../ugly/cabinets";
import { periods } from "../ugly/periods";
import { places } from "../ugly/places";
import { shops } from "../ugly/shops";

/** The first rows of an export: how its columns are called by its maker, and which of them is what. */
interface Export {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly user: string;
  readonly time: string;
  readonly event: string;
  readonly channel: string | null;
  readonly writing?: string;
}

const EXPORTS: readonly Export[] = [
  {
    // yandex.ru/dev/metrika/ru/logs/fields/visits
    name: "Yandex Metrica, Logs API, visits",
    header: [
      "ym:s:visitID",
      "ym:s:date",
      "ym:s:dateTime",
      "ym:s:clientID",
      "ym:s:startURL",
      "ym:s:lastTrafficSource",
      "ym:s:bounce",
    ],
    rows: [
      ["81234567890123456", "2026-03-01", "2026-03-01 10:15:00", "1709276461000000001", "https://a.ru/", "ad", 0],
      [
        "81234567890123457",
        "2026-03-02",
        "2026-03-02 11:15:00",
        "1709276461000000001",
        "https://a.ru/price",
        "direct",
        0,
      ],
      ["81234567890123458", "2026-03-02", "2026-03-02 12:15:00", "1709276461000000002", "https://a.ru/", "organic", 1],
    ],
    user: "ym:s:clientID",
    time: "ym:s:dateTime",
    event: "ym:s:startURL",
    channel: "ym:s:lastTrafficSource",
  },
  {
    name: "Yandex Metrica, Logs API, hits with goals",
    header: ["ym:pv:watchID", "ym:pv:dateTime", "ym:pv:clientID", "ym:pv:URL", "ym:pv:title", "ym:pv:UTMSource"],
    rows: [
      ["111", "2026-03-01 10:15:00", "17092764610001", "/", "Главная", "yandex"],
      ["112", "2026-03-01 10:16:00", "17092764610001", "/price", "Цены", "yandex"],
      ["113", "2026-03-02 10:16:00", "17092764610002", "/", "Главная", "vk"],
    ],
    user: "ym:pv:clientID",
    time: "ym:pv:dateTime",
    event: "ym:pv:URL",
    channel: "ym:pv:UTMSource",
  },
  {
    // support.google.com/analytics/answer/7029846
    name: "GA4, BigQuery export",
    header: [
      "event_date",
      "event_timestamp",
      "event_name",
      "user_id",
      "user_pseudo_id",
      "platform",
      "traffic_source.source",
    ],
    rows: [
      [20260301, 1772359200123456, "page_view", "", "1234.5678", "WEB", "google"],
      [20260301, 1772359300123456, "purchase", "u-77", "1234.5678", "WEB", "google"],
      [20260302, 1772449200123456, "page_view", "", "9999.1", "WEB", "(direct)"],
    ],
    user: "user_pseudo_id",
    time: "event_timestamp",
    event: "event_name",
    channel: "traffic_source.source",
    writing: "microseconds",
  },
  {
    // Amplitude, raw export
    name: "Amplitude",
    header: [
      "amplitude_id",
      "event_type",
      "event_time",
      "client_event_time",
      "server_upload_time",
      "session_id",
      "user_id",
      "utm_source",
    ],
    rows: [
      [
        9001,
        "open",
        "2026-03-01 10:15:00.123000",
        "2026-03-01 10:15:00.120000",
        "2026-03-01 10:15:05.000000",
        1772359200123,
        "",
        "google",
      ],
      [
        9001,
        "buy",
        "2026-03-02 10:15:00.123000",
        "2026-03-02 10:15:00.120000",
        "2026-03-02 10:15:05.000000",
        1772445600123,
        "",
        "google",
      ],
      [
        9002,
        "open",
        "2026-03-02 11:15:00.123000",
        "2026-03-02 11:15:00.120000",
        "2026-03-02 11:15:05.000000",
        1772449200123,
        "ann",
        "mail",
      ],
    ],
    user: "amplitude_id",
    time: "event_time",
    event: "event_type",
    channel: "utm_source",
  },
  {
    name: "Mixpanel",
    header: ["Event", "Time", "Distinct ID", "$initial_referring_domain", "$city"],
    rows: [
      ["Sign up", 1772359200, "u1", "google.com", "Perm"],
      ["Pay", 1772369200, "u1", "google.com", "Perm"],
      ["Sign up", 1772379200, "u2", "$direct", "Omsk"],
    ],
    user: "Distinct ID",
    time: "Time",
    event: "Event",
    channel: "$initial_referring_domain",
    writing: "seconds",
  },
  {
    // amocrm.ru/support/analytics/list_events
    name: "amoCRM, list of events, filtered by the change of a stage",
    header: ["Дата", "Автор", "Объект", "Название", "Событие", "Значение до", "Значение после"],
    rows: [
      ["01.03.2026 10:15", "Робот", "Сделка №1", "Сделка №1", "Новый этап", "Первичный контакт", "Переговоры"],
      ["02.03.2026 10:15", "Иванов", "Сделка №1", "Сделка №1", "Новый этап", "Переговоры", "Успешно реализовано"],
      ["13.03.2026 10:15", "Иванов", "Сделка №2", "Сделка №2", "Новый этап", "Первичный контакт", "Переговоры"],
    ],
    user: "Объект",
    time: "Дата",
    event: "Значение после",
    channel: null,
    writing: "dayFirst",
  },
  {
    name: "XES as csv (pm4py, pm4js)",
    header: [
      "case:channel",
      "case:concept:name",
      "case:enddate_planned",
      "case:startdate",
      "concept:name",
      "lifecycle:transition",
      "org:resource",
      "time:timestamp",
    ],
    rows: [
      [
        "Internet",
        "case-1",
        "2011-12-06 13:41:31.788",
        "2011-10-11 13:42:22.688",
        "Receipt",
        "complete",
        "R1",
        "2011-10-11 13:45:40.276",
      ],
      [
        "Internet",
        "case-1",
        "2011-12-06 13:41:31.788",
        "2011-10-11 13:42:22.688",
        "Check",
        "complete",
        "R2",
        "2011-10-12 08:26:25.398",
      ],
      [
        "Desk",
        "case-2",
        "2011-12-07 13:41:31.788",
        "2011-10-12 13:42:22.688",
        "Receipt",
        "complete",
        "R1",
        "2011-10-12 13:45:40.276",
      ],
    ],
    user: "case:concept:name",
    time: "time:timestamp",
    event: "concept:name",
    channel: "case:channel",
  },
  {
    name: "Disco",
    header: ["Case ID", "Activity", "Resource", "Start Timestamp", "Complete Timestamp"],
    rows: [
      ["1", "Create", "Ann", "2011/01/01 00:00", "2011-01-01 00:37"],
      ["1", "Send", "Bob", "2011/01/02 00:00", "2011-01-02 00:37"],
      ["2", "Create", "Ann", "2011/01/03 00:00", "2011-01-03 00:37"],
    ],
    user: "Case ID",
    time: "Complete Timestamp",
    event: "Activity",
    channel: null,
  },
  {
    name: "Celonis",
    header: ["_CASE_KEY", "ACTIVITY_EN", "EVENTTIME", "_SORTING"],
    rows: [
      ["A1", "Create order", "2026-03-01T10:00:00Z", 1],
      ["A1", "Ship", "2026-03-02T10:00:00Z", 2],
      ["B2", "Create order", "2026-03-03T10:00:00Z", 1],
    ],
    user: "_CASE_KEY",
    time: "EVENTTIME",
    event: "ACTIVITY_EN",
    channel: null,
  },
  {
    name: "AppsFlyer, raw data",
    header: [
      "Attributed Touch Time",
      "Install Time",
      "Event Time",
      "Event Name",
      "Media Source",
      "Campaign",
      "AppsFlyer ID",
    ],
    rows: [
      ["2026-03-01 09:00:00", "2026-03-01 09:10:00", "2026-03-01 10:00:00", "af_open", "Facebook", "spring", "1-1"],
      ["2026-03-01 09:00:00", "2026-03-01 09:10:00", "2026-03-02 10:00:00", "af_purchase", "Facebook", "spring", "1-1"],
      ["2026-03-01 09:30:00", "2026-03-01 09:40:00", "2026-03-01 11:00:00", "af_open", "Google", "brand", "2-2"],
    ],
    user: "AppsFlyer ID",
    time: "Event Time",
    event: "Event Name",
    channel: "Media Source",
  },
  {
    name: "by hand, in Russian",
    header: ["Клиент", "Дата", "Событие", "Источник", "Сумма"],
    rows: [
      ["Иванов", new Date(2026, 2, 1, 10), "Заявка", "Авито", 100],
      ["Иванов", new Date(2026, 2, 3, 10), "Сделка", "Авито", 200],
      ["Петров", new Date(2026, 2, 2, 10), "Заявка", "VK", 100],
    ],
    user: "Клиент",
    time: "Дата",
    event: "Событие",
    channel: "Источник",
  },
];

describe("an event log", () => {
  it.each(EXPORTS.map((one) => [one.name, one] as const))("of %s", (_, { header, rows, ...wanted }) => {
    const { user, time, event, channel, firstRow } = findEventTable([header, ...rows]);
    expect([user.name, time.name, event.name, channel?.name ?? null]).toEqual([
      wanted.user,
      wanted.time,
      wanted.event,
      wanted.channel,
    ]);
    expect([firstRow, time.writing]).toEqual([2, wanted.writing ?? "cells"]);
  });
});

describe("no event log", () => {
  const tables = [...byHand, ...periods, ...places, ...across, ...cabinets, ...analytics, ...shops];
  it.each(tables.map((one) => [one.what, one.cells] as const))("is the stage table %s", (_, cells) => {
    expect(() => findEventTable(cells)).toThrow(expect.objectContaining({ code: "noEventTable" }));
  });
});
