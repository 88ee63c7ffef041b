// Each stands in a script of its own: what HtmlService does to one must not hurt the others, nor the script that looks at them.
const LONG_LINE = 20_000;

/** Scripts of a line or two that HtmlService might take for something else; `completeBox` sees what became of them. */
export function specimens(): string {
  const texts: Readonly<Record<string, string>> = {
    "slashes in quotes": "'a//b'",
    "slashes in double quotes": '"a//b"',
    "slashes in a template": "`a//b`",
    "slashes in an expression": "/a\\/\\/b/.source",
    "slashes in a class of an expression": "/[/][/]b/.source",
    "a comment's beginning in quotes": "'a/*b'",
    "a block comment": "'a'/*b*/+'c'",
    "a line comment": "'a'//b\n+'c'",
    "a scriptlet in quotes": "'a<?b?>c'",
    "a long line": `'${"a".repeat(LONG_LINE)}'.length`,
  };
  const scripts = Object.entries(texts).map(
    ([name, text]) =>
      `<script>window.specimens=window.specimens||{};window.specimens[${JSON.stringify(name)}]=${text};</script>`,
  );
  return [`<div id="commented">a<!--b-->c</div>`, ...scripts].join("\n").replace(/^<div /, "<div hidden ");
}
