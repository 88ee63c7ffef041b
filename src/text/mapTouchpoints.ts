import { oneLine } from "../core/oneLine";
import { fill } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  one: "{name}\u00a0{share}%",
  seen: "{touchpoints} · customers:\u00a0{people#}",
};

const seenTexts: Texts<typeof en> = {
  en,
  ru: {
    one: "{name}\u00a0{share}\u00a0%",
    seen: "{touchpoints} · клиентов:\u00a0{people#}",
  },
};

/** What a map says of the touchpoints really seen on the way to a stage: "Search 42%, Email 31% · people: 1,240"; the most frequent five. */
export function seenText(
  people: number,
  touchpoints: readonly { readonly name: string; readonly people: number }[],
  language: Language,
): string {
  const texts = seenTexts[language];
  const shares = touchpoints
    .slice(0, MOST)
    .map((each) => fill(texts.one, { name: brief(each.name), share: share(each.people / people) }, language));
  return fill(texts.seen, { touchpoints: shares.join(", "), people }, language);
}

const MOST = 5;

function brief(name: string): string {
  const line = [...oneLine(name)];
  return line.length > 40 ? `${line.slice(0, 39).join("")}…` : line.join("");
}

// Whole percent: a cell has little room, and who did what is never known more exactly.
function share(of: number): string | number {
  const whole = Math.round(100 * of);
  return whole === 0 ? "<1" : whole;
}
