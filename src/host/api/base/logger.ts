import { formatString } from "../utilities/formatString";

type GLogger = GoogleAppsScript.Base.Logger;

/** The script's log of this run; its lines are shown on the console too, as the editor shows them. */
export class Logger implements Pick<GLogger, keyof Logger & keyof GLogger> {
  private lines: string[] = [];

  toString(): string {
    return "Logger";
  }

  log(format: unknown, ...values: unknown[]): GLogger {
    const line = values.length > 0 ? formatString(String(format), values) : shown(format);
    this.lines.push(line);
    console.log(line);
    return this as unknown as GLogger;
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join("");
  }

  clear(): void {
    this.lines = [];
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  return typeof value === "object" && value !== null && String(value) === "[object Object]"
    ? JSON.stringify(value)
    : String(value);
}
