import { buildHash } from "../text/buildHash";
import { languageOf } from "../text/language";
import { askOver, type ScriptRun } from "./server";
import { startPanel } from "./startPanel";

// Put there by HtmlService; the declared type of the client side is too narrow for functions of one's own.
const { script } = (globalThis as unknown as { google: { script: { run: ScriptRun } } }).google;

document.documentElement.dataset.build = buildHash;
startPanel(document.getElementById("panel")!, askOver(script.run), languageOf(navigator.language));
