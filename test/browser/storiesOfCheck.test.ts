import { afterEach, describe, expect, it } from "vitest";
import { type Checked, PROBES } from "../../src/addon/check/runProbes";
import { checkText } from "../../src/text/check";
import { EXHAUSTIVE } from "../exhaustive";
import { artifact } from "./chromium";
import { openPlayground } from "./openPlayground";
import { type Story, tell } from "./story";

type Copied = Checked["answers"] & { readonly page: Readonly<Record<string, unknown>> };

const playground = openPlayground();
let story: Story;

afterEach(() => story.page.close());

const box = () => story.page.frameLocator(".script-page iframe");
const text = async () => JSON.parse(await box().locator("textarea").inputValue()) as Copied;
const echoed = async (key: string) => ((await text()).page?.[key] as string[] | undefined)?.[0];

describe.each([
  ["en_US", "en", "Extensions"],
  ["ru_RU", "ru", "Расширения"],
] as const)("the check in %s", (locale, language, extensions) => {
  it("says that all is well, adds the browser's part, and gives its text away", EXHAUSTIVE, async () => {
    story = await tell(playground, locale);
    const sheets = await story.sheetNames();
    await story.menu(extensions, "CJM", checkText[language].menu);
    await box().getByText(checkText[language].allWell).waitFor();
    expect(await story.page.locator(".script-page .script-dialog-title").textContent()).toBe(checkText[language].menu);
    expect(await story.sheetNames()).toEqual(sheets);

    await expect.poll(() => echoed("google.script.run with 1 MB")).toBe("the same text");
    const { is, here, build, page } = await text();
    expect(build).toMatch(/^[0-9a-f]{10}$/);
    expect(Object.keys(is).length + Object.keys(here).length).toBe(PROBES.length);
    expect(await echoed("google.script.run with a word")).toBe("the same text");
    expect(page.specimens).toMatchObject({
      "slashes in quotes": "a//b",
      "a line comment": "ac",
      "a long line": 20_000,
    });
    await story.page.screenshot({ path: await artifact(`check-${language}.png`) });

    // The frame may use no clipboard but the old way, which needs the click.
    await box().getByRole("button", { name: checkText[language].copy }).click();
    await box().getByText(checkText[language].copied).waitFor();
    expect((await text()).page.clipboard).toMatch(/^(clipboard\.writeText|execCommand)$/);
    await story.page.getByRole("button", { name: { en: "Close", ru: "Закрыть" }[language], exact: true }).click();
    await expect.poll(() => story.page.locator(".script-page").count()).toBe(0);

    // The host's HtmlService cuts a template literal at its slashes, as Google's was seen to: that specimen dies alone. And the frame may not
    // use the clipboard but the old way.
    expect(page.specimens).not.toHaveProperty("slashes in a template");
    expect(story.complaints).toEqual(["Unexpected end of input", expect.stringContaining("Clipboard API")]);
  });
});

describe("a failure that nobody can explain", () => {
  it("leads to the check, which says what differs", EXHAUSTIVE, async () => {
    story = await tell(playground);
    await story.failNext(/Spreadsheet\.insertSheet/, "buildReport");
    await story.click("Build report");
    await story.says("Google Sheets could not do this just now");
    // Its own sheet fails, too.
    await story.failNext(/Spreadsheet\.insertSheet/, "check");
    await story.click(checkText.en.menu);
    await box()
      .getByText(/^(One thing differs|These \d+ things differ):$/)
      .waitFor();
    await box()
      .getByText(/each report, journey and map is a sheet of its own/)
      .waitFor();
    await story.page.screenshot({ path: await artifact("check-ill.png") });
  });
});
