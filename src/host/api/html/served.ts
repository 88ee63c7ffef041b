const COMMENT = /<!--[\s\S]*?-->/g;
const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi;
// Texts, template literals, and template literals as far as the end of the line on which they have two slashes.
const LITERAL =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|(`(?:[^`\\/]|\\[\s\S]|\/(?!\/))*)\/\/.*|`(?:[^`\\]|\\[\s\S])*`/g;

/**
 * A page as HtmlService delivers it: without comments, and with what it takes for comments gone too, namely `//` to the end of the line
 * inside template literals. A page that depends on either breaks here as it would there.
 */
export function served(html: string): string {
  return html
    .replace(COMMENT, "")
    .replace(SCRIPT, (_, open: string, code: string, close: string) => open + withoutSlashes(code) + close);
}

function withoutSlashes(code: string): string {
  return code.replace(LITERAL, (literal, cut: string | undefined) => cut ?? literal);
}
