import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Answers } from "../addon/check/runProbes";
import { createHost } from "../host/createHost";
import { nodeRealm } from "../host/realm/node";
import { builtAddOn } from "./bundle";

/** What live Sheets answered to the check of an installation, by the spreadsheet's locale: pasted there by whoever ran it. */
const FOLDER = fileURLToPath(new URL("../../test/host/live/", import.meta.url));

/** An answer of live Sheets that was kept, and the locale of its spreadsheet. */
export interface LiveAnswers {
  readonly locale: string;
  readonly answers: Answers;
}

/** The answers that were kept so far, one file a locale. */
export function liveAnswers(folder = FOLDER): LiveAnswers[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  return files.sort().map((file) => ({
    locale: file.slice(0, -".json".length),
    answers: JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Answers,
  }));
}

/** What the host answers to the same check, in a spreadsheet of a locale, for a person of another. */
export function hostAnswers(locale: string, userLocale?: string): Answers {
  const host = createHost(nodeRealm, { locale, ...(userLocale === undefined ? {} : { userLocale }) });
  host.install(builtAddOn());
  return JSON.parse(JSON.stringify(host.run("cjmCheck"))) as Answers;
}

/** How the host's answers stand to those of live Sheets, by key. */
export interface Comparison {
  /** Keys that live Sheets answers otherwise. */
  readonly differing: readonly string[];
  readonly confirmed: readonly string[];
  /** Keys that live Sheets was not asked, or not yet: what the host answers is a guess. */
  readonly unverified: readonly string[];
}

/** Compares the host's answers with those of live Sheets, null where there are none; what varies by person and day is left out. */
export function compare(host: Answers, live: Answers | null): Comparison {
  const keys = Object.keys(host.is);
  const known = live?.is ?? {};
  const isSame = (key: string) => JSON.stringify(known[key]) === JSON.stringify(host.is[key]);
  const asked = keys.filter((key) => Object.hasOwn(known, key));
  return {
    differing: asked.filter((key) => !isSame(key)),
    confirmed: asked.filter(isSame),
    unverified: keys.filter((key) => !Object.hasOwn(known, key)),
  };
}
