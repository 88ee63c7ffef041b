import type { Question, Reply } from "../contract";

/** What the two buttons of a browser's question stand for, in words: `choose("Yes", "No")` names them. */
export interface QuestionWords {
  /** The names of Apps Script's buttons as Sheets writes them, by "YES", "NO". */
  readonly names: Readonly<Record<string, string>>;
  choose(ok: string, cancel: string): string;
}

/**
 * Asks what a script asks in the browser's own dialogs: the script waits for the answer, and nothing that a page draws itself can make it
 * wait. They have no buttons but OK and Cancel, so that the question says what these mean.
 */
export function askInBrowser({ names, choose }: QuestionWords): (question: Question) => Reply {
  const named = (button: string) => names[button] ?? button;
  return ({ title, text, buttons, wantsText }) => {
    const question = [title, text].filter(Boolean).join("\n\n");
    if (wantsText) {
      const answer = window.prompt(question);
      const [first = "OK", ...others] = buttons;
      return answer === null ? { button: others.at(-1) ?? "CLOSE", text: "" } : { button: first, text: answer };
    }
    // One after another: Yes or not, and if not, No or Cancel.
    const left = [...buttons];
    while (left.length > 1) {
      const first = left.shift()!;
      const hint = isPlain(first, left) ? "" : `\n\n${choose(named(first), left.map(named).join(" / "))}`;
      if (window.confirm(question + hint)) return { button: first, text: "" };
    }
    return { button: left[0] ?? "CLOSE", text: "" };
  };
}

const isPlain = (first: string, others: readonly string[]) => first === "OK" && others.join() === "CANCEL";
