import type { Ask, Failure } from "../ask";
import { type FunctionsState, insertionBecame, isInserting, manualBecame, pageOpened, searched } from "./state";

/** What the reader can do among the functions. */
export interface FunctionActions {
  /** Asks for the manual, unless it is there or on its way. */
  load(): void;
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
    load() {
      const { phase } = current().manual;
      if (phase === "waiting" || phase === "read") return;
      become(manualBecame(current(), { phase: "waiting" }));
      ask("manual", {}).then(
        (pages) => become(manualBecame(current(), { phase: "read", pages })),
        (failure: Failure) => become(manualBecame(current(), { phase: "failed", failure })),
      );
    },
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
