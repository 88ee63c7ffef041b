/** What somebody chose of a list of deals; what is left out is as found. */
export interface DealsWish {
  /** The header of the column by which the deals are told apart; null for all together. */
  readonly breakdown?: string | null;
  /** The stages in their order, without that of won deals. */
  readonly stages?: readonly string[];
  /** What statuses say of a deal, by their names, whatever they are called. */
  readonly marks?: Readonly<Record<string, DealMark>>;
  /** The day as of which the list is told, as cells number days. */
  readonly day?: number;
  /** The sheet, by its id, that says what was spent on each source. */
  readonly costs?: number;
}

/** What a status says of a deal: it stands at a stage, it is decided, or it is none to be counted. */
export type DealMark = "open" | "won" | "lost" | "out";

/** What somebody said that a status is; undefined where they said nothing of it. */
export const markOf = ({ marks }: DealsWish, status: string): DealMark | undefined =>
  marks && Object.hasOwn(marks, status) ? marks[status] : undefined;
