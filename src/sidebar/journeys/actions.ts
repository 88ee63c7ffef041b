import type { DatabaseWish, JourneyOptions, ReportView } from "../../addon/protocol";
import type { Ask, Failure } from "../server";
import { databaseWish } from "./database";
import type { JourneysState } from "./state";
import * as change from "./state";

/** What the reader can do in the section *Journeys*. */
export interface JourneyActions {
  /** Looks at the sheet in front. */
  look(): void;
  /** Goes to the section of stage tables. */
  toFunnel(): void;
  /** Says which columns are what. */
  readAs(columns: NonNullable<JourneyOptions["columns"]>): void;
  turn(stage: string): void;
  /** Puts a stage to a place, counted from 0. */
  place(stage: string, at: number): void;
  /** Takes the stages that people usually go through. */
  takeUsual(): void;
  count(order: NonNullable<JourneyOptions["order"]>): void;
  typeDays(text: string): void;
  entitle(title: string): void;
  pick(channel: string | null): void;
  /** Says what is asked of a database. */
  askDatabase(change: Partial<DatabaseWish>): void;
  build(): void;
  open(report: ReportView): void;
}

const SLOW_AFTER_MS = 8_000;
// Somebody who checks and moves stages is still deciding; a long log takes seconds to count.
const COUNT_AFTER_MS = 700;
const KEEP_AFTER_MS = 1_000;

/** The section's actions, over the state that `current` reads and `become` replaces. */
export function journeyActions(
  ask: Ask,
  current: () => JourneysState,
  become: (next: JourneysState) => void,
  toFunnel: () => void,
): JourneyActions {
  let counting: ReturnType<typeof setTimeout> | undefined;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  // Only the answer to the latest question counts.
  let latest = 0;

  const previewSoon = (after: number) => {
    clearTimeout(counting);
    latest += 1;
    if (!change.canCount(current())) return become(change.previewBecame(current(), { phase: "none", failure: null }));
    become(change.previewBecame(current(), { phase: "waiting", failure: null }));
    counting = setTimeout(preview, after);
  };
  const preview = () => {
    const { source, options } = current();
    const asked = latest;
    const answered = (change: () => void) => {
      if (asked === latest) change();
    };
    ask("previewJourney", { sheetId: source!.sheetId, options }).then(
      (value) => answered(() => become(change.previewBecame(current(), { value, phase: "none" }))),
      (failure: Failure) => answered(() => become(change.previewBecame(current(), { phase: "none", failure }))),
    );
  };
  const decide = (next: JourneysState) => {
    const isNew = next.options !== current().options;
    become(next);
    if (isNew) previewSoon(COUNT_AFTER_MS);
    else if (!change.canCount(next)) previewSoon(0);
  };
  const look = (asked: { sheetId?: number; columns?: NonNullable<JourneyOptions["columns"]> }) => {
    if (change.isBusy(current())) return;
    become(change.reading(current()));
    ask("events", asked).then(
      (answer) => {
        become(change.eventsRead(current(), answer, asked.columns));
        if (answer.source) previewSoon(0);
      },
      (failure: Failure) => become(change.lookFailed(current(), failure)),
    );
  };

  return {
    toFunnel,
    look() {
      look({});
    },
    readAs(columns) {
      const { source } = current();
      if (source) look({ sheetId: source.sheetId, columns });
    },
    turn: (stage) => decide(change.stageTurned(current(), stage)),
    place: (stage, at) => decide(change.stagePlaced(current(), stage, at)),
    takeUsual() {
      const { stages: _, ...options } = current().options;
      decide(change.decided(current(), options));
    },
    count: (order) => decide(change.decided(current(), { ...current().options, order })),
    typeDays: (text) => decide(change.daysTyped(current(), text)),
    entitle: (title) => become(change.decided(current(), { ...current().options, title })),
    pick: (channel) => become({ ...current(), channel }),
    askDatabase(change) {
      const database = { ...databaseWish(current()), ...change };
      become({ ...current(), database });
      clearTimeout(keeping);
      // What cannot be kept is only forgotten.
      keeping = setTimeout(() => ask("remember", { settings: { database } }).catch(() => {}), KEEP_AFTER_MS);
    },
    build() {
      const state = current();
      if (change.isBusy(state) || !change.canBuild(state)) return;
      become(change.building(state));
      const slow = setTimeout(() => become({ ...current(), work: "buildingSlowly" }), SLOW_AFTER_MS);
      const finish = (next: JourneysState) => {
        clearTimeout(slow);
        become(next);
      };
      const asked = state.source
        ? ask("buildJourney", { sheetId: state.source.sheetId, options: state.options })
        : ask("buildPaths", { sheetId: state.paths!.sheetId });
      asked.then(
        (report) => finish(change.journeyBuilt(current(), report)),
        (failure: Failure) => finish(change.actionFailed(current(), failure)),
      );
    },
    open(report) {
      if (change.isBusy(current())) return;
      ask("show", { sheetId: report.sheetId }).then(
        () => become({ ...current(), built: null }),
        (failure: Failure) => become(change.actionFailed(current(), failure)),
      );
    },
  };
}
