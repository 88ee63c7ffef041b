import type { Language } from "../text/language";
import { sidebarText } from "../text/sidebar";
import type { Failure } from "./ask";

/** What went wrong, as a sentence that a screen reader speaks at once. */
export function FailureNotice({ failure, language }: { failure: Failure | null; language: Language }) {
  return <div role="alert">{failure && <p class="failure">{failureText(failure, language)}</p>}</div>;
}

function failureText(failure: Failure, language: Language): string {
  return failure.kind === "answered" ? failure.message : sidebarText[failure.kind][language];
}
