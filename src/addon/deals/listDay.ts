import type { Maybe } from "../../core/maybe";
import type { DayOfList } from "../../report/stageSheet/stageModel";
import type { TypedCell } from "../../report/typedCells";
import type { DealsWish } from "../../tables/deals/wish";
import { existingOn } from "../existing";
import { dayIn } from "../typedInReport";
import type { Stages } from "./dealSheets";

/** As of which day a list of deals is told; none in a list without days, of which nothing is told that takes time. */
export interface ListDay extends DayOfList {
  /** Why what was typed does not count: it is no day, before the newest row, or still to come. */
  readonly wrong: "noDay" | "tooEarly" | "ahead" | null;
}

/** The day of a list whose newest row is of one: what stands in the yellow cell of its stage table, else what was said before there was one. */
export function listDay(stages: Stages | null, wish: DealsWish, newest: Maybe, today: number): ListDay {
  const typed = typedDay(stages, wish);
  if (newest === null || !typed) return { day: newest, newest, typed, wrong: null };
  const day = typed.content;
  const wrong = !isWhole(day) ? "noDay" : day < newest ? "tooEarly" : day > today ? "ahead" : null;
  return { day: wrong === null && isWhole(day) ? day : newest, newest, typed, wrong };
}

const isWhole = (content: string | number): content is number =>
  typeof content === "number" && Number.isInteger(content);

/** What somebody typed over the day of a list; null where nobody did. */
export function typedDay(stages: Stages | null, { day }: DealsWish): TypedCell | null {
  const existing = stages && existingOn(stages.sheet);
  if (existing?.places.day) {
    const cell = dayIn(stages!.sheet, existing, "day");
    return cell?.formula === null && cell.content === stages!.note.day ? null : cell;
  }
  return day === undefined ? null : { content: day, formula: null, remark: "" };
}
