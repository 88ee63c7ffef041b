import type { CountedBy } from "../core/answer/verdict";
import type { DealsWish } from "./deals/wish";

/** What a person can say that a line is, whatever its name and its figures say. */
export const OWN_ROLES = [
  "stage",
  "people",
  "plan",
  "benchmark",
  "cost",
  "revenue",
  "period",
  "dimension",
  "total",
  "leaveOut",
] as const;
export type OwnRole = (typeof OWN_ROLES)[number];

/** What a person decides about a table instead of its reader; whatever is left out the reader decides. */
export interface Choices {
  readonly orientation?: "down" | "across";
  /** The header of the column whose names are the channels, when stages go across. */
  readonly channelColumn?: string;
  /** Names of rows and columns to read over. */
  readonly leaveOut?: readonly string[];
  /** What lines are, by their names: it outweighs all evidence. */
  readonly roles?: Readonly<Record<string, OwnRole>>;
  /** By what dates rows of periods count people: of the entrants, or of each event. */
  readonly countedBy?: CountedBy;
  /** Whether one channel can do as another does. */
  readonly imitable?: boolean;
  /** The name of the stage at which the money comes in. */
  readonly moneyStage?: string;
  /** Whether the rows of a pipeline hold all who reached a stage, or those who stand at it now. */
  readonly pipeline?: "reached" | "standing";
  /** How a list of deals is to be counted. */
  readonly deals?: DealsWish;
}

/** What a person says that a line is, by its name; undefined for what they say nothing of. */
export function chosenRole({ roles, leaveOut }: Choices, name: string): OwnRole | undefined {
  return roles?.[name] ?? (leaveOut?.includes(name) ? "leaveOut" : undefined);
}
