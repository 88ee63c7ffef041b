import { render } from "preact";
import type { DealsView, DealsWish, ReportView, SourceAnswer } from "../addon/protocol";
import type { Language } from "../text/language";
import { sidebarText } from "../text/sidebar/sidebar";
import { functionActions } from "./functions/actions";
import { journeyActions } from "./journeys/actions";
import { mapActions } from "./map/actions";
import { type Actions, Panel } from "./Panel";
import { planActions } from "./plan/actions";
import type { Ask, Failure } from "./server";
import * as change from "./state";
import { whatIfActions } from "./whatIf/actions";

const SLOW_AFTER_MS = 8_000;
// Somebody who clicks through checkboxes is still deciding.
const KEEP_AFTER_MS = 1_500;
// Somebody who moves stages is still deciding.
const COUNT_AFTER_MS = 700;
// What no mark tells of, such as a report that somebody else built, is seen by then.
const ALL_ANEW_AFTER_MS = 60_000;
// They show nothing of a stage table.
const unfollowed: ReadonlySet<change.Section> = new Set(["journeys", "functions"]);

/** Draws the panel into `root`, follows the sheet while somebody is looking, and does what the reader asks. */
export function startPanel(root: HTMLElement, ask: Ask, language: Language): void {
  const document = root.ownerDocument;
  let state = openedOn(new Date(), change.openingState(language));
  let pause: ReturnType<typeof setTimeout> | undefined;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  let quietLooks = 0;
  let failedLooks = 0;
  // Only the answer to the latest look counts, and none after a build began: it would tell of a sheet that is no more.
  let latestLook = 0;
  let underWay = false;
  // What was in front of the reader at the last answer, and when that was.
  let seen: { readonly mark: string; readonly at: number } | null = null;
  const scrolled = new Map<change.Section, number>();

  const draw = () => {
    document.documentElement.lang = state.language;
    render(<Panel state={state} actions={actions} />, root);
  };
  const become = (next: change.PanelState) => {
    if (next === state) return;
    state = next;
    draw();
  };
  const busy = () => !["none", "reading"].includes(state.work);

  const look = (since: string | null = null) => {
    clearTimeout(pause);
    latestLook += 1;
    underWay = true;
    const thisLook = latestLook;
    const began = Date.now();
    const finish = (next: change.PanelState) => {
      underWay = false;
      become(next);
      pause = setTimeout(lookIfSeen, pauseAfter(quietLooks, failedLooks, Date.now() - began));
    };
    const read = (answer: SourceAnswer | null) => {
      if (thisLook !== latestLook) return;
      const next = answer ? change.sourceRead(state, answer) : state;
      if (answer) seen = { mark: answer.mark, at: began };
      quietLooks = next === state ? quietLooks + 1 : 0;
      failedLooks = 0;
      finish(next);
      findPeriods();
    };
    const failed = (failure: Failure) => {
      if (thisLook !== latestLook) return;
      failedLooks += 1;
      seen = null;
      finish(change.sourceFailed(state, failure));
    };
    (since === null ? ask("source", {}) : ask("look", { since })).then(read, failed);
  };
  // Each of those sheets has to be read: they are looked for when sheets come or go, not at each look. Without an answer nothing is offered.
  let latestPeriods = "";
  const findPeriods = () => {
    const { source, periods } = state;
    const mark = source?.periodsMark ?? null;
    if (!source || mark === null || periods?.mark === mark || latestPeriods === mark) return;
    latestPeriods = mark;
    const done = (next: change.PanelState) => {
      latestPeriods = "";
      become(next);
    };
    ask("periods", { sheetId: source.sheetId }).then(
      (view) => done(change.periodsFound(state, mark, view)),
      () => done(change.periodsFound(state, mark, null)),
    );
  };
  // Hidden, or where nothing of the table is shown, the panel asks nothing: becoming visible starts it again.
  const lookIfSeen = () => {
    const isSeen = document.visibilityState === "visible" && !unfollowed.has(state.section);
    if (!isSeen || busy() || underWay) return;
    look(seen && Date.now() - seen.at < ALL_ANEW_AFTER_MS ? seen.mark : null);
  };
  const stopLooking = () => {
    clearTimeout(pause);
    latestLook += 1;
    underWay = false;
    seen = null;
  };

  const failAction = (failure: Failure) => {
    become(change.actionFailed(state, failure));
    lookIfSeen();
  };
  // A sheet of a template may have been made all the same.
  const failStart = (failure: Failure) => {
    const message = sidebarText[state.language].maybeStarted;
    failAction(failure.kind === "silence" ? { kind: "answered", message } : failure);
  };
  // What cannot be kept is only forgotten.
  const keep = () => {
    clearTimeout(keeping);
    keeping = setTimeout(() => {
      const { chart, sections } = change.optionsOf(state);
      const settings = { mode: state.whatIf.mode, ...(chart && { chart }), ...(sections && { sections }) };
      ask("remember", { settings }).catch(() => {});
    }, KEEP_AFTER_MS);
  };

  const buildWith = (build: () => Promise<ReportView>) => {
    if (busy()) return;
    stopLooking();
    become(change.building(state));
    const slow = setTimeout(() => become(change.buildingSlowly(state)), SLOW_AFTER_MS);
    const finish = (next: change.PanelState) => {
      clearTimeout(slow);
      become(next);
      lookIfSeen();
    };
    build().then(
      (report) => finish(change.reportBuilt(state, report)),
      (failure: Failure) => finish(change.actionFailed(state, failure)),
    );
  };
  // What is being built is counted as decided anyway.
  let counting: ReturnType<typeof setTimeout> | undefined;
  const count = (sheetId: number, wish: DealsWish) => {
    clearTimeout(counting);
    counting = setTimeout(() => {
      if (busy()) return;
      stopLooking();
      ask("countDeals", { sheetId, wish }).then((deals) => {
        become(change.dealsCounted(state, wish, deals));
        lookIfSeen();
      }, failAction);
    }, COUNT_AFTER_MS);
  };
  const asDeals = (endpoint: "buildDeals" | "buildStages", deals: DealsView) => () =>
    ask(endpoint, { sheetId: deals.sheetId, wish: change.wishOf(state, deals) });

  const actions: Actions = {
    choose(section) {
      if (section === state.section) return;
      const page = document.documentElement;
      scrolled.set(state.section, page.scrollTop);
      become(change.sectionChosen(state, section));
      page.scrollTop = scrolled.get(section) ?? 0;
      if (section === "journeys") actions.journeys.look();
      if (section === "map") actions.map.list();
      lookIfSeen();
    },
    useSelection() {
      if (busy()) return;
      become(change.reading(state));
      look();
    },
    build() {
      if (state.source) {
        const { sheetId, range } = state.source;
        const options = { ...change.optionsOf(state), ...change.onlyShown(state) };
        buildWith(() => ask("buildReport", { sheetId, range, options }));
      } else if (state.deals) buildWith(asDeals("buildDeals", state.deals));
    },
    buildTable() {
      if (state.deals) buildWith(asDeals("buildStages", state.deals));
    },
    want(wish) {
      if (busy() || !state.deals) return;
      become(change.wanted({ ...state, actionFailure: null }, wish));
      count(state.deals.sheetId, wish);
    },
    open(report: ReportView) {
      if (busy()) return;
      ask("show", { sheetId: report.sheetId }).then(
        () => become(change.reportOpened(state)),
        (failure: Failure) => become(change.actionFailed(state, failure)),
      );
    },
    pick: (shown) => become(change.picked(state, shown)),
    go(cell) {
      if (busy() || !state.source) return;
      ask("show", { sheetId: state.source.sheetId, range: cell }).then(
        () => {},
        (failure: Failure) => become(change.actionFailed(state, failure)),
      );
    },
    read(choices) {
      const read = state.source ?? state.deals;
      if (busy() || !read) return;
      stopLooking();
      become(change.reading(state));
      ask("choose", { sheetId: read.sheetId, choices }).then(() => look(), failAction);
    },
    joinPeriods() {
      if (busy() || !state.source) return;
      const { sheetId } = state.source;
      stopLooking();
      become(change.starting(state));
      ask("joinPeriods", { sheetId }).then(() => {
        become(change.reading({ ...state, periods: null }));
        look();
      }, failAction);
    },
    decide(options) {
      become(change.decided(state, options));
      keep();
    },
    start(template) {
      if (busy()) return;
      stopLooking();
      become(change.starting(state));
      ask("startTemplate", { template }).then(() => {
        become(change.reading(state));
        look();
      }, failStart);
    },
    check() {
      if (state.checking) return;
      become(change.checking(state, true));
      ask("check", {}).then(
        () => become(change.checking(state, false)),
        (failure: Failure) => become(change.actionFailed(change.checking(state, false), failure)),
      );
    },
    functions: functionActions(
      ask,
      () => state.functions,
      (next) => become(change.functionsBecame(state, next)),
    ),
    map: mapActions(
      ask,
      () => state,
      (next) => become(change.mapBecame(state, next)),
    ),
    journeys: journeyActions(
      ask,
      () => state.journeys,
      (next) => become(change.journeysBecame(state, next)),
      () => actions.choose("funnel"),
    ),
    plan: planActions(
      ask,
      () => state,
      (next) => become(change.planBecame(state, next)),
    ),
    whatIf: whatIfActions(
      ask,
      () => state,
      (next) => {
        const isNewMode = next.mode !== state.whatIf.mode;
        become(change.whatIfBecame(state, next));
        if (isNewMode) keep();
      },
      (report) => become(change.reportWritten(state, report)),
    ),
  };

  document.addEventListener("visibilitychange", lookIfSeen);
  draw();
  look();
}

/** The panel on a day of the reader's calendar. */
function openedOn(day: Date, state: change.PanelState): change.PanelState {
  const thisMonth = { year: day.getFullYear(), month: day.getMonth() + 1 };
  return change.planBecame(state, { ...state.plan, thisMonth });
}

/**
 * Milliseconds until the next look: brisk while the sheet changes, calmer when it does not, ever rarer while it cannot be read; and ten times
 * as long as the last look took, since a large sheet is work for Google and for whoever else is in it.
 */
export function pauseAfter(quietLooks: number, failedLooks: number, tookMs: number): number {
  if (failedLooks > 0) return Math.min(30_000, 3_000 * 2 ** failedLooks);
  return Math.min(60_000, Math.max(quietLooks < 20 ? 3_000 : 6_000, 10 * tookMs));
}
