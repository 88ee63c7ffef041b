type GOptions = GoogleAppsScript.Charts.ChartOptions;

/** A chart's options as they can be read back. */
export class ChartOptions implements GOptions {
  constructor(private readonly options: Readonly<Record<string, unknown>>) {}

  toString(): string {
    return "ChartOptions";
  }

  get(option: string): unknown {
    return this.options[option] ?? flattened(this.options)[option] ?? null;
  }

  getOrDefault(option: string): unknown {
    return this.get(option);
  }
}

/** Options with objects and arrays taken apart: `{ legend: { position: "none" } }` is "legend.position". */
export function flattened(options: Readonly<Record<string, unknown>>, prefix = ""): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([key, value]): [string, unknown][] =>
      typeof value === "object" && value !== null && Object.keys(value).length > 0
        ? Object.entries(flattened(value as Record<string, unknown>, `${prefix}${key}.`))
        : [[`${prefix}${key}`, value]],
    ),
  );
}
