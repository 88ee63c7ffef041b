import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { boxPage } from "../../src/addon/check/box";
import type { Answers, Checked } from "../../src/addon/check/runProbes";
import { served } from "../../src/host/api/html/served";
import type { HostOptions } from "../../src/host/contract";
import { createHost } from "../../src/host/createHost";
import { builtAddOn } from "../../src/local/bundle";
import { checkText } from "../../src/text/check";
import { itEach } from "../exhaustive";
import { warmRealm } from "../warmRealm";

describe("the box of the built add-on", () => {
  itEach<[HostOptions, "en" | "ru"]>(
    [{ locale: "ru_RU" }, "ru"],
    [{ locale: "en_US" }, "en"],
    [{ locale: "ru_RU", separators: "locale" }, "ru"],
    [{ locale: "ru_RU", separators: "locale", formulasIn: "russian" }, "ru"],
    [{ locale: "de_DE", userLocale: "en", separators: "locale" }, "en"],
    [{ locale: "en_US", userLocale: "ru" }, "ru"],
  )("finds everything the add-on relies on in %j", {}, (options, language) => {
    const host = createHost(warmRealm, options);
    host.install(builtAddOn());
    host.run("cjmCheck");
    const { document } = new JSDOM(host.ui.dialog!.html).window;
    expect([...document.querySelectorAll("li")].map((line) => line.textContent)).toEqual([]);
    expect(document.querySelector("#verdict")!.textContent).toBe(checkText[language].allWell);
    const { build, here } = JSON.parse(document.querySelector("textarea")!.value) as Answers;
    expect(build).toMatch(/^[0-9a-f]{10}$/);
    expect(here["the spreadsheet's locale"]).toBe(options.locale);
    expect(host.ui.toasts).toEqual([checkText[language].checking]);
  });
});

const NASTY = "</textarea><script>bad()</script><!-- // & &amp; 'x' \"y\" `z//` \u2028";

function checked(differing: number, leftBehind: string[] = []): Checked {
  const differences = Array.from({ length: differing }, (_, i) => ({
    key: `key ${i} ${NASTY}`,
    relies: "sentences" as const,
    answer: NASTY,
  }));
  const answers: Answers = { check: 1, build: "b", at: "now", here: {}, is: { [NASTY]: NASTY }, said: {}, ms: {} };
  return { answers, differences, leftBehind, pictures: ["data:image/png;base64,AAAA"] };
}

describe("a box", () => {
  it.each([
    [0, "en", "Everything the add-on relies on works here."],
    [1, "en", "One thing differs:"],
    [2, "en", "These 2 things differ:"],
    [2, "ru", "Отличий — 2:"],
  ] as const)("with %i differences in %s says: %s", (count, language, said) => {
    const { document } = new JSDOM(boxPage(checked(count), language)).window;
    expect(document.querySelector("#verdict")!.textContent).toBe(said);
    expect(document.querySelectorAll("li")).toHaveLength(count);
  });

  it("holds every text as it is, also after HtmlService was at it", () => {
    const result = checked(1, ["CJM 5"]);
    const { document } = new JSDOM(served(boxPage(result, "en"))).window;
    expect(JSON.parse(document.querySelector("textarea")!.value)).toEqual(result.answers);
    const [difference, left] = [...document.querySelectorAll("li")].map((line) => line.textContent);
    expect(difference).toContain(`Tried: key 0 ${NASTY}. Came: ${JSON.stringify(NASTY)}.`);
    expect(left).toBe("The sheet “CJM 5” could not be deleted: please delete it.");
    expect(document.documentElement.outerHTML).not.toContain("<script>bad");
  });
});
