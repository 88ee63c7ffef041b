import { oneLine } from "../../core/oneLine";
import { UserError } from "../../core/userError";
import type { Language } from "../../text/language";
import { type MapWords, NEW_PERSONA, textWord } from "./cellContent";
import { initialContent } from "./initialContent";

/** A user journey as Mermaid writes it. */
export interface JourneyText {
  readonly title: string;
  readonly steps: readonly { readonly section: string; readonly name: string; readonly score: number }[];
  readonly actors: readonly string[];
}

/** Reads the text of a Mermaid `journey`; UserErrors notMermaid, and mermaidLine or mermaidScore with the line at fault. */
export function readMermaid(text: string): JourneyText {
  let title = "";
  let section = "";
  let hasBegun = false;
  const steps: { section: string; name: string; score: number }[] = [];
  const actors = new Set<string>();
  for (const [number, whole] of text.split(/\r\n?|\n/).entries()) {
    const line = oneLine(whole.replace(/%%.*|#.*/, ""));
    if (IGNORED.test(line) || (!hasBegun && IN_FRONT.test(line))) continue;
    if (!hasBegun && line !== "journey") throw new UserError("notMermaid");
    const said = /^(title|section)\s+(.+)$/i.exec(line);
    const task = /^([^:]+):\s*([^:]*)(?::(.*))?$/.exec(line);
    if (!hasBegun) hasBegun = true;
    else if (said && /^title$/i.test(said[1]!)) title = said[2]!;
    else if (said) section = said[2]!;
    else if (!task) throw new UserError("mermaidLine", { line: number + 1, text: line });
    else {
      const score = task[2]!.trim() === "" ? Number.NaN : Number(task[2]);
      if (!(score >= 1 && score <= 5)) throw new UserError("mermaidScore", { line: number + 1, text: line });
      // As a map's own text has it, with the number of the stage.
      const name = task[1]!.trim().replace(new RegExp(`^${steps.length + 1} · `), "");
      steps.push({ section, name, score });
      for (const actor of (task[3] ?? "").split(",").map(oneLine)) if (actor !== "") actors.add(actor);
    }
  }
  if (!hasBegun) throw new UserError("notMermaid");
  return { title, steps, actors: [...actors] };
}

// The fence around it, and what readers of screens are told.
const IGNORED = /^(|```.*|---|accTitle\s*:.*|accDescr\s*:.*)$/i;
// Settings.
const IN_FRONT = /^(title|config|theme|displayMode)\s*:.*$/i;

/** A map as such a text has it: sections are phases, scores from 1 to 5 emotions from -2 to 2, and the actors whom it is about. */
export function mermaidWords({ title, steps, actors }: JourneyText, language: Language): MapWords {
  const names = steps.map(({ name }) => name);
  const first = initialContent(names, false, language);
  return {
    ...first,
    title: title === "" ? null : textWord(title),
    persona: { ...NEW_PERSONA, name: textWord(actors.join(", ")) },
    stages: first.stages.map((stage, i) => ({
      ...stage,
      phase: textWord(steps[i]!.section),
      lanes: { emotion: { content: steps[i]!.score - 3, note: "" } },
    })),
  };
}
