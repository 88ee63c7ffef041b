import { nothingBeside, plainTable, type Series, type StageTable } from "../../tables/stageTable";
import { dayText } from "../../text/day";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import type { JourneyFigures } from "./journeyFigures";
import { type JourneyContext, short } from "./journeyModel";

/** The upper left cell of the table of stages in the report's sheet, from 1. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

const COLUMNS = ["C", "D", "E", "F", "G", "H"] as const;

/** The stage table that the funnel's formulas refer to: where `stageData` writes it. */
export function stageTable(
  { funnel, channels }: { readonly funnel: { readonly stages: readonly string[] } } & Pick<JourneyFigures, "channels">,
  { row, column }: TablePlace,
): StageTable {
  const named = channels.some(({ channel }) => channel !== "");
  return {
    orientation: "down",
    box: { row, column, rows: funnel.stages.length + 1, columns: channels.length + 1 },
    stages: funnel.stages.map((name, stage) => ({
      name,
      index: row + 1 + stage,
      nameAt: { row: row + 1 + stage, column },
    })),
    channels: channels.map(({ channel }, i): Series => {
      const index = column + 1 + i;
      return { name: channel, index, nameAt: named ? { row, column: index } : null, channel, period: "" };
    }),
    counts: funnel.stages.map((_, stage) => channels.map(({ people }) => people[stage]!)),
    channelNames: named ? channels.map(({ channel }) => channel) : [],
    periods: [],
    beside: nothingBeside,
    channelColumns: [],
    assumptions: [],
    ...plainTable,
  };
}

/** Rows of `stageData` above the table itself. */
export const ABOVE_TABLE = 3;

/** The table of stages, as numbers of the day built. */
export function stageData({ model, figures, say }: JourneyContext): Block {
  const { year, month, day } = model.builtOn;
  const heads = figures.channels.map(({ channel }) => short(channel, LONGEST) || say("people"));
  const header: Row = {
    height: linesFor(heads, NARROW_LINE),
    cells: {
      B: { content: say("stage"), style: "label" },
      ...cells(figures, (_, i) => ({ content: heads[i]!, style: "headerRightWrapped" })),
    },
    line: "header",
  };
  const { stages } = figures.funnel;
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: say("data", { day: dayText(year, month, day, model.language) }), style: "heading" } } },
      { height: "line", cells: { A: { content: say("dataNote"), style: "note" } } },
      header,
      ...stages.map(
        (name, stage): Row => ({
          height: linesFor(stages, NAME_LINE),
          cells: {
            B: { content: name, style: "longName" },
            ...cells(figures, ({ people }) => ({ content: people[stage]!, style: "number", format: FORMAT.people })),
          },
          line: "hair",
        }),
      ),
    ],
  };
}

// Formulas refer to these names, so they stand in full: letters that a line of their columns takes, and the most lines that are shown.
const NAME_LINE = 27;
const NARROW_LINE = 15;
const MOST_LINES = 6;

/** One height for all, since a run of rows costs one call. */
const linesFor = (names: readonly string[], letters: number): number =>
  12 + 14 * Math.min(MOST_LINES, Math.max(...names.map((name) => Math.ceil(name.length / letters))));

// A header is also a channel's name in the report.
const LONGEST = 200;

function cells(
  { channels }: JourneyFigures,
  cellOf: (channel: JourneyFigures["channels"][number], at: number) => PlanCell,
): Record<string, PlanCell> {
  return Object.fromEntries(channels.map((channel, i) => [COLUMNS[i]!, cellOf(channel, i)]));
}
