import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { checkPage, safeScript } from "../../src/build/htmlSafe";

const page = (script: string, style = "") =>
  `<!DOCTYPE html>\n<html>\n<head>\n<style>${style}</style>\n</head>\n<body>\n<script>${script}</script>\n</body>\n</html>\n`;

test("a plain page passes", () => {
  expect(() => checkPage(page('var a="x"/2;', "p{margin:0}"))).not.toThrow();
});

test.each([
  ["a comment", "a(); // done", /Line 7 .*takes for a comment: .*done/],
  ["a comment at the end of a line", "a();//done", /takes for a comment/],
  ["a comment over lines", "a(); /* done */", /takes for a comment/],
  ["two slashes in a text", 'var a="http://x.org"', /takes for a comment/],
  ["a slash and a star in a text", 'var a="image/*"', /takes for a comment/],
  ["two slashes in a pattern", "var a=/x\\//.test(b)", /takes for a comment/],
  ["a comment of HTML", 'var a="<!--"', /takes for a comment/],
  ["a scriptlet", 'var a="<?x"', /takes for a scriptlet/],
  ["a template literal", "var a=`x`", /may read comments in/],
  ["an early end of the script", 'var a="</script>"', /ends the script at/],
  ["an early end in capitals", 'var a="</SCRIPT x"', /ends the script at/],
  ["a long line", `var a="${"я".repeat(500)}"`, /over 500 characters/],
])("the build stops at %s in the script", (_what, script, complaint) => {
  expect(() => checkPage(page(script))).toThrow(complaint);
});

test.each([
  ["a comment", "p{margin:0}/* done */", /Line 4 .*takes for a comment/],
  ["an early end of the style", 'p::after{content:"</style>"}', /ends the style at/],
  ["another file", '@import "a.css";', /has no file for/],
  ["a long line", `p{--a:${"x".repeat(500)}}`, /over 500 characters/],
])("the build stops at %s in the style", (_what, style, complaint) => {
  expect(() => checkPage(page("", style))).toThrow(complaint);
});

test.each(['<link rel="icon">', '<script src="main.tsx"></script>', "<!-- note -->"])(
  "the build stops at %s in the page",
  (markup) => {
    expect(() => checkPage(page("").replace("<body>", `<body>${markup}`))).toThrow(/HtmlService/);
  },
);

// Oracle: V8, before and after.
describe("a script spelt for HtmlService", () => {
  test.each([
    ['"http://www.w3.org/2000/svg"'],
    ["'///'"],
    ['"a/*b*/c"'],
    ['"`a`" + "\\\\`" + "\\`"'],
    ['"a`b".replace(/[\\\\`]/g, "-").replace(/\\`/, "+")'],
    ['"\\\\//"'],
    ['"<!--<?</script></style>"'],
    ['"a\\//b"'],
    ["'it\\'s // it'"],
    ["String(/https?:\\/\\/x/.exec('see http://x'))"],
    ["String(/[/*]+/.exec('a/*/b'))"],
    ["String(/\\/*x/.exec('a//x'))"],
    ["String(/[\\\\/]/g.exec('a\\\\b'))"],
    ["String(/^\\/$/gim.test('/'))"],
    ["8/4/(/[/]/.test('/')?2:1)"],
    ["{a:1}.a?1:0".replace("{", "({").replace("}", "})")],
  ])("means what %s meant", (expression) => {
    const spelt = safeScript(`value=${expression};`);
    expect(() => checkPage(page(spelt))).not.toThrow();
    const resultOf = (code: string) => runInNewContext(`var value;${code};value`) as unknown;
    expect(resultOf(spelt)).toBe(resultOf(`value=${expression};`));
  });

  test("has lines of a length that is easy on every reader, and the same value", () => {
    const code = `value=(function(){var all=[${Array.from({ length: 400 }, (_, at) => `"text ${at}"`).join(",")}];return all.length})()`;
    const spelt = safeScript(code);
    expect(Math.max(...spelt.split("\n").map((line) => line.length))).toBeLessThan(200);
    expect(runInNewContext(`var value;${spelt};value`)).toBe(400);
  });
});
