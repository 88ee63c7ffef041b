import { oneLine } from "../../core/oneLine";
import { unnamedStage } from "../../text/report";
import { f, known, range } from "../formula";
import { peopleOf } from "../people";
import { percentFormat } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { nameIn } from "../sourceName";
import { FORMAT } from "../styles";
import { type MapContext, upTo } from "./mapContext";
import { BUILT_NAME, CHOICE, GO_ON, NAME, PEOPLE } from "./mapNames";
import { hiddenCell, numberCell, textWord, wordCell } from "./words";

/** The stages across: their names, how many people are there, and which share of them goes on. */
export function mapStages(context: MapContext): Block {
  const { texts, n, model, column } = context;
  const across = (label: PlanCell, cell: (stage: number) => PlanCell): Row["cells"] => ({
    A: label,
    ...Object.fromEntries(upTo(n).map((stage) => [column(stage), cell(stage)])),
  });
  const open = model.source ? [] : [range(NAME(1), NAME(n)), range(PEOPLE(1), PEOPLE(n))];
  return {
    rows: [
      {
        height: 44,
        grows: true,
        cells: across({ content: texts.stage, style: "stageName" }, (i) => nameCell(context, i)),
      },
      { height: 28, cells: across({ content: texts.people, style: "totalText" }, (i) => peopleCell(context, i)) },
      {
        height: 26,
        cells: across({ content: texts.goOn, style: "totalText" }, (i) => goOnCell(context, i)),
        line: "header",
      },
    ],
    workings: [
      { cells: across({ style: "workings" }, (i) => ({ ...hiddenCell(builtName(context, i)), name: BUILT_NAME(i) })) },
      {
        cells: across({ style: "workings" }, (i) => ({
          content: f`${`${i}. `}&SUBSTITUTE(${NAME(i)}; CHAR(10); " ")`,
          style: "workings",
          name: CHOICE(i),
        })),
      },
    ],
    validations: open.slice(1).map((on) => ({ on, between: [0, 1_000_000_000_000], help: texts.people })),
  };
}

function nameCell({ model }: MapContext, stage: number): PlanCell {
  const { source, words } = model;
  if (!source) return { ...wordCell(words.stages[stage - 1]!.name, "stageName"), name: NAME(stage) };
  const { name, nameAt } = source.table.stages[stage - 1]!;
  return { content: nameIn(nameAt, name, unnamedStage(stage, model.language)), style: "stageName", name: NAME(stage) };
}

/** The name that the words of a stage are known by, should the table's be sorted or retyped; none in any language for a stage without one. */
function builtName({ model }: MapContext, stage: number) {
  const { source, words } = model;
  if (!source) return words.stages[stage - 1]!.name;
  return textWord(oneLine(source.table.stages[stage - 1]!.name));
}

function peopleCell({ model, built }: MapContext, stage: number): PlanCell {
  const { source, words } = model;
  const people = words.stages[stage - 1]!.people;
  if (!source) return { ...numberCell(people, "peopleInput", FORMAT.people), name: PEOPLE(stage) };
  const whole = built.every((row) => row.people === null || Number.isInteger(row.people));
  return {
    content: peopleOf(source, stage, source.series),
    style: "peopleHere",
    name: PEOPLE(stage),
    format: whole ? FORMAT.people : FORMAT.averagePeople,
  };
}

function goOnCell({ model, built, n }: MapContext, stage: number): PlanCell {
  const [here, next] = [PEOPLE(stage), PEOPLE(stage + 1)];
  const share = known([here, next], f`IF(${here}>0; ${next}/${here}; "")`);
  return {
    content: stage < n ? share : f`""`,
    style: "shareHere",
    name: GO_ON(stage),
    format: percentFormat(built[stage]?.conversion ?? null, model.locale),
  };
}
