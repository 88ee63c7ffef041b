import type { Language } from "../../text/language";
import { MAP } from "../../text/map";
import { rungOf } from "./mapLadder";
import type { SlideFacts } from "./slideFacts";

/** A map as a message: the answer first, then a line a stage. */
export function mapMessage({ title, persona, answer, stages }: SlideFacts): string {
  const lines = stages.map(({ name, people, going, words, price }) => {
    const figures = [people, going.replace(/ →$/, "")].filter(Boolean).join(" → ");
    const barrier = [words.barriers ?? "", price].filter(Boolean).map(oneLine).join(" — ");
    return [[name, figures].filter(Boolean).join(": "), barrier].filter(Boolean).join(". ");
  });
  return [[title, persona].filter(Boolean).map(oneLine).join(" — "), answer, "", ...lines]
    .filter((line, i, all) => line !== "" || all[i - 1] !== "")
    .join("\n");
}

/** A map as a user journey of Mermaid: phases, stages, and emotions from 1 to 5, 3 for a stage without one. */
export function mapMermaid({ title, persona, stages }: SlideFacts, language: Language): string {
  const actor = plain(persona).split(",")[0]!.trim() || MAP[language].customer;
  const lines = stages.flatMap(({ phase, name, emotion }, i) => [
    ...(phase !== "" && phase !== stages[i - 1]?.phase ? [`    section ${plain(phase)}`] : []),
    `      ${asTask(name)}: ${3 + rungOf(emotion ?? 0)}: ${actor}`,
  ]);
  return ["journey", `    title ${plain(title)}`, ...lines].join("\n");
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

// Mermaid ends a part at a colon, and a statement at a semicolon or a hash; two percent signs begin a comment.
const plain = (text: string): string => oneLine(text.replaceAll(/[:;#]|%(?=%)/g, " "));

// These words begin a statement of their own.
const asTask = (name: string): string => plain(name).replace(/^(?=(title|section|journey|acctitle|accdescr)\b)/i, "· ");
