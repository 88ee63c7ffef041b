/** A name with what it comes to. */
export interface Line {
  readonly name: string;
  readonly figure: string;
}

/** Whether something is good news. */
export type Mood = "up" | "down" | "none";

export const moodOf = (growth: number | null): Mood => (!growth ? "none" : growth > 0 ? "up" : "down");
