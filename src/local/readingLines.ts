import type { EventsView, SourceView } from "../addon/protocol";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { word } from "./commandLine";
import { onOneLine } from "./textTable";

/** How a table was read: what has to be asked, what was assumed, and each row and column of numbers that is no stage and no count, with why. */
export function readingLines({ assumptions, reading }: SourceView, language: Language): string[] {
  const { question, lines } = reading;
  const asked = question
    ? [fill(word("openQuestion", language), { question: question.text, answer: question.answers[0].label }, language)]
    : [];
  const others = lines
    .filter(({ isOther, isChosen }) => isOther || isChosen)
    .map(({ name, role, why }) => fill(word("lineRead", language), { name, role, why }, language));
  return under(word("howRead", language), [...asked, ...assumptions, ...others]);
}

/** What was assumed in reading an event log. */
export function logLines({ assumptions }: EventsView, language: Language): string[] {
  return under(word("howRead", language), assumptions);
}

/** Lines under a heading; nothing when there are none. */
function under(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [[heading, ...lines.map(onOneLine)].join("\n")] : [];
}
