import type { EventMeaning } from "../../core/journeys/usualStages";
import { beginsLikeStage, meaningOf } from "../vocabulary/meaning";

/** What the name of an event says of it. */
export function eventMeaning(name: string): EventMeaning {
  if (meaningOf(name) === "loss") return "loss";
  return beginsLikeStage(name) ? "stage" : null;
}
