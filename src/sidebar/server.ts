import type { Answer, Endpoints } from "../addon/protocol";

/** Asks the add-on; the promise is rejected with a `Failure`, and with nothing else, whatever goes wrong. */
export type Ask = <Name extends keyof Endpoints>(
  endpoint: Name,
  args: Parameters<Endpoints[Name]>[0],
) => Promise<ReturnType<Endpoints[Name]>>;

/** Why there is no value: the add-on's own sentence, or what became of the call. */
export type Failure =
  | { readonly kind: "answered"; readonly message: string; readonly unexplained?: true }
  | { readonly kind: "connection" | "permission" | "silence" | "broken" };

/** The part of `google.script.run` that the panel uses. */
export interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  cjmServe(json: string): void;
}

// A call can be lost without either handler being called (the network changes, the computer sleeps): some deserve more patience.
const PATIENCE_MS: Readonly<Partial<Record<keyof Endpoints, number>>> = {
  source: 30_000,
  look: 30_000,
  show: 30_000,
  buildReport: 150_000,
  putWhatIf: 150_000,
  joinPeriods: 150_000,
  // A log of half a million rows.
  events: 150_000,
  previewJourney: 150_000,
  buildJourney: 380_000,
  buildMaps: 150_000,
  rebuildMap: 150_000,
  buildExperiments: 150_000,
  buildSegments: 150_000,
  mapPicture: 150_000,
  // Apps Script ends a script after 6 minutes.
  check: 380_000,
};
const USUAL_PATIENCE_MS = 60_000;

/** The transport over `google.script.run`: one JSON string each way, since HtmlService loses dates and undefined. */
export function askOver(run: ScriptRun): Ask {
  return (endpoint, args) =>
    new Promise((resolve, reject: (failure: Failure) => void) => {
      const watchdog = setTimeout(() => reject({ kind: "silence" }), PATIENCE_MS[endpoint] ?? USUAL_PATIENCE_MS);
      const answered = (value: unknown) => {
        clearTimeout(watchdog);
        const answer = readAnswer(value);
        if (answer === null) reject({ kind: "broken" });
        else if (answer.ok) resolve(answer.value as never);
        else reject({ kind: "answered", ...withoutOk(answer) });
      };
      const failed = (error: unknown) => {
        clearTimeout(watchdog);
        reject({ kind: kindOf(error) });
      };
      try {
        run.withSuccessHandler(answered).withFailureHandler(failed).cjmServe(JSON.stringify({ endpoint, args }));
      } catch (error) {
        failed(error);
      }
    });
}

const withoutOk = ({ ok: _, ...refusal }: Extract<Answer<unknown>, { ok: false }>) => refusal;

function readAnswer(value: unknown): Answer<unknown> | null {
  try {
    const answer = JSON.parse(String(value)) as Answer<unknown> | null;
    return typeof answer?.ok === "boolean" ? answer : null;
  } catch {
    return null;
  }
}

// Google's own messages, in the languages the panel speaks: "NetworkError: Connection failure due to HTTP 0",
// "Authorization is required to perform that action.", "…Error code PERMISSION_DENIED" (several accounts in one browser),
// "Exceeded maximum execution time", "Превышено максимально допустимое время выполнения".
const KINDS: readonly (readonly [RegExp, Exclude<Failure["kind"], "answered">])[] = [
  [/network|connection|HTTP \d|соединен|сет[иь]/i, "connection"],
  [/permission|authoriz|авториз|разрешени/i, "permission"],
  [/execution time|время выполнения/i, "silence"],
];

function kindOf(error: unknown): Exclude<Failure["kind"], "answered"> {
  const said = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return KINDS.find(([pattern]) => pattern.test(said))?.[1] ?? "broken";
}
