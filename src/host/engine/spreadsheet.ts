// The one door to o-spreadsheet: the same in Node and in a browser. The order of these three lines matters.
import "./nodePolyfills";

export * from "@odoo/o-spreadsheet";

import "./mockDocument";
