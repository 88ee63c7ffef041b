import { FEW } from "../core/answer/few";
import type { Maybe } from "../core/maybe";
import { cleanedCounts } from "./cleanedCounts";
import { countedSeries } from "./countedSeries";
import { resultStage } from "./moneyStage";
import type { Cell, StageTable } from "./stageTable";
import { stageKindOf } from "./vocabulary/stageKind";

/** What those at the last stage bring, where that comes after the result: they buy again, or somebody comes whom they recommended it to. */
export type Returns =
  | { readonly kind: "repeats" }
  /** The series of those who came by recommendation. */
  | { readonly kind: "referrals"; readonly series: readonly number[] };

/** What the last stage of a table brings back; null where it is the result itself, and where nothing says what it brings. */
export function returnsOf(table: StageTable): Returns | null {
  const last = table.stages.length - 1;
  if (resultStage(table) === last) return null;
  const kind = stageKindOf(table.stages[last]!.name);
  if (kind === "repeats") return { kind };
  const series = countedSeries(table).filter((at) => BY_RECOMMENDATION.test(table.channels[at]!.channel));
  return kind === "referrals" && series.length > 0 ? { kind, series } : null;
}

// A "referral" of web analytics is a visit from another site.
const BY_RECOMMENDATION = /рекоменд|сарафан|recommend|word of mouth|referrals\b/i;

/** How many results each of those at the last stage brings; null where nobody knows, or so few came that it may be chance. */
export function broughtBack(table: StageTable, cells: readonly (readonly Cell[])[], returns: Returns | null): Maybe {
  if (returns?.kind !== "referrals") return returns && 1;
  const counts = cleanedCounts(table, cells);
  const [entered, reached] = [0, resultStage(table)].map((stage) =>
    returns.series.reduce<Maybe>((sum, at) => {
      const count = counts[stage]![at] ?? null;
      return sum === null || count === null ? null : sum + count;
    }, 0),
  ) as [Maybe, Maybe];
  return entered !== null && reached !== null && entered >= FEW && reached <= entered ? reached / entered : null;
}
