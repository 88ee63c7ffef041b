import type { Run } from "../grid";

/** Sizes of neighbouring rows or columns, gathered into runs. */
export function runsOf(pixels: readonly number[]): Run[] {
  const runs: Run[] = [];
  pixels.forEach((size, i) => {
    const last = runs.at(-1);
    if (last?.pixels === size) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ start: i + 1, count: 1, pixels: size });
  });
  return runs;
}

/** As `runsOf`, as one run of the usual size followed by the exceptions to it: fewer calls. */
export function runsAround(usual: number, pixels: readonly number[]): Run[] {
  return [{ start: 1, count: pixels.length, pixels: usual }, ...runsOf(pixels).filter((run) => run.pixels !== usual)];
}
