import type { Parts } from "./repair";

const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const APOSTROPHE = "(?:'|&apos;|&#39;)";

/**
 * Texts typed with a leading apostrophe: a workbook keeps them without it, in a cell whose style says `quotePrefix`, and shows the
 * apostrophe only when the cell is edited. o-spreadsheet writes it into the text.
 */
export function quotePrefixes(parts: Parts): Parts {
  const strings = parts[STRINGS];
  const styles = parts[STYLES];
  if (!strings || !styles) return parts;
  const quoted = quotedStrings(strings);
  if (quoted.size === 0) return parts;
  const twins = styleTwins(styles);
  const sheets = Object.entries(parts).map(([path, xml]) => [
    path,
    path.startsWith("xl/worksheets/") ? withTwins(xml, quoted, twins.of) : xml,
  ]);
  const unquoted = strings.replace(new RegExp(`(<si>\\s*<t[^>]*>)${APOSTROPHE}`, "g"), "$1");
  return { ...Object.fromEntries(sheets), [STRINGS]: unquoted, [STYLES]: twins.styles() };
}

function quotedStrings(strings: string): Set<number> {
  const starts = new RegExp(`^\\s*<t[^>]*>${APOSTROPHE}`);
  const texts = strings.split("<si>").slice(1);
  return new Set(texts.flatMap((text, index) => (starts.test(text) ? [index] : [])));
}

function withTwins(sheet: string, quoted: ReadonlySet<number>, twinOf: (style: number) => number): string {
  return sheet.replace(
    /<c r="([A-Z]+\d+)"(?: s="(\d+)")? t="s">(\s*<v>(\d+)<\/v>)/g,
    (cell, at: string, style: string | undefined, value: string, index: string) =>
      quoted.has(Number(index)) ? `<c r="${at}" s="${twinOf(Number(style ?? 0))}" t="s">${value}` : cell,
  );
}

/** For each style asked for, its twin with `quotePrefix`, appended to the workbook's cell formats. */
function styleTwins(styles: string) {
  const [block = ""] = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles) ?? [];
  const formats = block.match(/<xf [^>]*?\/>|<xf [^>]*?[^/]>[\s\S]*?<\/xf>/g) ?? [];
  const twins = new Map<number, number>();
  return {
    of(style: number): number {
      const twin = twins.get(style) ?? formats.length + twins.size;
      twins.set(style, twin);
      return twin;
    },
    styles(): string {
      const added = [...twins.keys()].map((style) => formats[style]!.replace("<xf ", '<xf quotePrefix="1" '));
      return styles.replace(
        block,
        `<cellXfs count="${formats.length + added.length}">${[...formats, ...added].join("")}</cellXfs>`,
      );
    },
  };
}
