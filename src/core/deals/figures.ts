import type { Maybe } from "../maybe";
import type { Deal } from "./deal";
import { type Expected, expected } from "./expected";
import { type Forecast, forecast } from "./forecast";
import { byGroup, type DealGroups } from "./groups";
import { incidence } from "./incidence";
import { missingBefore } from "./missingCloses";
import { byMonth, type MonthOfDeals } from "./months";
import { type LossReason, lossReasons } from "./reasons";
import { type Replay, replays, widened } from "./replay";
import { ripeAge } from "./ripe";
import { type Spans, spansAsOf } from "./spans";
import { type StageCount, stageCounts } from "./stageCounts";
import { medianAges, mostFirst } from "./standing";
import { type Stuck, stuckBeyond } from "./stuck";
import { wonPerDay } from "./velocity";

/** What a list of deals tells as of a day, for its report and for the panel. */
export interface DealFigures {
  /** The day of the list; null where it has no days, and nothing that takes time is known. */
  readonly day: Maybe;
  readonly all: number;
  readonly won: number;
  readonly open: number;
  /** The money of the open ones; null where no deal has an amount. */
  readonly openMoney: Maybe;
  readonly stages: readonly StageCount[];
  /** How old half of what stands at each stage is at least; null without days. */
  readonly medianAges: readonly Maybe[];
  /** Who has the open deals, most of them first. */
  readonly openOwners: readonly string[];
  /** Where the deals came from, most of them first. */
  readonly sources: readonly string[];
  /** Rows that cannot be placed in time. */
  readonly unplaced: number;
  readonly reasons: readonly LossReason[];
  /** Whether single deals are not known, but how many stand at each stage. */
  readonly areStocks: boolean;
  /** Whether anything in the list tells that a deal was lost: else an open one is only not won yet. */
  readonly knowsLosses: boolean;
  /** Open deals whose amount is not known. */
  readonly withoutAmount: number;
  /** What takes time; null without days, where nothing tells of losses, and where the list lacks the deals that were closed before a day. */
  readonly inTime: InTime | null;
  readonly missingBefore: Maybe;
}

/** What becomes of deals in time. */
export interface InTime {
  readonly expected: Expected | null;
  readonly months: readonly MonthOfDeals[];
  /** Open deals older than nearly all wins were, and that age; null where it is not known. */
  readonly stuck: (Stuck<Deal> & { readonly age: number }) | null;
  /** The money that the open ones are to bring, and how it did before; null where no deal has an amount, or too few are decided. */
  readonly forecast: (Forecast & { readonly replays: readonly Replay[] }) | null;
  readonly owners: DealGroups;
  readonly sources: DealGroups;
  /** Won a day. */
  readonly velocity: Maybe;
}

/** The figures of a list of so many stages, the last being won, as of its day. */
export function dealFigures(
  deals: readonly Deal[],
  stages: number,
  day: Maybe,
  knowsLosses: boolean,
  areStocks = false,
): DealFigures {
  const open = deals.filter(({ outcome }) => outcome === "open");
  const { spans, skipped } = day === null ? { spans: [], skipped: [] } : spansAsOf(deals, day);
  const missing = missingBefore(spans);
  const hasMoney = open.some(({ amount }) => amount !== null);
  return {
    day,
    all: deals.length,
    won: deals.filter(({ outcome }) => outcome === "won").length,
    open: open.length,
    openMoney: hasMoney ? open.reduce((sum, { amount }) => sum + (amount ?? 0), 0) : null,
    stages: stageCounts(deals, stages),
    medianAges: medianAges(spans, stages),
    openOwners: mostFirst(open.map(({ owner }) => owner)),
    sources: mostFirst(deals.map(({ source }) => source)),
    unplaced: skipped.length,
    reasons: lossReasons(deals, stages),
    areStocks,
    knowsLosses,
    withoutAmount: open.filter(({ amount }) => amount === null).length,
    inTime:
      !knowsLosses || day === null || missing !== null || spans.length === 0
        ? null
        : inTimeOf(deals, { spans, skipped }, day, hasMoney),
    missingBefore: missing,
  };
}

function inTimeOf(deals: readonly Deal[], { spans, skipped }: Spans, day: number, hasMoney: boolean): InTime {
  const curve = incidence(spans)!;
  const age = ripeAge(curve);
  const told = hasMoney ? forecast(spans, amountOf) : null;
  const before = told ? replays(deals, day, amountOf) : [];
  const expectation = expected(spans, CONFIDENCE);
  return {
    expected: expectation,
    months: expectation
      ? byMonth(
          spans,
          curve,
          day,
          skipped.map(({ deal }) => deal),
        )
      : [],
    stuck: age === null ? null : { ...stuckBeyond(spans, age), age },
    forecast: told && { ...told, ...widened(told, before), replays: before },
    owners: byGroup(spans, day, age, ({ owner }) => owner),
    sources: byGroup(spans, day, age, ({ source }) => source),
    velocity: deals.some(({ outcome, amount }) => outcome === "won" && amount !== null) ? wonPerDay(deals, day) : null,
  };
}

const CONFIDENCE = 0.95;
const amountOf = ({ amount }: Deal): Maybe => amount;
