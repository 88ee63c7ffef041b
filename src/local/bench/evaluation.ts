import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import { builtAddOn } from "../bundle";
import type { Measure } from "./measure";

/**
 * Size and evaluation time of the bundle: Sheets loads the whole script for every formula. The peer is formulajs, the spreadsheet functions
 * most used in JavaScript, bundled the same way.
 */
export const evaluation: Measure = async () => {
  const code = builtAddOn().code;
  const peer = await bundledFormulajs();
  const [empty, ours, theirs] = medianTimes(["", code, peer]) as [number, number, number];
  const bytes = Buffer.byteLength(code);
  const peerBytes = Buffer.byteLength(peer);
  return [
    {
      measure: "Code.js, bytes",
      value: String(bytes),
      compared: ratio(bytes, peerBytes, "formulajs"),
    },
    {
      measure: "Code.js, evaluation, ms",
      value: ours.toFixed(3),
      compared: `goal 1.5; ${ratio(ours, theirs, "formulajs")}`,
    },
    { measure: "", value: "", compared: ratio(ours, empty, "an empty script") },
    { measure: "formulajs (functions of Excel), bytes", value: String(peerBytes), compared: "" },
    {
      measure: "formulajs, evaluation, ms",
      value: theirs.toFixed(3),
      compared: ratio(theirs, empty, "an empty script"),
    },
    { measure: "empty script, evaluation, ms", value: empty.toFixed(3), compared: "" },
  ];
};

function ratio(value: number, to: number, name: string): string {
  return `${Number((value / to).toPrecision(3))} × ${name}`;
}

async function bundledFormulajs(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "@formulajs/formulajs";', resolveDir: import.meta.dirname },
    bundle: true,
    format: "iife",
    globalName: "formulajs",
    target: "es2019",
    minify: true,
    charset: "utf8",
    write: false,
  });
  return outputFiles[0]!.text;
}

const RUNS = 60;
const WARM_UP = 10;

/** Milliseconds to compile and run each script in a context of its own; in turns, so that a busy machine slows all alike. */
function medianTimes(scripts: readonly string[]): number[] {
  const times = scripts.map((): number[] => []);
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    for (const which of order(scripts.length, run)) {
      evaluationTime("", run); // What ran before must not slow what runs next: caches are cold after a large script.
      const time = evaluationTime(scripts[which]!, run);
      if (run >= WARM_UP) times[which]!.push(time);
    }
  }
  return times.map(median);
}

/** There and back, so that none always follows the largest. */
function order(length: number, run: number): number[] {
  const forward = Array.from({ length }, (_, i) => i);
  return run % 2 === 0 ? forward : forward.reverse();
}

function evaluationTime(script: string, run: number): number {
  const context = createContext({});
  // A text of its own each time: V8 remembers what it compiled, Apps Script starts afresh.
  const code = `${script}\n//${run}`;
  const start = performance.now();
  new Script(code).runInContext(context);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
