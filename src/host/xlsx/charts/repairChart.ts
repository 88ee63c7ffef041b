import type { ChartFormat, DrawnAxis } from "./chartFormat";
import { CHART_NAMESPACE, inSchemaOrder } from "./order";

const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";
const BORDER = "DADCE0";
const GRIDLINE = "E0E0E0";

/** A chart's XML as o-spreadsheet writes it, with the look it has on the screen and its elements where the schema wants them. */
export function repairChart(xml: string, look: ChartFormat): string {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const root = document.documentElement;
  const all = (name: string) => [...root.getElementsByTagNameNS(CHART_NAMESPACE, name)];
  const chart = all("chart")[0]!;

  for (const shape of children(root, "spPr")) paintLine(shape, BORDER);
  if (children(chart, "title").length === 0) set(chart, "autoTitleDeleted", "1");
  set(chart, "plotVisOnly", look.drawsHidden ? "0" : "1");
  // Google Sheets leaves a gap for a blank cell; what is not said is zero (ECMA-376, 21.2.2.42).
  set(chart, "dispBlanksAs", "gap");
  for (const gap of all("gapWidth")) gap.setAttribute("val", String(look.gap));
  const isHorizontal = all("barDir")[0]?.getAttribute("val") === "bar";
  for (const [index, axis] of [...all("catAx"), ...all("valAx")].entries()) {
    const isAcross = isAxisAcross(axis, index, isHorizontal);
    mendAxis(axis, isAcross ? look.x : look.y);
    if (isHorizontal) set(axis, "axPos", isAcross ? "b" : "l");
  }
  if (!look.points) for (const marker of all("marker")) marker.replaceChildren(made(marker, "symbol", "none"));
  if (look.area) for (const lines of all("lineChart")) fillUnder(lines);
  for (const pie of all("doughnutChart")) if (value(pie, "holeSize") === "0") rename(pie, "pieChart");
  inSchemaOrder(root);
  return new XMLSerializer().serializeToString(document);
}

// o-spreadsheet says that the categories of horizontal bars lie below and their values at the left. Scatter charts have two axes of
// values: "b" is the one across.
function isAxisAcross(axis: Element, index: number, isHorizontal: boolean): boolean {
  if (isHorizontal) return axis.localName === "valAx";
  return axis.localName === "catAx" || (index % 2 === 0 && value(axis, "axPos") === "b");
}

function mendAxis(axis: Element, { min, max, gridlines, lines: count, labels, format }: DrawnAxis): void {
  const scaling = children(axis, "scaling")[0]!;
  if (min !== null) set(scaling, "min", String(min));
  if (max !== null) set(scaling, "max", String(max));
  const isValues = axis.localName === "valAx";
  if (isValues && count !== null && min !== null && max !== null)
    set(axis, "majorUnit", String((max - min) / (count - 1)));
  for (const lines of children(axis, "majorGridlines")) {
    if (isValues && gridlines) for (const shape of children(lines, "spPr")) paintLine(shape, GRIDLINE);
    else lines.remove();
  }
  for (const title of children(axis, "title")) if (!title.textContent?.trim()) title.remove();
  if (isValues && format !== null) {
    const written = made(axis, "numFmt", null);
    written.setAttribute("formatCode", format);
    written.setAttribute("sourceLinked", "0");
    replace(axis, written);
  }
  set(axis, "majorTickMark", "none");
  set(axis, "tickLblPos", labels ? "low" : "none");
  const shape = made(axis, "spPr", null);
  paintLine(shape, null);
  replace(axis, shape);
}

function fillUnder(lines: Element): void {
  for (const marker of [...lines.getElementsByTagNameNS(CHART_NAMESPACE, "marker")]) marker.remove();
  for (const series of children(lines, "ser")) {
    for (const smooth of children(series, "smooth")) smooth.remove();
    const shape = children(series, "spPr")[0];
    const fill = shape?.getElementsByTagNameNS(DRAWING_NAMESPACE, "solidFill")[0]?.cloneNode(true) as
      | Element
      | undefined;
    if (!shape || !fill) continue;
    const alpha = fill.ownerDocument.createElementNS(DRAWING_NAMESPACE, "a:alpha");
    alpha.setAttribute("val", "30000");
    fill.firstElementChild?.append(alpha);
    shape.prepend(fill);
  }
  rename(lines, "areaChart");
}

/** Gives the outline of a shape a colour, or takes it away. */
function paintLine(shape: Element, color: string | null): void {
  const make = (name: string) => shape.ownerDocument.createElementNS(DRAWING_NAMESPACE, `a:${name}`);
  for (const old of [...shape.children]) if (old.localName === "ln") old.remove();
  const line = make("ln");
  const fill = make(color === null ? "noFill" : "solidFill");
  if (color !== null) {
    line.setAttribute("w", "9525");
    const rgb = make("srgbClr");
    rgb.setAttribute("val", color);
    fill.append(rgb);
  }
  line.append(fill);
  shape.append(line);
}

const children = (element: Element, name: string) =>
  [...element.children].filter(({ localName }) => localName === name);

const value = (element: Element, name: string) => children(element, name)[0]?.getAttribute("val") ?? null;

function made(near: Element, name: string, val: string | null): Element {
  const element = near.ownerDocument.createElementNS(CHART_NAMESPACE, `c:${name}`);
  if (val !== null) element.setAttribute("val", val);
  return element;
}

function replace(parent: Element, child: Element): void {
  for (const old of children(parent, child.localName)) old.remove();
  parent.append(child);
}

const set = (parent: Element, name: string, val: string) => replace(parent, made(parent, name, val));

function rename(element: Element, name: string): void {
  const renamed = made(element, name, null);
  renamed.append(...element.children);
  element.replaceWith(renamed);
}
