import { notInHost } from "../exception";
import { EmbeddedChartBuilder } from "./embeddedChartBuilder";

type GBar = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type GPie = GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
type GScatter = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
type Position = GoogleAppsScript.Charts.Position;

/** The builder of a table of cells, which has no look of its own. */
export class TableChartBuilder extends EmbeddedChartBuilder {}

/** What the builders of all drawn charts have besides the common methods. */
abstract class DrawnChartBuilder<Self> extends EmbeddedChartBuilder {
  setTitle(title: string): Self {
    return this.option("title", title);
  }

  setColors(colors: string[]): Self {
    return this.option("colors", colors);
  }

  setBackgroundColor(color: string): Self {
    return this.option("backgroundColor", color);
  }

  setLegendPosition(position: Position): Self {
    return this.option("legend.position", String(position).toLowerCase());
  }

  protected option(key: string, value: unknown): Self {
    this.setOption(key, value);
    return this as unknown as Self;
  }
}

/** The builder of bar, column, line, area and combo charts. */
export class AxisChartBuilder extends DrawnChartBuilder<GBar> implements Pick<GBar, keyof AxisChartBuilder & keyof GBar> {
  setStacked(): GBar {
    return this.option("isStacked", true);
  }

  setXAxisTitle(title: string): GBar {
    return this.option("hAxis.title", title);
  }

  setYAxisTitle(title: string): GBar {
    return this.option("vAxis.title", title);
  }

  // A bar chart's values run along the horizontal axis, the others' along the vertical one.
  setRange(start: number, end: number): GBar {
    const axis = this.spec.type === "BAR" ? "hAxis" : "vAxis";
    this.option(`${axis}.viewWindow.min`, start);
    return this.option(`${axis}.viewWindow.max`, end);
  }
}

/** The builder of pie charts. */
export class PieChartBuilder extends DrawnChartBuilder<GPie> implements Pick<GPie, keyof PieChartBuilder & keyof GPie> {
  set3D(): GPie {
    return this.option("is3D", true);
  }

  override setHiddenDimensionStrategy(): never {
    throw notInHost("EmbeddedPieChartBuilder.setHiddenDimensionStrategy");
  }
}

/** The builder of scatter charts. */
export class ScatterChartBuilder
  extends DrawnChartBuilder<GScatter>
  implements Pick<GScatter, keyof ScatterChartBuilder & keyof GScatter>
{
  setXAxisRange(start: number, end: number): GScatter {
    this.option("hAxis.viewWindow.min", start);
    return this.option("hAxis.viewWindow.max", end);
  }

  setYAxisRange(start: number, end: number): GScatter {
    this.option("vAxis.viewWindow.min", start);
    return this.option("vAxis.viewWindow.max", end);
  }

  setXAxisTitle(title: string): GScatter {
    return this.option("hAxis.title", title);
  }

  setYAxisTitle(title: string): GScatter {
    return this.option("vAxis.title", title);
  }
}
