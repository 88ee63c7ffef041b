import type { Answer, Endpoints } from "../../src/addon/protocol";
import type { HostOptions } from "../../src/host/contract";
import { sampleEvents } from "../../src/local/sampleEvents";
import * as script from "./managedScript";
import { TABLE } from "./reportHost";
import { type ScriptHost, scriptHost, scriptProject } from "./scriptHost";
import { sheetNames } from "./sheetState";

const project = scriptProject("managedScript.ts", script);

/** A spreadsheet with a table of stages and an event log, and the add-on. */
export interface Book extends ScriptHost<typeof script> {
  ask<Name extends keyof Endpoints>(name: Name, args: Parameters<Endpoints[Name]>[0]): ReturnType<Endpoints[Name]>;
  shown(name: string): string[][];
  sheets(): string[];
  /** Refreshes a sheet by the menu: what the person is told. */
  refresh(name: string): string;
  json<T>(name: "merged" | "charts" | "rules" | "notes" | "noted" | "hiddenRows", sheet: string): T;
}

export const EVENTS = [...sampleEvents("en").rows].slice(0, 60) as (string | number)[][];

export function newBook(options: HostOptions = {}): Book {
  const one: ScriptHost<typeof script> = scriptHost(project, options);
  return {
    ...one,
    ask(endpoint, args) {
      const answer = JSON.parse(one.run("serve", JSON.stringify({ endpoint, args }))) as Answer<never>;
      if (!answer.ok) throw new Error(answer.message);
      return answer.value;
    },
    shown: (name) => JSON.parse(one.run("shown", name)) as string[][],
    sheets: () => sheetNames(one.host),
    refresh(name) {
      const [alerts, toasts] = [one.host.ui.alerts.length, one.host.ui.toasts.length];
      one.run("refreshActive", name);
      return [...one.host.ui.alerts.slice(alerts), ...one.host.ui.toasts.slice(toasts)].join("\n");
    },
    json: <T>(name: "merged", sheet: string) => JSON.parse(one.run(name, sheet)) as T,
  };
}

/** What is built, from what, and what it is called then. */
export interface Subject {
  readonly kind: "report" | "journey" | "map";
  readonly sheet: string;
  /** The sheet with what it is built from. */
  readonly source: string;
  /** Builds it, or rebuilds it in place. */
  build(book: Book): void;
  /** Builds one more of its kind from something else; "" the first time, then 2, 3. */
  buildOther(book: Book, nth: number): void;
  /** What the panel knows of it. */
  known(book: Book): string | null;
}

export const SUBJECTS: readonly Subject[] = [
  {
    kind: "report",
    sheet: "Funnel — Stages",
    source: "Stages",
    build: (book) => void book.ask("buildReport", { sheetId: sheetId(book, "Stages"), range: "A2" }),
    buildOther: (book, nth) => void book.ask("buildReport", { sheetId: put(book, `Other ${nth}`, TABLE), range: "A2" }),
    known(book) {
      book.run("front", "Stages");
      return book.ask("source", {}).source!.report?.name ?? null;
    },
  },
  {
    kind: "journey",
    sheet: "Journey — Events",
    source: "Events",
    build: (book) => void book.ask("buildJourney", { sheetId: sheetId(book, "Events") }),
    buildOther: (book, nth) => void book.ask("buildJourney", { sheetId: put(book, `Other ${nth}`, EVENTS) }),
    known: (book) => book.ask("events", { sheetId: sheetId(book, "Events") }).source!.report?.name ?? null,
  },
  {
    kind: "map",
    sheet: "Map — Stages",
    source: "Stages",
    build: (book) =>
      void book.ask("buildMaps", { start: { sheetId: sheetId(book, "Stages"), range: "A2" }, examples: false }),
    buildOther: (book, nth) =>
      void book.ask("buildMaps", {
        start: { sheetId: put(book, `Other ${nth}`, TABLE), range: "A2" },
        examples: false,
      }),
    known: (book) => book.ask("maps", {}).find(({ name }) => name === "Map — Stages")?.name ?? null,
  },
];

/** A spreadsheet with what a subject is built from. */
export function bookFor({ source }: Subject): Book {
  const book = newBook();
  put(book, source, source === "Events" ? EVENTS : TABLE);
  return book;
}

/** A spreadsheet in which a subject is built. */
export function built(subject: Subject): Book {
  const book = bookFor(subject);
  subject.build(book);
  return book;
}

export const put = (book: Book, name: string, cells: readonly (readonly unknown[])[]): number =>
  book.run("put", name, JSON.stringify(cells));

export const sheetId = (book: Book, name: string): number => book.run("idOf", name);

/** Google fails from a call on, until it is told to work again. */
export function failFrom(book: Book, method: string): void {
  let failing = false;
  book.host.calls.meanwhile((name) => {
    failing ||= name === method;
    if (!failing) return;
    const error = new Error("Service Spreadsheets failed while accessing document.");
    error.name = "Exception";
    throw error;
  });
}

export const workAgain = (book: Book): void => book.host.calls.meanwhile(null);
