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
      const own = index();
      for (let at = 0; at < tokens.length; at++) {
        const length = matchAt(own, tokens, at);
        if (length > 0) return { at, length };
      }
      return null;
    },
    isWhole: (tokens) => tokens.length > 0 && matchAt(index(), tokens, 0, tokens.length) === tokens.length,
  };
}

/** Phrases by the beginning of their first word, which may end in any way. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

type Phrase = readonly string[];

/** Letters by which phrases are looked up: no stem is shorter. */
const HEAD = 3;

function compile(words: Words): Index {
  const index = new Map<string, Phrase[]>();
  const phrases = Object.values(words).flatMap((list) => list.replace(/ё/g, "е").split(","));
  for (const text of phrases) {
    const phrase = text.trim().split(/\s+/);
    const head = phrase[0]!.slice(0, HEAD);
    if (head === "") continue;
    const list = index.get(head);
    if (list) list.push(phrase);
    else index.set(head, [phrase]);
  }
  return index;
}

function matchAt(index: Index, tokens: readonly string[], at: number, wanted = 0): number {
  const phrases = index.get(tokens[at]!.slice(0, HEAD));
  if (!phrases) return 0;
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length <= longest || (wanted > 0 && phrase.length !== wanted)) continue;
    if (phrase.every((word, i) => fits(word, tokens[at + i]))) longest = phrase.length;
  }
  return longest;
}

function fits(word: string, token: string | undefined): boolean {
  if (token === undefined) return false;
  return word.endsWith("*") ? token.startsWith(word.slice(0, -1)) : token === word;
}
