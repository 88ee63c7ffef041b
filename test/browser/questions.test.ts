import type { Dialog, Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import type { Host } from "../../src/host/contract";
import { EXHAUSTIVE } from "../exhaustive";
import { complaintsOf } from "./chromium";
import { openPlayground } from "./openPlayground";

const CODE = `
  const ui = () => SpreadsheetApp.getUi();
  function ask(set) { return String(ui().alert('Delete', 'All of it?', ui().ButtonSet[set])); }
  function name() { const answer = ui().prompt('Name?'); return [String(answer.getSelectedButton()), answer.getResponseText()]; }
  function old() { return Browser.inputBox('Name?', Browser.Buttons.OK_CANCEL); }`;

const playground = openPlayground();
let page: Page;
let complaints: string[];

afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.close();
});

declare const host: Host;

/** Runs a function of the script; the questions it comes to are answered in order: OK with a text, or Cancel. */
async function run(name: string, args: string[], answers: readonly (string | false)[], locale = "en_US") {
  page = await playground.browser.newPage();
  complaints = complaintsOf(page);
  await page.route("**/project.json", (route) => route.fulfill({ json: { code: CODE, html: {} } }));
  await page.goto(`${playground.url}?locale=${locale}`);
  await page.locator(".o-grid").waitFor();
  const asked: string[] = [];
  const left = [...answers];
  page.on("dialog", (dialog: Dialog) => {
    asked.push(dialog.message());
    const answer = left.shift();
    return answer === false || answer === undefined ? dialog.dismiss() : dialog.accept(answer);
  });
  const value = await page.evaluate(([name, ...args]) => host.run(name!, ...args), [name, ...args]);
  return { value, asked };
}

// Oracle: https://developers.google.com/apps-script/reference/base/ui#alert(String,String,ButtonSet)
it.each([
  ["YES_NO", [""], "YES", ["Delete\n\nAll of it?\n\nOK: Yes. Cancel: No."]],
  ["YES_NO", [false], "NO", ["Delete\n\nAll of it?\n\nOK: Yes. Cancel: No."]],
  ["OK_CANCEL", [false], "CANCEL", ["Delete\n\nAll of it?"]],
  [
    "YES_NO_CANCEL",
    [false, ""],
    "NO",
    ["Delete\n\nAll of it?\n\nOK: Yes. Cancel: No / Cancel.", "Delete\n\nAll of it?\n\nOK: No. Cancel: Cancel."],
  ],
] as const)("an alert with %s answered %j is %s", EXHAUSTIVE, async (set, answers, button, questions) => {
  expect(await run("ask", [set], answers)).toEqual({ value: button, asked: questions });
});

it("asks in the reader's language", EXHAUSTIVE, async () => {
  const { asked } = await run("ask", ["YES_NO"], [""], "ru_RU");
  expect(asked).toEqual(["Delete\n\nAll of it?\n\nОК — «Да», Отмена — «Нет»."]);
});

it("a prompt answers its text, and CLOSE without one", EXHAUSTIVE, async () => {
  expect((await run("name", [], ["Ann"])).value).toEqual(["OK", "Ann"]);
  await page.close();
  expect((await run("name", [], [false])).value).toEqual(["CLOSE", ""]);
});

it("the older input box answers its text, or cancel", EXHAUSTIVE, async () => {
  expect((await run("old", [], ["Ann"])).value).toBe("Ann");
  await page.close();
  expect((await run("old", [], [false])).value).toBe("cancel");
});
