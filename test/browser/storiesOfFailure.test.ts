import { describe, expect, it } from "vitest";
import type { Endpoints } from "../../src/addon/protocol";
import { sectionsText, sidebarText } from "../../src/text/sidebar/sidebar";
import { EXHAUSTIVE } from "../exhaustive";
import { openPlayground } from "./openPlayground";
import { type Story, tell } from "./story";

const SECTIONS = Object.keys(sidebarText.en.reportSections).length;
const allButOne = sectionsText(SECTIONS - 1, SECTIONS, "en");
const playground = openPlayground();

interface Failure {
  /** Gets to where the reader asks. */
  readonly before?: (story: Story) => Promise<void>;
  readonly ask: (story: Story) => Promise<void>;
  /** Asks for the same once more, where that is done differently. */
  readonly again?: (story: Story) => Promise<void>;
  /** The service call that fails. */
  readonly call: RegExp;
  /** What the panel says when the same is asked again and goes well. */
  readonly says: string | RegExp;
}

const onFunctions = async (story: Story) => {
  await story.click("Functions");
  await story.click("CJM_REACH");
  await story.page.locator(".o-grid").click({ position: { x: 800, y: 300 } });
};

const onEmptySheet = async (story: Story) => {
  await story.page.locator(".o-add-sheet").click();
  await story.click("Use selection");
  await story.click("Start from a template");
};

const onMonths = async (story: Story) => {
  const month = [
    ["Stage", "People"],
    ["Leads", 90],
    ["Meetings", 40],
    ["Deals", 9],
  ];
  await story.write({ Oct: month, Nov: month });
  await story.click("Use selection");
};

const BY_CHANNEL = [
  ["Stage", "Search", "VK"],
  ["Leads", 900, 800],
  ["Deals", 90, 40],
];

const onMap = async (story: Story) => {
  await story.click(/^Map$/);
  await story.says("No maps yet.");
};

const onReadyMap = async (story: Story) => {
  await onMap(story);
  await story.click("Build journey map");
  await story.says("Ready: “Map — Ad”");
  await story.sidebar.getByText("Map actions").first().click();
};

const onJourneys = async (story: Story) => {
  await story.openSheet("Events");
  await story.click(/^Journeys$/);
  await story.sidebar.locator(".paths").waitFor();
};

const onPaths = async (story: Story) => {
  const paths = [
    ["Path", "Journeys", "Conversions"],
    ["Ads > Mail", 90, 12],
    ["Mail", 40, 5],
    ["Ads", 70, 2],
  ];
  await story.write({ Paths: paths });
  await story.click(/^Journeys$/);
  await story.sidebar.locator(".paths").waitFor();
};

const onDeals = async (story: Story) => {
  await story.openSheet("Deals");
  await story.says("Only the stage table"); // until then the panel is at the table before it
};

// Each question that the panel asks of the add-on and whose answer the reader waits for: tsc fails when one is forgotten. To the check of the
// installation a failing service is an answer.
type Silent = "describe" | "remember" | "look" | "mapSources" | "check" | "echo" | "periods";
const failures: Record<Exclude<keyof Endpoints, Silent>, Failure> = {
  source: { ask: (story) => story.click("Use selection"), call: /getDataRange|getValues/, says: "Ad!A1:B5" },
  buildReport: { ask: (story) => story.click(/^Build report$/), call: /setValues/, says: "The report is ready" },
  buildDeals: {
    before: onDeals,
    ask: (story) => story.click(/^Build report$/),
    call: /setValues/,
    says: "The report is ready",
  },
  countDeals: {
    before: onDeals,
    ask: (story) => story.click(/^↓/),
    call: /setProperty/,
    says: "Back to automatic",
  },
  buildStages: {
    before: onDeals,
    ask: (story) => story.click("Only the stage table"),
    call: /setValues/,
    says: "Stages — Deals!B6:",
  },
  show: {
    before: async (story) => {
      await story.click("Build report");
      await story.says("The report is ready");
    },
    ask: (story) => story.click("Open report"),
    call: /activate/i,
    says: "Refresh report",
  },
  insertFunction: {
    before: onFunctions,
    ask: (story) => story.click(/^Insert$/),
    call: /setFormula/,
    says: "Inserted in",
  },
  putWhatIf: {
    before: (story) => story.click("What if"),
    ask: (story) => story.click("Add to the report"),
    call: /setValues/,
    says: "Added to",
  },
  writePlan: {
    before: async (story) => {
      await story.click(/^Plan$/);
      await story.sidebar.locator(".goal input").first().fill("60");
    },
    ask: (story) => story.click("Write the plan to a sheet"),
    call: /setValues/,
    says: "Written to “Plan — ",
  },
  maps: {
    ask: (story) => story.click(/^Map$/),
    again: async (story) => {
      await story.click(/^Funnel$/);
      await story.click(/^Map$/);
    },
    call: /DeveloperMetadataFinder/,
    says: "No maps yet.",
  },
  buildMaps: {
    before: onMap,
    ask: (story) => story.click("Build journey map"),
    call: /setValues|setFormulas/,
    says: "Ready: “Map — Ad”",
  },
  buildExperiments: {
    before: onMap,
    ask: (story) => story.click("Build or refresh the sheet of hypotheses"),
    call: /setValues/,
    says: "Ready: “Hypotheses”",
  },
  buildSegments: {
    before: async (story) => {
      await story.write({ Sources: BY_CHANNEL });
      await story.click("Use selection");
      await onMap(story);
    },
    ask: (story) => story.click("Build or refresh the comparison"),
    call: /setValues/,
    says: "Ready: “Segments side by side”",
  },
  rebuildMap: {
    before: onReadyMap,
    ask: (story) => story.click(/^Refresh$/),
    call: /setValues|setFormulas/,
    says: "Ready: “Map — Ad”",
  },
  fillTouchpoints: {
    before: onReadyMap,
    ask: (story) => story.click("Measure the journey by “Events”"),
    call: /setValues|setFormulas/,
    says: "Touchpoints filled in for stages",
  },
  fillEmotions: {
    before: async (story) => {
      await story.write({
        Survey: [
          ["Stage", "NPS"],
          ["Clicks", 3],
          ["Leads", 9],
        ],
      });
      await story.openSheet("Ad");
      await onReadyMap(story);
    },
    ask: (story) => story.click("Take emotions from ratings in “Survey”"),
    call: /setValues|setFormulas/,
    says: "Stages with ratings",
  },
  removeExamples: {
    before: onReadyMap,
    ask: (story) => story.click("Remove examples"),
    call: /getValues|getDataRange/,
    says: "Examples removed from “Map — Ad”",
  },
  mapPicture: {
    before: onReadyMap,
    ask: (story) => story.click("Save as picture"),
    call: /getDisplayValues|getValues/,
    says: "The picture is under",
  },
  events: {
    before: (story) => story.openSheet("Events"),
    ask: (story) => story.click(/^Journeys$/),
    again: (story) => story.click("Use this sheet"),
    call: /getDataRange|getValues/,
    says: "Main paths",
  },
  previewJourney: {
    before: onJourneys,
    ask: (story) => story.click("In any order"),
    again: (story) => story.click(/^In order, other events may lie between$/),
    call: /getDataRange|getValues/,
    says: "Main paths",
  },
  buildJourney: {
    before: onJourneys,
    ask: (story) => story.click("Build journey report"),
    call: /setValues/,
    says: "The report is ready",
  },
  buildPaths: {
    before: onPaths,
    ask: (story) => story.click("Build attribution report"),
    call: /setValues/,
    says: "The report is ready",
  },
  joinPeriods: {
    before: onMonths,
    ask: (story) => story.click("Compare as periods"),
    call: /setValues/,
    says: "All periods!A1:C4",
  },
  startTemplate: { before: onEmptySheet, ask: (story) => story.click("AIDA"), call: /setValues/, says: "AIDA!A1:B5" },
  choose: {
    before: (story) => story.click("Read it differently"),
    ask: (story) => story.choose("Clicked", "Leave out"),
    call: /setProperty/,
    says: "Back to automatic",
  },
};

describe("a service that fails", () => {
  for (const [endpoint, failure] of Object.entries(failures))
    it(`is a sentence, and may be asked again: ${endpoint}`, EXHAUSTIVE, async () => {
      const story = await tell(playground);
      await failure.before?.(story);
      const sheets = await story.sheetNames();
      await story.failNext(failure.call, endpoint as keyof Endpoints);
      await failure.ask(story);
      await expect
        .poll(() => story.sidebar.locator("[role=alert]").allInnerTexts())
        .toContain(
          "Google Sheets could not do this just now. Try again in a minute; your own figures were not touched.",
        );
      expect(await story.sidebar.locator("[aria-busy=true]").count()).toBe(0);
      expect(await story.sheetNames()).toEqual(sheets);
      await (failure.again ?? failure.ask)(story);
      await story.says(failure.says);
      await story.page.close();
    });

  it("of remembering is none that the reader would see", EXHAUSTIVE, async () => {
    const story = await tell(playground);
    await story.click("change");
    await story.failNext(/setProperty/, "remember");
    await story.click("Left-aligned bars");
    await story.made(/setProperty/);
    expect((await story.sidebar.locator("[role=alert]").allInnerTexts()).join("")).toBe("");
    await story.click("Build report");
    await story.says("The report is ready");
    await story.page.close();
  });
});

it("remembers with the document how reports are wanted", EXHAUSTIVE, async () => {
  const story = await tell(playground);
  await story.click("change");
  await story.click("Left-aligned bars");
  await story.click(sidebarText.en.reportSections.hypotheses);
  await story.says(allButOne);
  await story.made(/setProperty/);
  // The same document, the panel opened anew on another table.
  await story.page.locator(".o-sidePanelClose").click();
  await story.openSheet("Shop");
  await story.menu("Extensions", "CJM", "Open CJM");
  await story.says("Shop!A1:B6");
  await story.says(allButOne);
  await story.page.close();
  expect(story.complaints).toEqual([]);
});
