import { expect, it } from "vitest";
import type { Host } from "../../src/host/contract";
import { forgetHistory } from "../../src/host/engine/forgetHistory";
import { letters } from "../../src/tables/columnName";
import { LANES, type Lane, MAP } from "../../src/text/map";
import { EXHAUSTIVE } from "../exhaustive";
import { type Random, seeded } from "../tables/generated/random";
import { type Cells, cellsOf, done, hostWith, mapsOf, type Rows } from "./mapHost";
import { linkAt, linkIn } from "./peoplesCells";

// The oracle is a list of what was typed, by stage and lane: whatever is done to stages, lanes and segments, each word is at its own with its
// colour and its link, or set aside under their names.

it("words, colours and links stay with their stage and lane over a hundred sequences of random changes", {
  timeout: 1_200_000,
  ...EXHAUSTIVE,
}, () => {
  for (let seed = 1; seed <= 100; seed++) sequence(seed);
});

interface Word {
  readonly text: string;
  readonly stage: Stage;
  /** A lane of the map, or the label of one of people's own. */
  readonly lane: Lane | string;
  url: string | null;
  color: string | null;
}

interface Stage {
  name: string;
}

interface Board {
  readonly host: Host;
  readonly random: Random;
  readonly maps: readonly { readonly sheet: string; readonly sheetId: number; readonly words: Word[] }[];
  stages: Stage[];
  channels: string[];
  shown: Lane[];
  count: number;
}

const COLORS = ["#ffff00", "#00ffff", "#ff99cc"];
const STEPS = 3;

function sequence(seed: number): void {
  const random = seeded(seed);
  const stages = ["Saw", "Clicked", "Asked", "Met", "Bought"].slice(0, random.int(3, 5)).map((name) => ({ name }));
  const channels = ["VK", "Mail"];
  const host = hostWith(rowsOf(stages, channels));
  // A map of a segment in every fourth, beside that of all.
  const segments = seed % 4 === 1 ? ["", "VK"] : [random.pick(["", "VK"])];
  const maps = mapsOf(host, { segments }).map(({ name, sheetId }) => ({ sheet: name, sheetId, words: [] }));
  const board: Board = { host, random, maps, stages, channels, shown: [...LANES], count: 0 };
  for (let i = 0; i < 6; i++) type(board);
  for (let step = 1; step <= STEPS; step++) {
    const change = random.pick(CHANGES);
    change(board);
    for (let i = 0; i < 2; i++) type(board);
    random.pick([paint, link, move])(board);
    host.run(
      "fillSheet",
      "Stages",
      Array.from({ length: 12 }, () => ["", "", ""]),
    );
    host.run("fillSheet", "Stages", rowsOf(board.stages, board.channels));
    for (const { sheetId } of maps) done(host, "rebuildMap", { sheetId, lanes: board.shown });
    forgetHistory(host.model);
    expect({ seed, step, change: change.name, wrong: wrongIn(board) }).toEqual({
      seed,
      step,
      change: change.name,
      wrong: [],
    });
  }
}

const rowsOf = (stages: readonly Stage[], channels: readonly string[]): Rows => [
  ["Stage", ...channels],
  ...stages.map(({ name }, i) => [name, 900 - 10 * i, 700 - 10 * i]),
];

const CHANGES: readonly ((board: Board) => void)[] = [rename, insert, remove, reorder, turnLanes, ownLane, segment];

function rename({ random, stages, ...board }: Board): void {
  random.pick(stages).name = `Renamed ${board.count++} of ${stages.length}`;
}

function insert({ random, stages, ...board }: Board): void {
  stages.splice(random.int(0, stages.length), 0, { name: `New ${board.count++} of ${stages.length}` });
}

function remove({ random, stages }: Board): void {
  if (stages.length > 2) stages.splice(random.int(0, stages.length - 1), 1);
}

function reorder(board: Board): void {
  board.stages = board.random.shuffled(board.stages);
}

function turnLanes(board: Board): void {
  board.shown = board.random.some(LANES, board.random.int(5, LANES.length));
}

function ownLane(board: Board): void {
  const map = board.random.pick(board.maps);
  const lane = `Own ${board.count++} lane`;
  const row =
    laneRow(cellsOf(board.host, map.sheet), "touchpoints") ?? laneRow(cellsOf(board.host, map.sheet), "barriers");
  if (row === null) return;
  board.host.run("insertRow", map.sheet, row);
  board.host.run("type", map.sheet, `B${row}`, lane);
  put(board, map, lane);
}

function segment({ channels, ...board }: Board): void {
  channels[0] = `VK ${board.count++} now`;
}

type OneMap = Board["maps"][number];

/** Stages that a map has by now: a new one gets its column when it is rebuilt. */
function onMap({ stages }: Board, { shown }: Cells): { stage: Stage; column: number }[] {
  const heads = shown[shown.findIndex((row) => row[1] === MAP.en.people) - 2]!.slice(2);
  return stages.flatMap((stage) => {
    const at = heads.findIndex((head) => head.endsWith(` · ${stage.name}`));
    return at < 0 ? [] : [{ stage, column: at + 3 }];
  });
}

function laneRow({ shown }: Cells, lane: string): number | null {
  const label = MAP.en.lanes[lane as Lane] ?? lane;
  const at = shown.findIndex((row) => row[1] === label || row[1]?.endsWith(` ${label}`));
  return at < 0 ? null : at + 1;
}

function put(board: Board, map: OneMap, lane: string): void {
  const cells = cellsOf(board.host, map.sheet);
  const [row, at] = [laneRow(cells, lane), board.random.pick(onMap(board, cells))];
  // A lane that was just switched on is not there yet.
  if (row === null || !at || cells.shown[row - 1]![at.column - 1]) return;
  const text = `${board.random.pick(["word", "24/7 no", "=1+1 no", "two\nlines"])} ${board.count++}`;
  board.host.run("type", map.sheet, `${letters(at.column)}${row}`, text.startsWith("=") ? `'${text}` : text);
  map.words.push({ text, stage: at.stage, lane, url: null, color: null });
}

function type(board: Board): void {
  const lane = board.random.pick(board.shown.filter((each) => each !== "emotion"));
  put(board, board.random.pick(board.maps), lane);
}

/** A word that can be seen, and its cell. */
function someWord(board: Board): { map: OneMap; word: Word; address: string } | null {
  const map = board.random.pick(board.maps);
  const cells = cellsOf(board.host, map.sheet);
  const seen = map.words.flatMap((word) => {
    const address = addressOf(board, cells, word);
    return address ? [{ map, word, address }] : [];
  });
  return seen.length > 0 ? board.random.pick(seen) : null;
}

function addressOf(board: Board, cells: Cells, { stage, lane }: Word): string | null {
  const row = laneRow(cells, lane);
  const column = onMap(board, cells).find((each) => each.stage === stage)?.column;
  return row && column ? `${letters(column)}${row}` : null;
}

function paint(board: Board): void {
  const found = someWord(board);
  if (!found) return;
  found.word.color = board.random.pick(COLORS);
  board.host.run("paint", found.map.sheet, found.address, "#0000ff", found.word.color);
}

function link(board: Board): void {
  const found = someWord(board);
  if (!found || !/^word/.test(found.word.text)) return;
  found.word.url = `https://example.org/${board.count++}`;
  linkAt(board.host, found.map.sheet, found.address, found.word.text, found.word.url);
}

/** What somebody inserts above a map moves all of it. */
function move({ host, random, maps }: Board): void {
  host.run("insertRow", random.pick(maps).sheet, 1);
}

function wrongIn(board: Board): string[] {
  return board.maps.flatMap((map) => {
    const cells = cellsOf(board.host, map.sheet);
    const { backgrounds } = JSON.parse(String(board.host.run("sheetLook", map.sheet))) as { backgrounds: string[][] };
    return map.words.flatMap((word) => {
      const address = addressOf(board, cells, word);
      const hidden = LANES.includes(word.lane as Lane) && !board.shown.includes(word.lane as Lane);
      if (hidden && board.stages.includes(word.stage))
        return cells.shown.flat().includes(word.text) ? [] : [`${word.text} is lost in a hidden lane`];
      const lane = MAP.en.lanes[word.lane as Lane] ?? word.lane;
      const aside = cells.shown.findIndex(
        (row) => row[1] === word.stage.name && row[2] === lane && row[3] === word.text,
      );
      const isGone = !board.stages.includes(word.stage);
      const at = isGone ? (aside < 0 ? null : `D${aside + 1}`) : address;
      if (!at) return [`${word.text} of ${word.stage.name}, ${lane} is nowhere`];
      const [, column, row] = /^([A-Z]+)(\d+)$/.exec(at)!;
      const place = [
        Number(row) - 1,
        [...column!].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1,
      ] as const;
      const found = {
        text: cells.shown[place[0]]![place[1]],
        url: linkIn(board.host, map.sheet, at),
        color: backgrounds[place[0]]![place[1]],
      };
      return [
        ...(found.text === word.text ? [] : [`${word.text} of ${word.stage.name}, ${lane}: ${found.text} at ${at}`]),
        ...(found.url === word.url ? [] : [`link of ${word.text}: ${found.url}`]),
        ...(word.color === null || found.color === word.color ? [] : [`color of ${word.text}: ${found.color}`]),
      ];
    });
  });
}
