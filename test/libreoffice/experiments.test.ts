import { bookWith, collect, QUARTER, typeIdea } from "../addon/experimentHost";
import { recalculatedInBoth } from "./inBothLanguages";

// The oracle is LibreOffice: it computes every formula of the hypotheses anew, and must find what the local host found.

async function workbook(locale: string): Promise<Uint8Array> {
  const book = bookWith(QUARTER, locale);
  const sheet = collect(book).name;
  const statuses = locale === "ru_RU" ? ["внедрена", "идёт", "делать сразу"] : ["adopted", "running", "do at once"];
  const ideas = [
    {
      stage: "3. Offers",
      points: 16,
      chance: 0.5,
      effort: 3,
      start: 46209,
      controlAll: 156,
      controlPart: 57,
      trialAll: 160,
      trialPart: 84,
    },
    {
      stage: "1. Leads",
      points: 12,
      chance: 0.6,
      effort: 5,
      start: 46293,
      controlAll: 134,
      controlPart: 73,
      trialAll: 137,
      trialPart: 91,
    },
    { stage: "3. Offers", points: 2, segment: "Search" },
    { stage: "3. Offers", points: 18, controlAll: 121, controlPart: 45, trialAll: 123, trialPart: 47 },
    { stage: "4. Contracts", points: 1 },
    { stage: "2. Surveys", points: 50, controlAll: 5 },
  ];
  ideas.forEach((idea, i) => {
    typeIdea(book, i + 1, { idea: `idea ${i + 1}`, status: statuses[i % 3]!, ...idea } as never, QUARTER, sheet);
  });
  return book.host.toXlsx();
}

recalculatedInBoth("hypotheses recalculated by LibreOffice", {
  workbook: (language) => workbook(language === "ru" ? "ru_RU" : "en_US"),
  moreThan: 300,
});
