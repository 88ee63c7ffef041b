import { describe, expect, it } from "vitest";
import { isUserError, type UserError } from "../../src/core/userError";
import { mermaidWords, readMermaid } from "../../src/report/map/fromMermaid";
import { mapMermaid } from "../../src/report/map/mapMessage";
import type { SlideFacts } from "../../src/report/map/slideFacts";
import { addonSentence } from "../../src/text/addonErrors";

// The example of Mermaid's documentation, "User Journey Diagram".
const DAY = `journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Go home
      Go downstairs: 5: Me
      Sit down: 5: Me`;

describe("a Mermaid journey", () => {
  it("is read with its sections, scores and actors", () => {
    expect(readMermaid(DAY)).toEqual({
      title: "My working day",
      steps: [
        { section: "Go to work", name: "Make tea", score: 5 },
        { section: "Go to work", name: "Go upstairs", score: 3 },
        { section: "Go to work", name: "Do work", score: 1 },
        { section: "Go home", name: "Go downstairs", score: 5 },
        { section: "Go home", name: "Sit down", score: 5 },
      ],
      actors: ["Me", "Cat"],
    });
  });

  it("is a map with phases, emotions from -2 to 2, and a persona", () => {
    const { title, persona, stages } = mermaidWords(readMermaid(DAY), "en");
    expect([title?.content, persona?.name.content]).toEqual(["My working day", "Me, Cat"]);
    expect(stages.map(({ name, phase, lanes }) => [name.content, phase.content, lanes.emotion?.content])).toEqual([
      ["Make tea", "Go to work", 2],
      ["Go upstairs", "Go to work", 0],
      ["Do work", "Go to work", -2],
      ["Go downstairs", "Go home", 2],
      ["Sit down", "Go home", 2],
    ]);
  });

  it("may stand in a fence, with settings, comments, and no sections or actors", () => {
    const text = [
      "```mermaid",
      "---",
      "title: Other",
      "---",
      "%% a comment",
      "journey",
      "accTitle: read aloud",
      "Ask: 2.5 %% hm",
      "Buy : 4 : ",
      "```",
    ].join("\r\n");
    expect(readMermaid(text)).toEqual({
      title: "",
      steps: [
        { section: "", name: "Ask", score: 2.5 },
        { section: "", name: "Buy", score: 4 },
      ],
      actors: [],
    });
  });

  it.each([
    ["", "this is no Mermaid journey", "это не путь Mermaid"],
    ["flowchart TD\nA-->B", "this is no Mermaid journey", "это не путь Mermaid"],
    ["journey\nAsk", "line 2 of the Mermaid text is no stage: “Ask”", "строка 2 текста Mermaid — не этап: «Ask»"],
    ["journey\n\nAsk: 7: Me", "line 3 of the Mermaid text, “Ask: 7: Me”", "строка 3 текста Mermaid, «Ask: 7: Me»"],
    ["journey\nAsk: : Me", "line 2 of the Mermaid text, “Ask: : Me”", "строка 2 текста Mermaid, «Ask: : Me»"],
  ])("says what is wrong, and where: %j", (text, en, ru) => {
    const said = (language: "en" | "ru") => {
      try {
        readMermaid(text);
        return "";
      } catch (error) {
        return isUserError(error) ? addonSentence(error as UserError, language) : String(error);
      }
    };
    expect(said("en")).toContain(en);
    expect(said("ru")).toContain(ru);
  });
});

// The grammar of Mermaid's journey.jison: what a title, a section, the name of a task and its data may hold.
const LINE =
  /^(journey|title\s[^#\n;]+|section\s[^#:\n;]+|(?!(title|section|journey|accTitle|accDescr)\b)[^#:\n;]+:[^#\n;]+)$/i;

it("what is written is a journey in Mermaid's grammar, and is read as it was, whatever things are called", () => {
  const names = ["1 · Ask", "section two", "Title: a; b # c", "50%% off", "two\nlines", "Заявка"];
  const stages = names.map((name, i) => ({ phase: i < 3 ? "CHOOSES: now" : "BUYS", name, emotion: i - 2 }));
  const facts = { title: "Map: of #1", persona: "Olga; 38, Moscow", stages } as unknown as SlideFacts;
  const lines = mapMermaid(facts, "en").split("\n");
  expect(lines.filter((line) => !LINE.test(line.trim()) || line.includes("%%"))).toEqual([]);
  const { title, steps, actors } = readMermaid(lines.join("\n"));
  expect([title, actors]).toEqual(["Map of 1", ["Olga 38"]]);
  expect(steps.map(({ section, name, score }) => [section, name, score])).toEqual([
    ["CHOOSES now", "Ask", 1],
    ["CHOOSES now", "· section two", 2],
    ["CHOOSES now", "· Title a b c", 3],
    ["BUYS", "50 % off", 4],
    ["BUYS", "two lines", 5],
    ["BUYS", "Заявка", 5],
  ]);
});
