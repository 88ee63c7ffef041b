import { isUserError } from "../core/userError";
import { addonSentence } from "../text/addonErrors";
import { failureOf } from "./googleFailure";
import { userLanguage } from "./locale";

/** What to tell the person about an error: their own mistake as it is; anything else goes to the log with its stack. */
export function messageOf(error: unknown): string {
  const language = userLanguage();
  if (isUserError(error)) return capitalised(addonSentence(error, language));
  console.error(error instanceof Error ? error.stack : error);
  return capitalised(addonSentence(failureOf(error), language));
}

/** Whether the add-on can say no more of an error than that it happened: then the check of the installation may. */
export function isUnexplained(error: unknown): boolean {
  return !isUserError(error) && UNEXPLAINED.has(failureOf(error).code);
}

const UNEXPLAINED: ReadonlySet<string> = new Set(["defect", "googleFailed"]);

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
