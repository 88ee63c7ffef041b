import { checkText } from "../../text/check";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { type BoxWords, completeBox } from "./page";
import type { Checked } from "./runProbes";
import { specimens } from "./specimens";

/** The verdict on a check, in words: a sentence, and a line for each thing that differs. */
export function verdict({ differences, leftBehind }: Checked, language: Language): { said: string; lines: string[] } {
  const { length: count } = differences;
  const texts = checkText[language];
  const said = count === 0 ? texts.allWell : count === 1 ? texts.oneDiffers : texts.someDiffer;
  const lines = differences.map(({ key, relies, answer }) => {
    const tried = fill(texts.tried, { key }, language);
    const came = fill(texts.came, { answer: JSON.stringify(answer ?? null) }, language);
    return `${texts.relies[relies]} ${tried}. ${came}.`;
  });
  const left = leftBehind.map((sheet) => fill(texts.leftBehind, { sheet }, language));
  return { said: fill(said, { count }, language), lines: [...lines, ...left] };
}

/** The page of the box: the verdict, the answers as a text that can be read and copied without any script, and the panel's own part. */
export function boxPage(checked: Checked, language: Language): string {
  const { said, lines } = verdict(checked, language);
  const { copied, copyByHand, ...texts } = checkText[language];
  const words: BoxWords = { copied, copyByHand };
  const text = JSON.stringify(checked.answers, null, 1);
  return [
    `<!DOCTYPE html><html lang="${language}"><head><base target="_blank"><meta charset="utf-8"><style>${STYLE}</style></head><body>`,
    `<p id="verdict" class="${lines.length === 0 ? "well" : "ill"}">${escaped(said)}</p>`,
    lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("\n")}</ul>`,
    `<p>${escaped(texts.send)}</p>`,
    `<textarea id="text" readonly rows="12" aria-label="${escaped(texts.text)}">${escaped(text)}</textarea>`,
    `<p class="row"><button id="copy" type="button">${escaped(texts.copy)}</button>`,
    `<a id="save" download="cjm-check.json">${escaped(texts.save)}</a><span id="status" role="status"></span></p>`,
    ...checked.pictures.map(
      (picture) => `<p>${escaped(texts.picture)}<br><img id="picture" alt="" src="${picture}"></p>`,
    ),
    specimens(),
    `<script>(${completeBox})(${JSON.stringify(words).replace(/</g, "\\u003c")})</script>`,
    "</body></html>",
  ].join("\n");
}

const STYLE = [
  "body{font:13px/1.45 Roboto,Arial,sans-serif;color:#202124;margin:8px 4px}",
  "p{margin:0 0 8px}",
  "#verdict{font-size:15px;font-weight:500}",
  ".well{color:#137333}.ill{color:#b3261e}",
  "ul{margin:0 0 8px;padding-left:18px}",
  "li{margin-bottom:4px;overflow-wrap:anywhere}",
  "textarea{box-sizing:border-box;width:100%;font:11px/1.4 monospace;border:1px solid #5f6368;border-radius:4px}",
  ".row{display:flex;align-items:center;gap:12px}",
  "button{font:500 13px Roboto,Arial,sans-serif;padding:6px 16px;border:1px solid #1a73e8;border-radius:4px;background:#1a73e8;color:#fff}",
  "a{color:#1a73e8}",
  "img{max-width:100%;border:1px solid #dadce0}",
].join("\n");

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "/": "&#47;",
};

// Slashes too: HtmlService may take two for the beginning of a comment.
const escaped = (text: string): string => text.replace(/[&<>"/]/g, (letter) => ESCAPES[letter]!);
