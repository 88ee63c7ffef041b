import type { HostState } from "../../state";
import { enumeration } from "../enums";
import { exception } from "../exception";
import { HtmlOutput } from "./htmlOutput";
import { HtmlTemplate } from "./htmlTemplate";

type GService = GoogleAppsScript.HTML.HtmlService;
type GOutput = GoogleAppsScript.HTML.HtmlOutput;
type GTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type GBlobSource = GoogleAppsScript.Base.BlobSource;

const ENUMS = {
  SandboxMode: enumeration<typeof GoogleAppsScript.HTML.SandboxMode>("SandboxMode", "EMULATED IFRAME NATIVE"),
};

/** Pages for sidebars, from texts and from the project's files. */
export class HtmlService implements Pick<GService, keyof HtmlService & keyof GService> {
  constructor(readonly state: HostState) {}

  toString(): string {
    return "HtmlService";
  }

  createHtmlOutput(html: string | GBlobSource = ""): GOutput {
    return new HtmlOutput(this.state, textOf(html)) as unknown as GOutput;
  }

  createHtmlOutputFromFile(filename: string): GOutput {
    return this.createHtmlOutput(this.file(filename));
  }

  createTemplate(html: string | GBlobSource): GTemplate {
    return new HtmlTemplate(this.state, textOf(html)) as unknown as GTemplate;
  }

  createTemplateFromFile(filename: string): GTemplate {
    return this.createTemplate(this.file(filename));
  }

  // Only a web app is called by a browser.
  getUserAgent(): string {
    return null as unknown as string;
  }

  private file(filename: string): string {
    const text = this.state.html[filename] ?? this.state.html[filename.replace(/\.html$/, "")];
    if (text === undefined) throw exception(`No HTML file named ${filename} was found.`);
    return text;
  }
}

/** The `HtmlService` service with its enumerations. */
export function htmlService(state: HostState): HtmlService & typeof ENUMS {
  return Object.assign(new HtmlService(state), ENUMS);
}

function textOf(html: string | GBlobSource): string {
  return typeof html === "string" ? html : html.getBlob().getDataAsString();
}
