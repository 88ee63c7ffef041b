import { EmbeddedChartBuilder } from "./embeddedChartBuilder";

type GBar = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type GPie = GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
type GScatter = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
type Position = GoogleAppsScript.Charts.Position;

/** The builder of a table of cells, which has no look of its own. */
export class EmbeddedTableChartBuilder extends EmbeddedChartBuilder {}

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

/** What the builders of charts with a category and a value axis have. */
abstract class AxisChartBuilder
  extends DrawnChartBuilder<GBar>
  implements Pick<GBar, keyof AxisChartBuilder & keyof GBar>
{
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

export class EmbeddedAreaChartBuilder extends AxisChartBuilder {}
export class EmbeddedBarChartBuilder extends AxisChartBuilder {}
export class EmbeddedColumnChartBuilder extends AxisChartBuilder {}
export class EmbeddedComboChartBuilder extends AxisChartBuilder {}
export class EmbeddedHistogramChartBuilder extends AxisChartBuilder {}
export class EmbeddedLineChartBuilder extends AxisChartBuilder {}

/** The builder of pie charts. */
export class EmbeddedPieChartBuilder
  extends DrawnChartBuilder<GPie>
  implements Pick<GPie, keyof EmbeddedPieChartBuilder & keyof GPie>
{
  set3D(): GPie {
    return this.option("is3D", true);
  }
}

/** The builder of scatter charts. */
export class EmbeddedScatterChartBuilder
  extends DrawnChartBuilder<GScatter>
  implements Pick<GScatter, keyof EmbeddedScatterChartBuilder & keyof GScatter>
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
