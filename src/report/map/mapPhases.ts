import { moneyStage } from "../../tables/moneyStage";
import { stageKindOf } from "../../tables/vocabulary/stageKind";
import type { Language } from "../../text/language";
import { MAP, PHASES, type Phase } from "../../text/map";
import type { PlanCell, Row } from "../plan";
import type { StyleName } from "../styles";
import { isBlank, type MapWords, textWord, type Word, wordCell } from "./cellContent";
import { type MapContext, upTo } from "./mapContext";
import { PHASE } from "./mapNames";

/** What people are about at each stage: they choose, buy, and come back. */
export function phasesOf(names: readonly string[], paidAt?: number): Phase[] {
  const money = moneyStage({ stages: names.map((name) => ({ name })), paidAt });
  const bought = names.findIndex((name, i) => i === money || BUYING.has(stageKindOf(name) ?? ""));
  return names.map((_, i) => (i > money ? "returning" : i >= bought ? "buying" : "choosing"));
}

const BUYING: ReadonlySet<string> = new Set(["contracts", "checkouts", "sales", "action", "received"]);

/** Whether a text is what a map calls a phase by itself, in any language. */
export const isOwnPhase = (text: string): boolean =>
  Object.values(MAP).some(({ phases }) => PHASES.some((phase) => phases[phase] === text));

/** The phases across the stages, neighbours of one phase under one head, and the style of each stage. */
export function phaseRow(context: MapContext): { readonly row: Row; readonly styles: readonly StyleName[] } {
  const { model, column } = context;
  const words = phaseWords(model.words, phasesOf(namesOf(context), model.source?.table.paidAt), model.language);
  const runs: { word: Word; first: number; count: number }[] = [];
  words.forEach((word, i) => {
    const last = runs.at(-1);
    if (last && last.word.content === word.content && word.note === "") last.count++;
    else runs.push({ word, first: i + 1, count: 1 });
  });
  const cells = runs.map(({ word, first, count }, i): [string, PlanCell] => [
    column(first),
    { ...wordCell(word, `phase${colorOf(i)}`), across: count, name: PHASE(first) },
  ]);
  // Also where a merged cell reaches: what is remembered begins and ends there.
  const inside = runs.flatMap(({ first, count }) =>
    upTo(count - 1).map((more): [string, PlanCell] => [
      column(first + more),
      { style: "empty", name: PHASE(first + more) },
    ]),
  );
  return {
    row: { height: 24, cells: Object.fromEntries([...cells, ...inside]) },
    styles: runs.flatMap(({ count }, i) => upTo(count).map((): StyleName => `stage${colorOf(i)}`)),
  };
}

const colorOf = (run: number) => ((run % 4) + 1) as 1 | 2 | 3 | 4;

/** The phase of each stage: as somebody wrote it, or else as the stages before it have it by themselves. */
function phaseWords({ stages }: MapWords, guessed: readonly Phase[], language: Language): Word[] {
  const { phases } = MAP[language];
  return stages.map(({ phase }, i) => (isBlank(phase) ? textWord(phases[guessed[i]!]) : phase));
}

/** The names of the stages as of the day built. */
export function namesOf({ model }: MapContext): string[] {
  const { source, words } = model;
  return source ? source.table.stages.map(({ name }) => name) : words.stages.map(({ name }) => String(name.content));
}
