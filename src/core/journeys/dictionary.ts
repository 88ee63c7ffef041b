/**
 * Numbers for texts, in the order in which they first come. A Map does the same several times slower: every cell of a table is a text object of its
 * own, whose comparison to the one in the Map leaves compiled code. Open addressing (Knuth, TAOCP 3, 6.4) over code units in one array.
 */
export interface Dictionary {
  readonly texts: string[];
  /** Four numbers a slot, side by side since each miss of the cache counts: hash, number + 1 (0 is free), begin and length in `codes`. */
  slots: Int32Array;
  codes: Uint16Array;
  /** How much of `codes` is taken. */
  used: number;
  /** What was read ahead; it is kept because reading for nothing would not be done. */
  fetched: number;
}

/** A dictionary without texts. */
export function dictionary(): Dictionary {
  return { texts: [], slots: new Int32Array(64 * SLOT), codes: new Uint16Array(512), used: 0, fetched: 0 };
}

/** Reads what the lookups of many hashes will need: all at once it comes from memory twice as fast as when each lookup waits for its own. */
export function fetch(book: Dictionary, hashes: Int32Array): void {
  const { slots, codes } = book;
  const mask = slots.length - 1;
  let sum = 0;
  for (let index = 0; index < hashes.length; index++) {
    sum ^= codes[slots[(Math.imul(hashes[index]!, SLOT) & mask) + 2]!]!;
  }
  book.fetched = sum;
}

/** The number of a text; -1 when it is not there yet. */
export function find({ slots, codes }: Dictionary, text: string, hash = hashOf(text)): number {
  const mask = slots.length - 1;
  for (let slot = Math.imul(hash, SLOT) & mask; slots[slot + 1] !== 0; slot = (slot + SLOT) & mask) {
    if (slots[slot] !== hash || slots[slot + 3] !== text.length) continue;
    const begin = slots[slot + 2]!;
    let index = 0;
    while (index < text.length && codes[begin + index] === text.charCodeAt(index)) index++;
    if (index === text.length) return slots[slot + 1]! - 1;
  }
  return -1;
}

/** Adds a text that is not there yet, and gives its number. */
export function add(book: Dictionary, text: string): number {
  const number = book.texts.push(text);
  // At most half of the slots are taken.
  if (2 * SLOT * number > book.slots.length) book.slots = spread(book.slots);
  const begin = book.used;
  book.used += text.length;
  if (book.used > book.codes.length) {
    const codes = new Uint16Array(2 * book.used);
    codes.set(book.codes);
    book.codes = codes;
  }
  for (let index = 0; index < text.length; index++) book.codes[begin + index] = text.charCodeAt(index);
  put(book.slots, hashOf(text), number, begin, text.length);
  return number - 1;
}

const SLOT = 4;

function spread(slots: Int32Array): Int32Array {
  const larger = new Int32Array(2 * slots.length);
  for (let slot = 0; slot < slots.length; slot += SLOT) {
    if (slots[slot + 1] !== 0) put(larger, slots[slot]!, slots[slot + 1]!, slots[slot + 2]!, slots[slot + 3]!);
  }
  return larger;
}

function put(slots: Int32Array, hash: number, number: number, begin: number, length: number): void {
  const mask = slots.length - 1;
  let slot = Math.imul(hash, SLOT) & mask;
  while (slots[slot + 1] !== 0) slot = (slot + SLOT) & mask;
  slots[slot] = hash;
  slots[slot + 1] = number;
  slots[slot + 2] = begin;
  slots[slot + 3] = length;
}

/** A number by which a text is looked up; most texts have one of their own. */
export function hashOf(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}
