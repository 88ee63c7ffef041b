import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/local/files/encoding";

// The oracle is iconv: it writes each encoding, and the text must come back.
const RUSSIAN = "Этап;Люди\r\nПоказы;1\u00a0000\r\nКлики по объявлению;50\r\n";
const UPPER = "ЭТАП;ЛЮДИ\nПОКАЗЫ;100\n";
const QUOTED = "Этап;Люди\nПервый «Звонок»;5\nЁлки — №1;7\n";
const GERMAN = "Stufe;Gäste\nBesuche für alle;1000\nKäufe;5,5\n";
const CODES = "Этап;CTR\nMQL-тёплые;5\nCRM;2\n";

const WRITTEN: readonly (readonly [encoding: string, text: string])[] = [
  ...["UTF-8", "UTF-16LE", "UTF-16BE", "CP1251", "CP866", "MACCYRILLIC"].flatMap((encoding) =>
    [RUSSIAN, UPPER, CODES].map((text) => [encoding, text] as const),
  ),
  ["CP1251", QUOTED],
  ["CP1252", GERMAN],
  ["UTF-8", GERMAN],
  ["UTF-16LE", "Stage,People\nVisits,10\n"],
];

const MARKS: Readonly<Record<string, readonly number[]>> = {
  "UTF-8": [0xef, 0xbb, 0xbf],
  "UTF-16LE": [0xff, 0xfe],
  "UTF-16BE": [0xfe, 0xff],
};

const written = (encoding: string, text: string): Buffer =>
  execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], { input: text });

describe("a text file whose encoding nobody stated", () => {
  it.each(WRITTEN)("%s: %j", (encoding, text) => {
    expect(decodeText(written(encoding, text))).toBe(text);
  });

  // One zero byte among letters of one byte each makes no UTF-16 of them, whichever byte it is.
  it.each(["Stage,People\nVi\0sits,10\n", "Stage,People\nVis\0its,10\n", "Stage,People\nVi\0sits,100\n"])(
    "%j is no text",
    (text) => {
      expect(decodeText(Buffer.from(text))).toBeNull();
    },
  );

  it.each(Object.entries(MARKS))("%s with a byte order mark", (encoding, mark) => {
    expect(decodeText(Buffer.concat([Buffer.from(mark), written(encoding, RUSSIAN)]))).toBe(RUSSIAN);
  });

  it.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ["a program", [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0]],
  ])("%s is no text", (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeNull();
  });
});
