import type { InsertedView } from "../../addon/protocol";
import type { Failure } from "../server";

/** What the section *Functions* knows. */
export interface FunctionsState {
  /** What is typed into the search box. */
  readonly query: string;
  /** The name of the function whose page is open; null in the list. */
  readonly opened: string | null;
  readonly insertion: Insertion | null;
}

/** The latest *Insert*: of which function, and what became of it. */
export type Insertion =
  | { readonly name: string; readonly phase: "waiting" }
  | { readonly name: string; readonly phase: "done"; readonly view: InsertedView }
  | { readonly name: string; readonly phase: "failed"; readonly failure: Failure };

/** The section before the reader's first action: the whole list. */
export const untouched: FunctionsState = { query: "", opened: null, insertion: null };

/** The reader typed into the search box. */
export function searched(state: FunctionsState, query: string): FunctionsState {
  return { ...state, query };
}

/** The reader opened a function's page, or with null went back to the list. What an insertion said is then read. */
export function pageOpened(state: FunctionsState, opened: string | null): FunctionsState {
  return { ...state, opened, insertion: isInserting(state) ? state.insertion : null };
}

/** An insertion began or ended. */
export function insertionBecame(state: FunctionsState, insertion: Insertion): FunctionsState {
  return { ...state, insertion };
}

/** Whether an insertion is under way: there is never a second one beside it. */
export function isInserting({ insertion }: FunctionsState): boolean {
  return insertion?.phase === "waiting";
}
