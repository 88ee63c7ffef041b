import { registries } from "../../engine/spreadsheet";
import { axisLooks, groupWidth } from "./axisLook";
import { flattened } from "./chartOptions";
import type { ScriptSide } from "./definition";

/** The parts of chart.js's configuration that are changed here. */
interface Runtime {
  readonly chartJsConfig?: {
    readonly data: { readonly datasets: { barPercentage?: number; categoryPercentage?: number; clip?: number }[] };
    readonly options?: { readonly scales?: Readonly<Record<string, { ticks?: object; border?: object } | undefined>> };
  };
}

const KINDS = ["bar", "line", "combo", "scatter"] as const;

/** Draws a chart as its script asked in words that o-spreadsheet lacks; charts that no script made stay as they are. */
for (const kind of KINDS) {
  const builder = registries.chartTypeRegistry.get(kind) as unknown as { getRuntime(...args: unknown[]): Runtime };
  const getRuntime = (getters: unknown, definition: { title?: { script?: ScriptSide } }, ...others: unknown[]) => {
    const runtime = builder.getRuntime(getters, definition, ...others);
    const { script } = definition.title ?? {};
    if (script) dress(runtime, flattened(script.options));
    return runtime;
  };
  registries.chartTypeRegistry.replace(kind, { ...builder, getRuntime } as never);
}

const ROOM_FOR_A_POINT = 10;

function dress({ chartJsConfig }: Runtime, options: Readonly<Record<string, unknown>>): void {
  const looks = axisLooks(options);
  for (const name of ["x", "y"] as const) {
    const scale = chartJsConfig?.options?.scales?.[name];
    if (!scale) continue;
    scale.border = { ...scale.border, display: false };
    if (!looks[name].labels) scale.ticks = { ...scale.ticks, display: false };
    if (looks[name].lines !== null) scale.ticks = { ...scale.ticks, count: looks[name].lines };
  }
  for (const series of chartJsConfig?.data.datasets ?? []) {
    series.categoryPercentage = groupWidth(options);
    series.barPercentage = 1;
    // A point on the edge of the axis is drawn whole.
    series.clip = ROOM_FOR_A_POINT;
  }
}
