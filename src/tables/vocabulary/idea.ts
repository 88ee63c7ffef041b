/** The words of an idea by language: phrases parted by commas; `*` at the end of a word stands for any ending, so that "лид*" would be "лидер", too. */
export type Words = Readonly<Record<string, string>>;

/** Where in a name an idea stands. */
export interface Match {
  readonly at: number;
  readonly length: number;
}

/** An idea that can be looked for in names. */
export interface Idea {
  /** The first place in these words that speaks of it; null when none does. */
  readonly find: (tokens: readonly string[]) => Match | null;
  /** Whether the words as a whole are one of its phrases. */
  readonly isWhole: (tokens: readonly string[]) => boolean;
}

/** An idea by its words; they are compiled when the first name is looked up, since most calls of the script read no table. */
export function idea(words: Words): Idea {
  let compiled: Index | null = null;
  const index = (): Index => {
    compiled ??= compile(words);
    return compiled;
  };
  return {
    find: (tokens) => {
      for (let at = 0; at < tokens.length; at++) {
        const length = matchAt(index(), tokens, at);
        if (length > 0) return { at, length };
      }
      return null;
    },
    isWhole: (tokens) => tokens.length > 0 && matchAt(index(), tokens, 0, tokens.length) === tokens.length,
  };
}

/** Phrases by their first word, and by the beginning of it where that may end in any way. */
interface Index {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
}

type Phrase = readonly string[];

/** Letters by which stems are looked up. */
const HEAD = 3;

function compile(words: Words): Index {
  const exact = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  const phrases = Object.values(words).flatMap((list) => list.replace(/ё/g, "е").split(","));
  for (const text of phrases) {
    const phrase = text.trim().split(/\s+/);
    const first = phrase[0]!;
    if (first === "") continue;
    const [map, key] = first.endsWith("*") ? [stems, first.slice(0, HEAD)] : [exact, first];
    const list = map.get(key);
    if (list) list.push(phrase);
    else map.set(key, [phrase]);
  }
  return { exact, stems };
}

function matchAt({ exact, stems }: Index, tokens: readonly string[], at: number, wanted = 0): number {
  const token = tokens[at]!;
  let longest = 0;
  const candidates = [exact.get(token), stems.get(token.slice(0, HEAD))];
  for (const phrases of candidates) {
    for (const phrase of phrases ?? []) {
      if (phrase.length <= longest || (wanted > 0 && phrase.length !== wanted)) continue;
      if (phrase.every((word, i) => fits(word, tokens[at + i]))) longest = phrase.length;
    }
  }
  return longest;
}

function fits(word: string, token: string | undefined): boolean {
  if (token === undefined) return false;
  return word.endsWith("*") ? token.startsWith(word.slice(0, -1)) : token === word;
}
