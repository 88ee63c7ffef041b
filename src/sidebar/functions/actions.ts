import type { Ask, Failure } from "../server";
import { type FunctionsState, insertionBecame, isInserting, pageOpened, searched } from "./state";

/** What the reader can do among the functions. */
export interface FunctionActions {
  search(query: string): void;
  /** Opens a function's page; null goes back to the list. */
  read(name: string | null): void;
  /** Writes a formula with the function into the sheet. */
  insert(name: string): void;
}

/** The section's actions, over the state that `current` reads and `become` replaces. */
export function functionActions(
  ask: Ask,
  current: () => FunctionsState,
  become: (next: FunctionsState) => void,
): FunctionActions {
  return {
    search: (query) => become(searched(current(), query)),
    read: (name) => become(pageOpened(current(), name)),
    insert(name) {
      if (isInserting(current())) return;
      become(insertionBecame(current(), { name, phase: "waiting" }));
      ask("insertFunction", { name }).then(
        (view) => become(insertionBecame(current(), { name, phase: "done", view })),
        (failure: Failure) => become(insertionBecame(current(), { name, phase: "failed", failure })),
      );
    },
  };
}
