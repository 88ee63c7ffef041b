/** What differs between the languages of databases; all else is one text. */
export interface Dialect {
  /** A column, or a field of one ("traffic_source.medium") where there are such. */
  readonly column: (name: string) => string;
  /** A table by its path. */
  readonly table: (path: string) => string;
  /** A text as it stands in a query. */
  readonly literal: (text: string) => string;
  /** Anything as a text, whose order is that of its code points. */
  readonly text: (value: string) => string;
  /** A date or an instant as microseconds since 1970, a whole number. */
  readonly micros: (time: string) => string;
  /** A whole number as one with a fraction. */
  readonly fraction: (value: string) => string;
  /** The touchpoints of a group as one text, by `moment`, then name; what is no touchpoint is null; null without any. */
  readonly path: (touchpoint: string, separator: string) => string;
}

/** The names of the databases that are spoken to. */
export type DialectName = "duckdb" | "postgres" | "clickhouse" | "bigquery";

const doubled = (quote: string) => (text: string) => quote + text.replaceAll(quote, quote + quote) + quote;
const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r" };
const escaped = (quote: string) => (text: string) =>
  quote + text.replace(/[\\'"`]/g, "\\$&").replace(/[\n\r]/g, (line) => ESCAPES[line]!) + quote;
const parts = (name: (part: string) => string) => (path: string) => path.split(".").map(name).join(".");
const ordered = (touchpoint: string, separator: string) =>
  `STRING_AGG(${touchpoint}, ${separator} ORDER BY moment, touchpoint)`;

/** A file that DuckDB reads as a table: its dots are no path. */
const FILE = /[/\\]|\.(csv|tsv|parquet|json|ndjson|jsonl|xlsx)(\.(gz|zst))?$/i;

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb: {
    column: doubled('"'),
    table: (path) => (FILE.test(path) ? doubled('"')(path) : parts(doubled('"'))(path)),
    literal: doubled("'"),
    text: (value) => `CAST(${value} AS VARCHAR)`,
    micros: (time) => `EPOCH_US(${time})`,
    fraction: (value) => `CAST(${value} AS DOUBLE)`,
    path: ordered,
  },
  postgres: {
    column: doubled('"'),
    table: parts(doubled('"')),
    // E'…' means the same whatever the server's standard_conforming_strings says.
    literal: (text) => (text.includes("\\") ? `E${doubled("'")(text.replaceAll("\\", "\\\\"))}` : doubled("'")(text)),
    text: (value) => `CAST(${value} AS TEXT) COLLATE "C"`,
    micros: (time) => `CAST(EXTRACT(EPOCH FROM ${time}) * 1000000 AS BIGINT)`,
    fraction: (value) => `CAST(${value} AS DOUBLE PRECISION)`,
    path: ordered,
  },
  clickhouse: {
    column: escaped("`"),
    table: parts(escaped("`")),
    literal: escaped("'"),
    text: (value) => `toString(${value})`,
    micros: (time) => `toUnixTimestamp64Micro(toDateTime64(${time}, 6, 'UTC'))`,
    fraction: (value) => `toFloat64(${value})`,
    path: (touchpoint, separator) =>
      `arrayStringConcat(arrayMap(x -> x.2, arraySort(groupArrayIf((moment, ifNull(${touchpoint}, '')), ${touchpoint} IS NOT NULL))), ${separator})`,
  },
  bigquery: {
    column: parts(escaped("`")),
    table: parts(escaped("`")),
    literal: escaped("'"),
    text: (value) => `CAST(${value} AS STRING)`,
    micros: (time) => `UNIX_MICROS(CAST(${time} AS TIMESTAMP))`,
    fraction: (value) => `CAST(${value} AS FLOAT64)`,
    path: ordered,
  },
};
