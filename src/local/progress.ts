import { Worker } from "node:worker_threads";
import { fill, type Params } from "../text/fill";
import type { Language } from "../text/language";
import { word } from "./commandLine";

/** What a command is at, for those who wait for it. */
export interface Progress {
  /** Begins a step; the one before it has ended. */
  step(name: "reading" | "looking" | "counting" | "building" | "writing", params?: Params): void;
  stop(): void;
}

// Quick work says nothing.
const LONG_MS = 3_000;

// The command computes without a pause, so that no timer of its own would ever ring: another thread has one.
const BELL = `
  const { parentPort } = require("node:worker_threads");
  const { writeSync } = require("node:fs");
  let timer;
  parentPort.on("message", (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => writeSync(2, text), ${LONG_MS});
  });`;

/** Says on stderr which step a command is at, as soon as that step takes long. */
export function startProgress(language: Language): Progress {
  const bell = new Worker(BELL, { eval: true, execArgv: [] });
  bell.unref();
  return {
    step: (name, params = {}) => bell.postMessage(`${fill(word(name, language), params, language)}\n`),
    stop: () => void bell.terminate(),
  };
}
