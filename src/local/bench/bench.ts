import { textTable } from "../textTable";
import { deals } from "./deals";
import { evaluation } from "./evaluation";
import { fidelity } from "./fidelity";
import { journeys } from "./journeys";
import { largeFile } from "./largeFile";
import type { Measure, Measured } from "./measure";
import { reading } from "./reading";
import { serviceCalls } from "./serviceCalls";
import { sidebar } from "./sidebar";

const MEASURES: readonly Measure[] = [evaluation, reading, deals, serviceCalls, journeys, largeFile, sidebar, fidelity];

const lines: Measured[] = [];
for (const measure of MEASURES) lines.push(...(await measure()));
process.stdout.write(
  `${textTable([["Measure", "Value", "Compared"], ...lines.map((line) => [line.measure, line.value, line.compared])])}\n`,
);
for (const { measure, names = [] } of lines)
  if (names.length > 0) process.stdout.write(`\n${measure}:\n${names.map((name) => `  ${name}\n`).join("")}`);
