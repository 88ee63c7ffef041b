import { audit, type Finding } from "../../tables/audit";
import { type Cell, countAt, type Unit } from "../../tables/stageTable";
import { fill } from "../../text/fill";
import { phraseText } from "../../text/phrases";
import { DAY } from "../../text/report";
import { f } from "../formula";
import { boxA1 } from "../layout/address";
import { besideStage } from "../people";
import type { Block, Row } from "../plan";
import type { Context } from "./context";

/** What the audit finds in the source on the day built, each finding with its cell. */
export function findings(context: Context): Block {
  const { model, texts } = context;
  const { builtOn, language } = model;
  const day = DAY[language](builtOn.year, builtOn.month, builtOn.day);
  const found = foundIn(context);
  const left = found.length - MOST;
  const more: Row = {
    cells: { B: { content: fill(texts.moreFindings, { count: left }, language), style: "detailText" } },
  };
  const none: Row = { cells: { A: { content: phraseText("noProblems", {}, language), style: "note" } } };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: fill(texts.toCheck, { day }, language), style: "heading" } } },
      ...(found.length === 0 ? [none] : found.slice(0, MOST).map((finding) => findingRow(context, finding))),
      ...(left > 0 ? [more] : []),
    ],
  };
}

// Whoever has more of them mends these first, and refreshes.
const MOST = 30;

interface Place {
  readonly row: number;
  readonly column: number;
}

function foundIn({ model, whole }: Context): Finding[] {
  const { table, cells } = model;
  const at = ({ row, column }: Place): Cell => cells[row - 1]?.[column - 1] ?? "";
  const { stated } = table.beside;
  return audit({
    stages: table.stages.map(({ name }) => name),
    cells: table.stages.map((_, stage) => whole.series.map((series) => at(countAt(table, stage, series)))),
    rates: stated
      ? table.stages.map((_, stage) => [fraction(at(besideStage(table, stage + 1, stated.index)), stated.unit)])
      : [],
  });
}

// The audit takes fractions; a text says itself what it is.
const fraction = (cell: Cell, unit: Unit): Cell => (unit === "percent" && typeof cell === "number" ? cell / 100 : cell);

function findingRow({ model, whole, texts }: Context, { code, stage, channel, params }: Finding): Row {
  const { table, language, source } = model;
  const named = table.stages[stage]!;
  const place = placeOf();
  const cell = place && boxA1(place, 1, 1);
  const other = table.stages[Number(params.other ?? 1) - 1]?.nameAt;
  const sentence =
    code === "duplicateName" && other
      ? fill(texts.sameName, { cell: boxA1(other, 1, 1) }, language)
      : phraseText(code, params, language);
  const label = `${cell ?? ""}  ${shortened(named.name)}`.trim();
  return {
    cells: {
      B: {
        content: cell ? f`HYPERLINK(${`#gid=${source.sheetId}&range=${cell}`}; ${label})` : f`${label}`,
        style: "place",
      },
      C: { content: f`${sentence}`, style: "text" },
    },
    line: "hair",
  };

  function placeOf(): Place | null {
    if (ABOUT_NAMES.has(code)) return named.nameAt;
    if (ABOUT_RATES.has(code)) return table.beside.stated && besideStage(table, stage + 1, table.beside.stated.index);
    if (channel === null && whole.series.length > 1) return named.nameAt;
    return countAt(table, stage, whole.series[channel ?? 0]!);
  }
}

const ABOUT_NAMES = new Set(["emptyName", "duplicateName", "totalRow"]);
const ABOUT_RATES = new Set(["notARate", "statedRate"]);

const shortened = (name: string): string => (name.length > 24 ? `${name.slice(0, 23)}…` : name);
