import type { Evidence, LineRole } from "../explained";
import { indexesOf } from "../indexesOf";
import { NOTHING, type Side, WORD } from "../roles/side";
import { fallsAll } from "./likePeople";
import { cellOf, type View } from "./view";

/**
 * The people among the sides once arithmetic has spoken: where some say that they count people, those that say nothing are none; where the only
 * people are a total, or an average, they are the people; and a column of figures that do not fall is no channel among columns that do.
 */
export function settleSides(
  view: View,
  sides: readonly Side[],
  at: (stage: number, side: number) => number,
  looked: readonly number[],
): Side[] {
  const all = sides.slice();
  const open = () => indexesOf(all, ({ role }) => role === "people");
  if (view.orientation === "down") {
    const people = open();
    const certain = people.filter((i) => all[i]!.isCertain);
    const named = people.filter((i) => all[i]!.isStageWord);
    const unknown = (sure: readonly number[]) =>
      open().filter((i) => !sure.includes(i) && all[i]!.period === "" && all[i]!.isUnknown);
    for (const i of strangers(people, (one) => all[one]!.isUnknown, at, looked))
      leave(all, i, "unknown", { code: "breaksOrder", params: {} });
    // Beside people that say so, or a column of leads, what says nothing and does not fall all the way is no channel.
    if (certain.length > 0) for (const i of unknown(certain)) leave(all, i, "unknown", NOTHING);
    else if (named.length === 1 && fallsAll(named[0]!, named[0]!, at, looked)) {
      for (const i of unknown(named))
        if (!fallsAll(i, named[0]!, at, looked)) leave(all, i, "unknown", { code: "breaksOrder", params: {} });
    }
  }
  if (!all.some(({ role }) => role === "people")) revive(all, view);
  return all;
}

function leave(sides: Side[], i: number, role: LineRole, evidence: Evidence): void {
  sides[i] = { ...sides[i]!, role, evidence };
}

/** Where nothing counts people, a total does; else the largest of averages ("a month", "a day"). */
function revive(sides: Side[], view: View): void {
  const of = (...roles: LineRole[]) => indexesOf(sides, ({ role, isMoney }) => roles.includes(role) && !isMoney);
  const [total] = of("total");
  if (total !== undefined) {
    sides[total] = { ...sides[total]!, role: "people", channel: "", evidence: WORD };
    return;
  }
  if (view.orientation !== "down") return;
  const averages = of("price", "average", "measure").filter((i) =>
    /avg|average|\bper\b|средн|в день|в неделю|в месяц|в час/i.test(view.sides[i]!.name),
  );
  const size = (i: number) => view.stages.reduce((sum, _, stage) => sum + (Number(cellOf(view, stage, i)) || 0), 0);
  const largest = averages.sort((a, b) => size(b) - size(a))[0];
  if (largest !== undefined) sides[largest] = { ...sides[largest]!, role: "people", channel: "", evidence: WORD };
}

/** Columns without a known name that mostly grow where most others fall. */
function strangers(
  all: readonly number[],
  isUnknown: (side: number) => boolean,
  at: (stage: number, side: number) => number,
  looked: readonly number[],
): number[] {
  const share = (side: number): number | null => {
    let steps = 0;
    let falls = 0;
    let before = Number.NaN;
    for (let k = 0; k < looked.length; k++) {
      const value = at(looked[k]!, side);
      if (Number.isNaN(value)) continue;
      if (!Number.isNaN(before)) {
        steps++;
        if (value <= before) falls++;
      }
      before = value;
    }
    return steps < 2 ? null : falls / steps;
  };
  if (all.length < 2) return [];
  const shares = all.map(share);
  const falling = shares.filter((falls) => (falls ?? 0) >= 0.75).length;
  if (falling === 0 || falling * 2 < all.length) return [];
  return all.filter((side, i) => (shares[i] ?? 1) < 0.5 && isUnknown(side));
}
