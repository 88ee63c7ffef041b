import { oneLine } from "../../core/oneLine";
import { moneyStage } from "../../tables/moneyStage";
import { stageKindOf } from "../../tables/vocabulary/stageKind";
import { unnamedStage } from "../../text/report";
import { EXTRA, endOf, KEY, kindsOf, LEVEL, REAL, TOP } from "../answer/levelCells";
import { shareByReferral } from "../answer/returned";
import { rateText } from "../answer/words";
import { type Formula, f, known, range } from "../formula";
import { percentFormat } from "../formulaPieces";
import type { Block, PlanCell, Row, Rule } from "../plan";
import { peopleOf, sourceCell } from "../sourceFormulas";
import { nameIn } from "../sourceName";
import { COLOR, FORMAT } from "../styles";
import { banded } from "./banded";
import { hiddenCell, numberCell, textWord, wordCell } from "./cellContent";
import { heightFor, type MapContext, upTo, widthOf } from "./mapContext";
import { measuredRow } from "./mapLanes";
import { BUILT_NAME, CHOICE, GO_ON, GOING, HEAD, HEAT, LEVEL_SEEN, NAME, PEOPLE, WORD } from "./mapNames";
import { namesOf, phaseRow } from "./mapPhases";

/** The stages across with their phases, and their figures: how many people are there, which share of them goes on, and what that share should be. */
export function mapStages(context: MapContext): Block {
  const { texts, n, model, column } = context;
  const across = (cell: (stage: number) => PlanCell): Row["cells"] =>
    Object.fromEntries(upTo(n).map((stage) => [column(stage), cell(stage)]));
  const labelled = (label: string, cell: (stage: number) => PlanCell): Row["cells"] => ({
    B: { content: label, style: "figureLabel" },
    ...across(cell),
  });
  const { row: phases, styles } = phaseRow(context);
  const heads = namesOf(context).map((name, i) => ({
    text: `${i + 1} · ${name} ★`,
    width: widthOf(context, i + 1) / 1.3,
  }));
  return {
    rows: [
      phases,
      {
        // Of letters a size larger than those of words.
        height: Math.max(38, Math.ceil(1.25 * heightFor(heads, 0))),
        grows: true,
        cells: across((i) => ({ ...headCell(context, i), style: styles[i - 1]! })),
      },
      { height: 6, cells: {} },
      ...banded(texts.bands.figures, "bandFigures", [
        { height: 32, cells: labelled(texts.people, (i) => peopleCell(context, i)) },
        { height: 26, cells: labelled(texts.goOn, (i) => goingCell(context, i)) },
        ...levelRow(context, labelled),
        ...context.measured.map((row) => measuredRow(context, row)),
      ]),
      { height: 6, cells: {} },
    ],
    workings: [
      { cells: across((i) => ({ ...hiddenCell(builtName(context, i)), name: BUILT_NAME(i) })) },
      { cells: across((i) => ({ content: nameOf(context, i), style: "workings", name: NAME(i) })) },
      {
        cells: across((i) => ({
          content: f`${`${i}. `}&SUBSTITUTE(${NAME(i)}; CHAR(10); " ")`,
          style: "workings",
          name: CHOICE(i),
        })),
      },
      { cells: across((i) => ({ content: goOnOf(context, i), style: "workings", name: GO_ON(i) })) },
      { cells: across((i) => ({ content: heatOf(context, i), style: "workings", name: HEAT(i) })) },
    ],
    rules: heatRules(context),
    validations: model.source
      ? []
      : [{ on: range(PEOPLE(1), PEOPLE(n)), between: [0, 1_000_000_000_000], help: texts.people }],
  };
}

/** The name with its number, starred where much is lost and people feel bad. */
function headCell({ model, shown, answer }: MapContext, stage: number): Pick<PlanCell, "content" | "name"> {
  const { source, words } = model;
  if (!source) return { ...wordCell(words.stages[stage - 1]!.name), name: HEAD(stage) };
  const emotion = WORD("emotion", stage);
  const isMoment = f`IF(ISNUMBER(${emotion}); (${HEAT(stage)}>0)*(${emotion}<=-1)=1; 1=0)`;
  const star = answer && shown.includes("emotion") ? f`&IF(${isMoment}; " ★"; "")` : f``;
  return { content: f`${`${stage} · `}&${NAME(stage)}${star}`, name: HEAD(stage) };
}

function nameOf({ model }: MapContext, stage: number): Formula {
  const { source } = model;
  if (!source) return f`${HEAD(stage)}&""`;
  const { name, nameAt } = source.table.stages[stage - 1]!;
  const unnamed = unnamedStage(stage, model.language);
  const now = nameIn(nameAt, name, unnamed);
  // Without its table a map still says what its words are about.
  return nameAt ? f`IF(ISERROR(${sourceCell(nameAt)}); ${oneLine(name) || unnamed}; ${now})` : now;
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
    style: "peopleBig",
    name: PEOPLE(stage),
    format: whole ? FORMAT.people : FORMAT.averagePeople,
  };
}

function goOnOf({ n }: MapContext, stage: number): Formula {
  const [here, next] = [PEOPLE(stage), PEOPLE(stage + 1)];
  return stage < n ? known([here, next], f`IF(${here}>0; ${next}/${here}; "")`) : f`""`;
}

/** The share that goes on; more than all is no share, and whoever recommends starts anew. */
function goingCell(context: MapContext, stage: number): PlanCell {
  const { model, built, n, texts } = context;
  const share = GO_ON(stage);
  const names = namesOf(context);
  // Whoever has bought is a customer, also where no money is counted.
  const hasBought = stage > moneyStage({ stages: names.map((name) => ({ name })), paidAt: model.source?.table.paidAt });
  const each = hasBought ? texts.perCustomer : texts.perPerson;
  const last = stageKindOf(names[n - 1]!) === "referrals" ? texts.again : "";
  return {
    content:
      stage < n
        ? f`IF(ISNUMBER(${share}); IF(${share}>1; FIXED(${share}; 1)&${` ${each}`}; ${share}); "")`
        : f`${last}`,
    style: "goOn",
    name: GOING(stage),
    format: percentFormat(built[stage]?.conversion ?? null, model.locale).replaceAll(/(?=;|$)/g, '" →"'),
  };
}

type Labelled = (label: string, cell: (stage: number) => PlanCell) => Row["cells"];

/** What each share should be. */
function levelRow({ answer, texts, n, model, page }: MapContext, labelled: Labelled): Row[] {
  if (!answer) return [];
  const kinds = kindsOf(answer);
  const returned = model.segment === "" ? shareByReferral(answer) : null;
  const said = (stage: number) => f`IF(ISNUMBER(${LEVEL(stage + 1)}); ${rateText(answer, LEVEL(stage + 1))}; "")`;
  return [
    {
      height: returned && page > 6 ? 30 : 20, // on two lines in narrow columns
      cells: labelled(kinds.length === 1 ? texts.levels[kinds[0]!] : texts.level, (stage) => ({
        content: stage < n ? said(stage) : (returned ?? f`""`),
        style: "level",
        name: LEVEL_SEEN(stage),
      })),
    },
  ];
}

/** How much of a problem the step from a stage is: 2 the real one worth most, 1 a real one worth more than half of that, else 0. */
function heatOf({ answer, n }: MapContext, stage: number): Formula {
  if (!answer || stage === n) return f`0`;
  const to = stage + 1;
  const isMost = (isMuch: Formula) => f`IF(ISNUMBER(${TOP}); IF(${TOP}=${to}; 2; IF(${isMuch}; 1; 0)); 0)`;
  if (answer.returns) return isMost(f`IF(ISNUMBER(${KEY(to)}); 2*${KEY(to)}>MAX(${range(KEY(1), KEY(n))}); 1=0)`);
  const alike = range(
    EXTRA(endOf(answer, to) === answer.resultStage ? 1 : answer.resultStage + 1),
    EXTRA(endOf(answer, to)),
  );
  const isMuch = f`IF(ISNUMBER(${EXTRA(to)}); IF(${REAL(to)}=1; 2*${EXTRA(to)}>MAX(${alike}); 1=0); 1=0)`;
  return isMost(isMuch);
}

function heatRules({ answer, n }: MapContext): Rule[] {
  if (!answer) return [];
  const on = range(GOING(1), GOING(n));
  return [
    { on, when: f`${HEAT(1)}=2`, style: { background: COLOR.worst, color: COLOR.worstInk, bold: true } },
    { on, when: f`${HEAT(1)}=1`, style: { background: COLOR.alarmPaper, color: COLOR.alarm, bold: true } },
  ];
}
