/** The text of a file whose encoding nobody stated, null when the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = markedEncoding(bytes) ?? utf16Without(bytes) ?? (isUtf8(bytes) ? "utf-8" : eightBitEncoding(bytes));
  const text = new TextDecoder(encoding).decode(bytes);
  return NOT_TEXT.test(text) ? null : text;
}

// Control characters that no table holds; U+FFFD is a byte that means nothing in the encoding.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001f\ufffd]/;

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, ...mark: number[]])[] = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];

function markedEncoding(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
}

/** UTF-16 without a mark: delimiters, digits and line ends all have a zero byte on the same side. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (even + odd === 0 || bytes.length % 2 === 1) return undefined;
  if (even > 0 && odd > 0) return undefined;
  const narrow = even === 0 ? 0 : 1;
  return linesAreWide(bytes, narrow) ? (narrow === 0 ? "utf-16le" : "utf-16be") : undefined;
}

/** Whether the ends of lines take two bytes: in a text of one byte a letter that has a zero byte somewhere they do not. */
function linesAreWide(bytes: Uint8Array, narrow: number): boolean {
  const ends = Array.from(bytes.keys()).filter((i) => bytes[i] === 0x0a || bytes[i] === 0x0d);
  return ends.every((i) => i % 2 === narrow && bytes[narrow === 0 ? i + 1 : i - 1] === 0);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// What Excel writes as CSV in Russian and Western Windows, as "CSV (MS-DOS)" and as "CSV (Macintosh)"; the likelier first.
const EIGHT_BIT = ["windows-1251", "windows-1252", "ibm866", "x-mac-cyrillic"];

/** Byte statistics need pages of text; the shape of words tells these encodings apart in a file of five stages. */
function eightBitEncoding(bytes: Uint8Array): string {
  let best = { encoding: EIGHT_BIT[0]!, likeness: -1 };
  for (const encoding of EIGHT_BIT) {
    const likeness = wordLikeness(new TextDecoder(encoding).decode(bytes));
    if (likeness > best.likeness) best = { encoding, likeness };
  }
  return best.encoding;
}

const RUN = /[^\s\x21-\x40\x5b-\x60\x7b-\x7e\xa0]+/g;
const WORD = /^[«„“"'’]?(?:\p{Lu}?[а-яё]+|[А-ЯЁ]+|\p{Lu}?[a-zà-öø-ÿœß]+|[A-ZÀ-ÖØ-Þ]+)[»”“"'’…]?$|^[—–№€₽°•…×]$/u;
const MIXED = /[a-z]/i;

/** Share of the runs of letters that are words: one alphabet, and lower, upper or title case. */
function wordLikeness(text: string): number {
  const runs = (text.match(RUN) ?? []).filter((run) => /[^\x20-\x7e]/.test(run));
  const words = runs.filter((run) => WORD.test(run) && !(MIXED.test(run) && /[а-яё]/i.test(run)));
  return runs.length === 0 ? 0 : words.length / runs.length;
}
