import type { ComplaintCode } from "../text/commandLine";

/** What went wrong with a command in a way its user can mend: a code and parameters; `text/commandLine.ts` has the sentence. */
export interface Complaint extends Error {
  readonly code: ComplaintCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Makes a complaint, to be thrown. */
export function complaint(code: ComplaintCode, params: Complaint["params"] = {}): Complaint {
  return Object.assign(new Error(code), { name: "Complaint", code, params });
}

/** Whether an error is a sentence for the user rather than a defect. */
export function isComplaint(error: unknown): error is Complaint {
  return error instanceof Error && error.name === "Complaint";
}
