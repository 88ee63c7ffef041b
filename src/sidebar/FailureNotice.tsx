import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { checkText } from "../text/check";
import type { Language } from "../text/language";
import { sidebarText } from "../text/sidebar/sidebar";
import type { Failure } from "./server";

/** The check of the installation, for every notice of a failure that nobody can explain; null where there is none to run. */
export const Check = createContext<{ run(): void; readonly running: boolean } | null>(null);

/** What went wrong, as a sentence that a screen reader speaks at once, and the way to find out more. */
export function FailureNotice({ failure, language }: { failure: Failure | null; language: Language }) {
  const check = useContext(Check);
  return (
    <>
      <div role="alert">{failure && <p class="failure">{failureText(failure, language)}</p>}</div>
      {failure && check && isUnexplained(failure) && (
        <button type="button" class="link" aria-disabled={check.running} onClick={check.run}>
          {checkText[language][check.running ? "checking" : "menu"]}
        </button>
      )}
    </>
  );
}

function failureText(failure: Failure, language: Language): string {
  return failure.kind === "answered" ? failure.message : sidebarText[language][failure.kind];
}

// Without a connection or a permission the check could not be asked for either.
function isUnexplained(failure: Failure): boolean {
  return failure.kind === "answered" ? failure.unexplained === true : failure.kind === "broken";
}
