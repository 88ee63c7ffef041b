/** One line of the benchmark's table. */
export interface Measured {
  readonly measure: string;
  readonly value: string;
  /** What the value is compared with, such as "× formulajs", when it is a ratio; "" when it stands alone. */
  readonly compared: string;
  /** What was counted, to be listed under the table. */
  readonly names?: readonly string[];
}

/** Something that can be measured; the benchmark runs them one after another. */
export type Measure = () => Promise<readonly Measured[]>;
