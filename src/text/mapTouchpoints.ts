import type { Language } from "./language";
import { formatCount } from "./number";

/** What a map says of the touchpoints really seen on the way to a stage: "Search 42%, Email 31% · people: 1,240"; the most frequent five. */
export function seenText(
  people: number,
  touchpoints: readonly { readonly name: string; readonly people: number }[],
  language: Language,
): string {
  const shares = touchpoints
    .slice(0, MOST)
    .map((each) => `${brief(each.name)}\u00a0${share(each.people / people, language)}`);
  return `${shares.join(", ")} · ${{ en: "people", ru: "людей" }[language]}:\u00a0${formatCount(people, language)}`;
}

const MOST = 5;

function brief(name: string): string {
  const line = [...name.replace(/\s+/gu, " ").trim()];
  return line.length > 40 ? `${line.slice(0, 39).join("")}…` : line.join("");
}

// Whole percent: a cell has little room, and who did what is never known more exactly.
function share(of: number, language: Language): string {
  const whole = Math.round(100 * of);
  return `${whole === 0 ? "<1" : whole}${{ en: "%", ru: "\u00a0%" }[language]}`;
}
