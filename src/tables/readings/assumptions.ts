import { letters } from "../columnName";
import type { ReadLine } from "../explained";
import type { Assumption } from "../line";
import type { StageTable } from "../stageTable";
import type { Funnel } from "./funnel";

/** What was decided in reading a table, to be said to the person. */
export function assumptionsOf(funnel: Funnel, table: StageTable, days: number): Assumption[] {
  const { view, chosen } = funnel;
  const { channels, stages, beside } = table;
  const [taken, ...others] = funnel.channelColumns;
  const usedLines = new Map(Object.entries(beside).flatMap(([role, line]) => (line ? [[line, role] as const] : [])));
  return [
    ...(view.orientation === "across"
      ? [{ code: "stagesAcross", params: { stages: stages.length, rows: channels.length } }]
      : []),
    ...(chosen.isReordered
      ? [{ code: "stagesReordered", params: { stages: stages.map(({ name }) => name).join(" → ") } }]
      : []),
    ...(taken && others.length > 0
      ? [
          {
            code: "channelColumn",
            params: { column: taken.header, others: others.map(({ header }) => header).join(", ") },
          },
        ]
      : []),
    ...(funnel.turned ? [{ code: "datesTurned", params: { column: funnel.turned.header } }] : []),
    ...(days > 0 ? [{ code: "periodsByMonth", params: { days } }] : []),
    ...(table.channelNames.length > 0
      ? [{ code: "channelsAddedUp", params: { channels: table.channelNames.length } }]
      : []),
    ...(table.periods.length > 0
      ? [
          {
            code: "periodsFound",
            params: { periods: table.periods.length, first: table.periods[0]!, last: table.periods.at(-1)! },
          },
        ]
      : []),
    ...[...usedLines].map(([line, role]) => ({
      code: "taken",
      params: { name: line.name || letters(line.index), as: role },
    })),
    ...(table.plan.length > 0
      ? [{ code: "planTaken", params: { name: [...new Set(table.plan.map(({ name }) => name))].join(", ") } }]
      : []),
    ...leftOut(table, "column"),
    ...leftOut(table, "row"),
  ];
}

/** One assumption for all lines that are left out for the same reason, the names in the order of the sheet. */
function leftOut(table: StageTable, axis: "row" | "column"): Assumption[] {
  const beside = new Set(Object.values(table.beside).flatMap((line) => (line ? [line.index] : [])));
  const plans = new Set(
    table.plan.flatMap(({ places }) =>
      places.flatMap((place) => (place ? [axis === "row" ? place.row : place.column] : [])),
    ),
  );
  const lines = table.lines.filter((line) => {
    if (line.axis !== axis || line.role === "stage" || line.role === "people") return false;
    if (line.role === "plan" && plans.has(line.index)) return false;
    return (
      !["stated", "stageCost", "stageRevenue", "revenuePlan"].includes(line.role) && !isBeside(table, line, beside)
    );
  });
  const named = lines
    .map((line) => ({ ...line, name: line.name || (axis === "column" ? letters(line.index) : String(line.index)) }))
    .filter(({ role, name }) => !(role === "unnamed" && name === ""));
  return [...new Set(named.map(({ role }) => role))].map((role) => {
    const names = named.filter((line) => line.role === role).map(({ name }) => name);
    return { code: `${axis}LeftOut`, params: { [axis]: names.join(", "), meaning: role, count: names.length } };
  });
}

/** Whether a line is taken as something known beside the people. */
function isBeside({ beside, orientation }: StageTable, line: ReadLine, indexes: ReadonlySet<number>): boolean {
  if (!indexes.has(line.index)) return false;
  return Object.entries(beside).some(
    ([role, own]) => own !== null && own.index === line.index && axisOf(role, orientation) === line.axis,
  );
}

/** Lines along the stages of a table whose stages go down are columns, those along its series rows; the other way round across. */
export function axisOf(role: string, orientation: StageTable["orientation"]): "row" | "column" {
  const isAlongStages = ["benchmark", "stated", "stageCost", "stageRevenue"].includes(role);
  return isAlongStages === (orientation === "down") ? "column" : "row";
}
