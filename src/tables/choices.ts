/** What a person decides about a table instead of its reader; whatever is left out the reader decides. */
export interface Choices {
  readonly orientation?: "down" | "across";
  /** The header of the column whose names are the channels, when stages go across. */
  readonly channelColumn?: string;
  /** Names of rows and columns to read over. */
  readonly leaveOut?: readonly string[];
}
