/** Runs something of o-spreadsheet without its timings, which it reports by `console.debug` and Node prints on stdout. */
export function muteConsole<T>(run: () => T): T {
  const debug = console.debug;
  console.debug = () => {};
  try {
    return run();
  } finally {
    console.debug = debug;
  }
}
