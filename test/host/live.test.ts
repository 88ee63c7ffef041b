import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import type { Answers } from "../../src/addon/check/runProbes";
import { compare, hostAnswers, liveAnswers } from "../../src/local/liveAnswers";

// The oracle is live Sheets: what *Extensions › CJM › Check this installation* answered there, kept as test/host/live/<locale>.json.

describe("the host, asked what live Sheets was asked", () => {
  it("answers the same to every key that was answered there, and takes no other for proved", () => {
    const live = liveAnswers();
    const locales = live.length > 0 ? live.map(({ locale }) => locale) : ["en_US"];
    for (const locale of locales) {
      const kept = live.find((each) => each.locale === locale)?.answers ?? null;
      const host = hostAnswers(locale, kept ? String(kept.here["the person's locale"]) : undefined);
      const { differing, confirmed, unverified } = compare(host, kept);
      expect(differing, `keys that live Sheets answers otherwise in ${locale}`).toEqual([]);
      expect(confirmed.length + unverified.length).toBe(Object.keys(host.is).length);
      if (!kept) expect(confirmed).toEqual([]);
    }
  }, 120_000);
});

describe("comparing", () => {
  const host = answers({ a: 1, b: ["=SUM(1,2)", 3], c: "x", d: null, e: true });

  it("names each key that differs, and those that were never asked", () => {
    const live = answers({ a: 2, b: ["=SUM(1;2)", 3], c: "x", d: "! Exception", gone: 1 });
    expect(compare(host, live)).toEqual({ differing: ["a", "b", "d"], confirmed: ["c"], unverified: ["e"] });
  });

  it("proves nothing without an answer", () => {
    expect(compare(host, null)).toEqual({ differing: [], confirmed: [], unverified: ["a", "b", "c", "d", "e"] });
  });
});

describe("answers that were kept", () => {
  const folder = mkdtempSync(`${tmpdir()}/live-`);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are read by locale, and a folder without any is none", () => {
    writeFileSync(`${folder}/ru_RU.json`, JSON.stringify(answers({ a: 1 })));
    writeFileSync(`${folder}/notes.txt`, "no answer");
    expect(liveAnswers(folder)).toEqual([{ locale: "ru_RU", answers: answers({ a: 1 }) }]);
    expect(liveAnswers(`${folder}/nowhere`)).toEqual([]);
  });
});

function answers(is: Readonly<Record<string, unknown>>): Answers {
  return { check: 1, build: "0123456789", at: "2026-01-01T00:00:00.000Z", here: {}, is, said: {}, ms: {} };
}
