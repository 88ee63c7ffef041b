import { tokenizer, tokTypes } from "acorn";

const COMMENT = /<!--[\s\S]*?-->/g;
const SCRIPT = /(<script\b([^>]*)>)([\s\S]*?)(<\/script>)/gi;
// A script of any other type is data.
const JAVASCRIPT = /^(?!.*\btype=)|\btype=["']?(text\/javascript|application\/javascript|module)\b/i;
const LIKE_A_COMMENT = /\/\/.*|\/\*[\s\S]*?\*\//g;

/**
 * A page as HtmlService delivers it, and as `getContent()` gives it to the script: without comments, and with what it takes for comments gone
 * too, namely from two slashes or a slash and a star inside a template literal. A page that depends on either breaks here as it would there.
 */
export function served(html: string): string {
  return html
    .replace(COMMENT, "")
    .replace(SCRIPT, (whole, open: string, attributes: string, code: string, close: string) =>
      JAVASCRIPT.test(attributes) ? open + withoutComments(code) + close : whole,
    );
}

function withoutComments(code: string): string {
  const cuts: Cut[] = [];
  const cut = (start: number, end: number) => cuts.push({ start, end });
  try {
    const onComment = (_isBlock: boolean, _text: string, start: number, end: number) => cut(start, end);
    for (const { type, start, end } of tokenizer(code, { ecmaVersion: "latest", onComment })) {
      if (type !== tokTypes.template && type !== tokTypes.invalidTemplate) continue;
      for (const { index, 0: text } of code.matchAll(LIKE_A_COMMENT)) {
        if (index >= start && index < end) cut(index, index + text.length);
      }
    }
  } catch {
    return code; // no JavaScript that the browser could read either
  }
  return without(code, cuts);
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The text outside all cuts; one that begins inside another does not count, since it is gone when its turn comes. */
function without(text: string, cuts: readonly Cut[]): string {
  let kept = "";
  let at = 0;
  for (const { start, end } of cuts) {
    if (start < at) continue;
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}
