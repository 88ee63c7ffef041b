import { expect, test } from "vitest";
import { askOver, type ScriptRun } from "../../src/sidebar/server";

function runThat(behaves: (success: (value: unknown) => void, failure: (error: unknown) => void) => void): ScriptRun {
  const runWith = (success: (value: unknown) => void, failure: (error: unknown) => void): ScriptRun => ({
    withSuccessHandler: (handler) => runWith(handler, failure),
    withFailureHandler: (handler) => runWith(success, handler),
    cjmServe: () => behaves(success, failure),
  });
  return runWith(
    () => {},
    () => {},
  );
}

const failing = (error: unknown) => runThat((_success, failure) => failure(error));
const answering = (value: unknown) => runThat((success) => success(value));

// Oracle: messages of google.script.run as users report them.
test.each([
  [failing(new Error("NetworkError: Connection failure due to HTTP 500")), { kind: "connection" }],
  [failing(new Error("Ошибка сети")), { kind: "connection" }],
  [failing(new Error("Authorization is required to perform that action.")), { kind: "permission" }],
  [failing(new Error("Error code PERMISSION_DENIED")), { kind: "permission" }],
  [failing(new Error("Для выполнения этого действия необходима авторизация.")), { kind: "permission" }],
  [failing(new Error("ScriptError: Exceeded maximum execution time")), { kind: "silence" }],
  [failing(new Error("Превышено максимально допустимое время выполнения")), { kind: "silence" }],
  [failing(new Error("ScriptError: Script function not found: cjmServe")), { kind: "broken" }],
  [failing(undefined), { kind: "broken" }],
  [answering(undefined), { kind: "broken" }],
  [answering(null), { kind: "broken" }],
  [answering("{"), { kind: "broken" }],
  [answering('{"ok":false,"message":"Why."}'), { kind: "answered", message: "Why." }],
  [runThat(() => void (null as unknown as { x: number }).x), { kind: "broken" }],
])("failure %#", async (run, failure) => {
  await expect(askOver(run)("show", { sheetId: 1 })).rejects.toEqual(failure);
});

test("a value arrives as it was sent", async () => {
  const run = answering('{"ok":true,"value":{"sheetId":3,"name":"//a"}}');
  await expect(askOver(run)("buildReport", { sheetId: 1, range: "A1" })).resolves.toEqual({ sheetId: 3, name: "//a" });
});
