import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { googleScript } from "../../src/host/browser/googleScript";
import { frameDocument } from "../../src/host/browser/sidebarFrame";

// Oracle: https://developers.google.com/apps-script/guides/html/reference/run and …/html/communication

interface Run {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

describe("google.script.run", () => {
  it("calls functions of any name, except those that end in an underscore", async () => {
    const { evaluate, sent } = openPage();
    evaluate("google.script.run.anything(1, 'a', null, true, { b: [2] })");
    expect(evaluate("typeof google.script.run.private_")).toBe("undefined");
    expect(await sent(1)).toEqual([{ kind: "run", id: 1, name: "anything", args: [1, "a", null, true, { b: [2] }] }]);
  });

  it("makes a runner of its own from each setting", async () => {
    const { evaluate, sent, answer } = openPage();
    evaluate(`
      const base = google.script.run.withUserObject("mine").withFailureHandler((e, o) => log.push(["failed", e instanceof Error, e.message, o]));
      base.withSuccessHandler((v, o) => log.push(["one", v, o])).f();
      base.withSuccessHandler((v, o) => log.push(["two", v, o])).g();
      base.h();`);
    await sent(3);
    answer({ id: 1, ok: true, value: 10 });
    answer({ id: 2, ok: true, value: 20 });
    answer({ id: 3, ok: false, message: "No such stage" });
    await settled();
    expect(evaluate("log")).toEqual([
      ["one", 10, "mine"],
      ["two", 20, "mine"],
      ["failed", true, "No such stage", "mine"],
    ]);
  });

  it.each([
    ["a Date", "new Date()"],
    ["a Date inside", "{ a: [new Date()] }"],
    ["a function", "() => 1"],
    ["a DOM element", "document.body"],
    ["a Map", "new Map()"],
    ["a cycle", "(() => { const a = []; a.push(a); return a; })()"],
  ])("refuses %s before anything is sent", async (_, value) => {
    const { evaluate, messages } = openPage();
    expect(() => evaluate(`google.script.run.f(${value})`)).toThrow(/^Failed due to illegal value in property: /);
    await settled();
    expect(messages).toEqual([]);
  });

  it("turns undefined in arrays into null and drops it from objects", async () => {
    const { evaluate, sent } = openPage();
    evaluate("google.script.run.f([1, undefined], { a: undefined, b: 1 }, undefined)");
    expect((await sent(1))[0]?.args).toEqual([[1, null], { b: 1 }, null]);
  });

  it("has ten calls at once under way, and starts the next as one ends", async () => {
    const { evaluate, sent, messages, answer } = openPage();
    evaluate("for (let i = 1; i <= 12; i++) google.script.run.f(i)");
    await sent(10);
    await settled();
    expect(messages).toHaveLength(10);
    answer({ id: 4, ok: true, value: null });
    expect((await sent(11))[10]?.args).toEqual([11]);
  });
});

describe("the frame's document", () => {
  it("puts its policy and google.script before the script's own HTML, whatever that begins with", () => {
    const { document } = new JSDOM(frameDocument("<!DOCTYPE html><html><head><script>own()</script></head></html>"))
      .window;
    const [policy, shim, own] = document.querySelectorAll("meta[http-equiv], script");
    expect(policy?.getAttribute("content")).toMatch(/^default-src 'none';/);
    expect(shim?.textContent).toContain("google");
    expect(own?.textContent).toBe("own()");
  });
});

/** A page with google.script in a window whose parent is itself: what it sends there is in `messages`. */
function openPage() {
  const { window } = new JSDOM("", { runScripts: "outside-only" });
  const messages: Run[] = [];
  window.addEventListener("message", ({ data }) => {
    if (data.kind === "run") messages.push(data);
  });
  window.eval(`var log = []; (${googleScript})()`);
  return {
    messages,
    evaluate: (code: string): unknown => window.eval(code),
    /** Waits until `count` calls were sent. */
    sent: async (count: number) => {
      while (messages.length < count) await settled();
      return messages;
    },
    answer: (data: object) =>
      window.dispatchEvent(
        new window.MessageEvent("message", { data: { kind: "answer", ...data }, source: window as unknown as Window }),
      ),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
