import { tokenizer } from "acorn";

/**
 * The same script in short lines, with the texts and patterns in it spelt so that no two characters in a row look like a comment, a scriptlet
 * or a tag: "http://" as "http:/\/". HtmlService was seen to cut scripts after slashes in literals (enuchi/React-Google-Apps-Script, issue
 * 157; tanaikech/A2UI-for-Google-Apps-Script, issue 2).
 */
export function safeScript(code: string): string {
  let safe = "";
  let copied = 0;
  let line = 0;
  for (const { type, start, end } of tokenizer(code, { ecmaVersion: 2019 })) {
    const token = code.slice(start, end);
    safe += code.slice(copied, start) + (SPELT[type.label]?.(token) ?? token);
    copied = end;
    // esbuild's lineLimit breaks lines inside texts too, which is one more thing that a reader of pages may not know.
    if (safe.length - line < USUAL_LINE || !BREAKABLE.has(token)) continue;
    safe += "\n";
    line = safe.length;
  }
  return safe + code.slice(copied);
}

const USUAL_LINE = 120;

// After these a new line never means anything.
const BREAKABLE: ReadonlySet<string> = new Set([",", ";", "{", "("]);

const SPELT: Readonly<Record<string, (literal: string) => string>> = {
  string: (literal) => withoutBackticks(literal).replace(/(?<=\/)[/*]|(?<=<)[!?/]/g, "\\$&"),
  regexp: (literal) => {
    const end = literal.lastIndexOf("/");
    const body = literal.slice(1, end).replace(/\\.|\//g, (found) => (found.endsWith("/") ? "\\x2f" : found));
    return `/${withoutBackticks(body)}${literal.slice(end)}`;
  },
};

const withoutBackticks = (literal: string) =>
  literal.replace(/\\?./gs, (sign) => (sign.endsWith("`") ? "\\x60" : sign));

const LONGEST_LINE = 500;

// Tags that stand only where the page itself has them: the one script ends the body, the one style the head.
const DAMAGED: readonly (readonly [RegExp, string])[] = [
  [/\/\/|\/\*/, "takes for a comment"],
  [/<!--/, "takes for a comment"],
  [/<\?/, "takes for a scriptlet"],
  [/`/, "may read comments in"],
  [/<\/script(?!>\s*<\/body>)/i, "ends the script at"],
  [/<\/style(?!>\s*<\/head>)/i, "ends the style at"],
  [/<script src|<link|@import/i, "has no file for"],
  [new RegExp(`^.{${LONGEST_LINE + 1}}`, "mu"), `may cut: over ${LONGEST_LINE} characters in a line`],
];

/** Throws when a page of the add-on cannot go through HtmlService whole; says where. */
export function checkPage(html: string): void {
  for (const [damaged, why] of DAMAGED) {
    const found = damaged.exec(html);
    if (!found) continue;
    const line = html.slice(0, found.index).split("\n").length;
    const around = html.slice(Math.max(0, found.index - 20), found.index + 60);
    throw new Error(`Line ${line} of the page has what HtmlService ${why}: ${JSON.stringify(around)}`);
  }
}
