import { arg, optional } from "./define";

/** The names of the stages, as several functions take them. */
export const stages = arg("stages", "labels");

/** The people at each stage, of all channels together. */
export const summedCounts = arg("counts", "counts");

/** A change of conversions. */
export const points = arg("points", "points");

/** Where the change is. */
export const step = optional("step", "step");

/** How the change is meant: the two readings that people mix up. */
export const mode = optional("mode", "mode");
