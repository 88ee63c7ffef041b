// Bundled by journeyHost.ts and run inside the host as an Apps Script project.
export { cjmServe as serve } from "../../src/addon/endpoints";
export { deleteSheet, formulas, insertRow, put, refreshActive, shown, write, writeAll } from "./reportScript";
