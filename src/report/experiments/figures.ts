import { letters } from "../../tables/columnName";
import { STATUSES } from "../../text/experiments";
import { unnamedStage } from "../../text/report";
import { f, known } from "../formula";
import { pale } from "../pale";
import type { PlanCell, Row } from "../plan";
import { peopleOf, revenueOf } from "../sourceFormulas";
import { nameIn } from "../sourceName";
import { AVERAGE, BUILT_NAME, CHOICE, GO_ON, PEOPLE, SEGMENT, STATUS_NAME, Z, Z_POWER } from "./cells";
import { type ExperimentContext, upTo } from "./context";

/** What the table says, out of sight: the figures of each segment in a column of its own, and what the lists offer. */
export function figures(context: ExperimentContext): Row[] {
  const { n, segments } = context;
  const across = (cell: (segment: number) => PlanCell): Row["cells"] =>
    Object.fromEntries(segments.map((_, i) => [letters(i + 3), cell(i + 1)]));
  return [
    { cells: { A: pale(f`NORMSINV(39/40)`, Z), B: pale(f`NORMSINV(4/5)`, Z_POWER) } },
    { cells: across((segment) => pale(segments[segment - 1]!.name || context.texts.everybody, SEGMENT(segment))) },
    ...upTo(n).map(
      (stage): Row => ({
        cells: {
          A: pale(context.model.table.stages[stage - 1]!.name, BUILT_NAME(stage)),
          B: pale(f`${`${stage}. `}&${stageName(context, stage)}`, CHOICE(stage)),
          ...across((segment) => people(context, stage, segment)),
        },
      }),
    ),
    ...upTo(n).map((stage): Row => ({ cells: across((segment) => goOn(context, stage, segment)) })),
    { cells: across((segment) => average(context, segment)) },
    ...STATUSES.map((status, i): Row => ({ cells: { A: pale(context.texts.statuses[status], STATUS_NAME(i + 1)) } })),
  ];
}

/** The name of a stage as it stands in the table. */
export function stageName({ model }: ExperimentContext, stage: number) {
  const { name, nameAt } = model.table.stages[stage - 1]!;
  return nameIn(nameAt, name, unnamedStage(stage, model.language));
}

const people = ({ model, segments }: ExperimentContext, stage: number, segment: number): PlanCell =>
  pale(peopleOf(model, stage, segments[segment - 1]!.series), PEOPLE(stage, segment));

// After the last stage nobody goes on; more than before is no share.
function goOn({ n }: ExperimentContext, stage: number, segment: number): PlanCell {
  const [here, next] = [PEOPLE(stage, segment), PEOPLE(stage + 1, segment)];
  const share = f`IF(${here}>0; IF(${next}<=${here}; ${next}/${here}; ""); "")`;
  return pale(stage < n ? known([here, next], share) : f`""`, GO_ON(stage, segment));
}

function average({ model, segments, moneyStage }: ExperimentContext, segment: number): PlanCell {
  const earned = revenueOf(model.table, segments[segment - 1]!.series);
  const count = PEOPLE(moneyStage, segment);
  const each = earned && known([count], f`IF(${count}>0; IFERROR(${earned}/${count}; ""); "")`);
  return pale(each ?? f`""`, AVERAGE(segment));
}
