// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { SourceView } from "../../src/addon/protocol";
import { funnelSvg } from "../../src/sidebar/funnel/funnelPicture";
import { funnelView } from "../../src/sidebar/funnelView";
import { planned } from "../../src/sidebar/managersSources";
import { hostile, leads } from "../../src/sidebar/scenarioSources";

const drawn = (source: SourceView) =>
  funnelSvg(funnelView(source, { channel: null, period: null }, "en"), source.sheetName);

/** A picture as a strict reader of XML sees it. */
function read(svg: string): Document {
  const read = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(read.querySelector("parsererror")).toBeNull();
  return read;
}

const bars = (svg: string) => [...read(svg).querySelectorAll("rect[rx]")];
const texts = (svg: string) => [...read(svg).querySelectorAll("text")].map(({ textContent }) => textContent);

// By hand: 187, 94, 75 and 32 of 275.
test("bars are as wide as their shares of the largest stage, the step worth most in another colour", () => {
  const widths = bars(drawn(planned("en"))).map((bar) => Number(bar.getAttribute("width")));
  const shares = widths.map((width) => Number((width / widths[0]!).toFixed(3)));
  expect(shares).toEqual([1, 0.68, 0.342, 0.273, 0.116]);
  const colours = bars(drawn(planned("en"))).map((bar) => bar.getAttribute("fill"));
  expect(colours.map((colour) => colour !== colours[0])).toEqual([false, false, true, false, false]);
});

test("a stage of next to nobody is still seen", () => {
  for (const bar of bars(drawn(leads("en")))) expect(Number(bar.getAttribute("width"))).toBeGreaterThanOrEqual(2);
});

test("names are text and nothing else, cut where they are long, and nothing asks another host for anything", () => {
  const svg = drawn({ ...hostile, stages: [...hostile.stages.slice(0, -1), "A & B \u0000\u0008\ud800"] });
  const said = texts(svg);
  expect(said).toContain("<img src=x onerror=alert(1)>");
  expect(said.some((text) => text!.startsWith("A & B"))).toBe(true);
  for (const text of said) expect([...text!].length).toBeLessThanOrEqual(36);
  expect([...new Set([...read(svg).querySelectorAll("*")].map(({ localName }) => localName))].sort()).toEqual([
    "rect",
    "svg",
    "text",
  ]);
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/(href|src|style)\s*=\s*"/);
});
