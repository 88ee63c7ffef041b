import { createRequire } from "node:module";
import "../engine/spreadsheet";

// o-spreadsheet reads and writes XML by the browser's globals and mocks a `DOMParser` outside one. jsdom takes half a second
// to load: only when a workbook is opened or saved.
const require = createRequire(import.meta.url);
const XML_GLOBALS = ["DOMParser", "XMLSerializer", "Node", "XMLDocument"] as const;

if (!("XMLSerializer" in globalThis)) {
  const load = () => {
    const { JSDOM } = require("jsdom") as typeof import("jsdom");
    const { window } = new JSDOM("");
    for (const name of XML_GLOBALS) {
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: window[name] });
    }
    return window;
  };
  for (const name of XML_GLOBALS) {
    Object.defineProperty(globalThis, name, { configurable: true, get: () => load()[name] });
  }
}
