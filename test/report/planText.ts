import type { CellReference, Formula, RangeReference, Reference } from "../../src/report/formula";
import { formulaText, type Places } from "../../src/report/layout/address";
import { contentOf } from "../../src/report/layout/content";
import { placesFormula } from "../../src/report/places";
import type { Block, PlanCell, Row, SheetPlan } from "../../src/report/plan";

/**
 * A plan in words, for snapshots: each cell by its column and its own name, each reference as the name in brackets, so that a row more
 * changes the lines that mean something and no others. What points into the user's sheet has its address there.
 */
export function planText(plan: SheetPlan): string {
  const { blocks, inputs, open = [], places, ...rest } = plan;
  return [
    ...blocks.map((block) => `Block\n${blockText(block, plan)}`),
    `Inputs: ${inputs ? `${named(inputs.values)} of ${named(inputs.names)}` : "none"}`,
    `Open: ${open.map(named).join(", ") || "nothing else"}`,
    `Places: ${formula(placesFormula(places), plan)}`,
    JSON.stringify({ ...rest, status: named(plan.status) }),
  ].join("\n\n");
}

function blockText(block: Block, plan: SheetPlan): string {
  const { rows, workings = [], rules = [], validations = [], charts = [] } = block;
  return [
    ...rows.map((row) => rowText(row, plan)),
    ...(workings.length > 0 ? ["workings, hidden:", ...workings.map((row) => rowText(row, plan))] : []),
    ...rules.map(({ on, when, style }) => `rule on ${named(on)}: ${formula(when, plan)} ${JSON.stringify(style)}`),
    ...validations.map(({ on, ...rule }) => {
      const allowed = "oneOf" in rule ? { ...rule, oneOf: named(rule.oneOf) } : rule;
      return `validation of ${named(on)}: ${JSON.stringify(allowed)}`;
    }),
    ...charts.map(
      ({ at, data, ...chart }) => `chart at ${named(at)} of ${data.map(named).join(", ")}: ${JSON.stringify(chart)}`,
    ),
  ].join("\n");
}

function rowText({ cells, ...row }: Row, plan: SheetPlan): string {
  const looks = Object.entries(row).map(([key, value]) => `${key} ${value}`);
  const written = Object.entries(cells).map(([column, cell]) => `  ${cellText(column, cell, plan)}`);
  return [`- ${looks.join(", ") || "row"}`, ...written].join("\n");
}

function cellText(column: string, cell: PlanCell, plan: SheetPlan): string {
  const { content = "", name, style, format, across, note } = cell;
  const written = typeof content === "object" ? formula(content, plan) : contentOf(cell, nowhere(plan));
  const looks = [style, format, across && `across ${across}`, note && `note ${JSON.stringify(note)}`];
  return `${column}${name ? ` ${named(name)}` : ""} (${looks.filter(Boolean).join(", ")}) ${written}`.trimEnd();
}

const formula = ({ parts }: Formula, plan: SheetPlan): string =>
  `=${parts.map((part) => (typeof part === "string" ? part : referenceText(part, plan))).join("")}`;

function referenceText(reference: Reference, plan: SheetPlan): string {
  if (reference.kind === "cell" || reference.kind === "range") return named(reference);
  return formulaText({ kind: "formula", parts: [reference] }, nowhere(plan)).slice(1);
}

const named = (reference: CellReference | RangeReference): string =>
  reference.kind === "range"
    ? `${named(reference.from)}:${named(reference.to)}`
    : `[${reference.name}${PINNED[reference.pinned ?? "none"]}]`;

// The dollars of the address: before the column, before both.
const PINNED = { none: "", column: " $", both: " $$" } as const;

const nowhere = ({ sourceSheet }: SheetPlan): Places => ({
  sourceSheet,
  of: ({ name }) => {
    throw new Error(`Where "${name}" stands does not matter here.`);
  },
});
