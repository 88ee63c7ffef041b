import type { DatabaseWish } from "../../addon/protocol";
import { PLACES, type PlaceName, places } from "../../sql/places";
import { sqlOf } from "../../sql/query";
import type { Question } from "../../sql/question";
import { type JourneysState, readDays, stagesOf } from "./state";

/** What can be asked from the panel. */
export const DATABASE_QUESTIONS = ["funnel", "paths", "times"] as const;

/** A sheet takes as many, and nobody reads on. */
const MOST_PATHS = 10_000;

/** What a database is asked: as kept or typed, else about the stages of the log in sight. */
export function databaseWish(state: JourneysState): DatabaseWish {
  return (
    state.database ?? {
      place: "bigquery",
      table: "",
      user: "",
      time: "",
      event: "",
      channel: "",
      stages: stagesOf(state).join("\n"),
      days: "",
      question: "funnel",
    }
  );
}

/** The place that is asked; another version of the panel may have kept one that this one does not know. */
export function placeOf(wish: DatabaseWish): PlaceName {
  return PLACES.find((place) => place === wish.place) ?? "bigquery";
}

/** The text of the query; null while something that it needs is not there. */
export function queryFor(wish: DatabaseWish): string | null {
  const place = placeOf(wish);
  const { columns } = places[place];
  const source = {
    table: wish.table.trim(),
    user: wish.user.trim() || columns?.user || "",
    time: wish.time.trim() || columns?.time || "",
    event: wish.event.trim() || columns?.event || "",
  };
  const question = questionOf(wish);
  if (!question || Object.values(source).includes("")) return null;
  const channel = question.kind === "times" ? "" : wish.channel.trim();
  return sqlOf(question, channel ? { ...source, channel } : source, place);
}

function questionOf({ stages: lines, days, question }: DatabaseWish): Question | null {
  const stages = lines.split("\n").map((line) => line.trim());
  const named = stages.filter(Boolean);
  const window = readDays(days);
  if (named.length < 2 || window === null) return null;
  if (question === "paths") return { kind: "paths", goal: named.at(-1)!, most: MOST_PATHS };
  return { kind: question === "times" ? "times" : "funnel", stages: named, order: "ordered", window: window ?? null };
}
