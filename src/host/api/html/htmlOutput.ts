import type { HostState } from "../../state";
import { newBlob } from "../utilities/blob";
import { escapeHtml } from "./escapeHtml";
import { HtmlTemplate } from "./htmlTemplate";
import { served } from "./served";

type GOutput = GoogleAppsScript.HTML.HtmlOutput;

class HtmlOutputMetaTag implements GoogleAppsScript.HTML.HtmlOutputMetaTag {
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}

/** A page that a script shows. */
export class HtmlOutput implements Pick<GOutput, keyof HtmlOutput & keyof GOutput> {
  private title = "";
  private size: { width: number | null; height: number | null } = { width: null, height: null };
  private readonly metaTags: HtmlOutputMetaTag[] = [];

  constructor(
    private readonly state: HostState,
    private content: string,
  ) {}

  private get self(): GOutput {
    return this as unknown as GOutput;
  }

  toString(): string {
    return "HtmlOutput";
  }

  getContent(): string {
    return served(this.content);
  }

  setContent(content: string): GOutput {
    this.content = content;
    return this.self;
  }

  append(content: string): GOutput {
    this.content += content;
    return this.self;
  }

  appendUntrusted(content: string): GOutput {
    return this.append(escapeHtml(content));
  }

  clear(): GOutput {
    return this.setContent("");
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): GOutput {
    this.title = title;
    return this.self;
  }

  getWidth(): number {
    return this.size.width as number;
  }

  setWidth(width: number): GOutput {
    this.size.width = width;
    return this.self;
  }

  getHeight(): number {
    return this.size.height as number;
  }

  setHeight(height: number): GOutput {
    this.size.height = height;
    return this.self;
  }

  addMetaTag(name: string, content: string): GOutput {
    this.metaTags.push(new HtmlOutputMetaTag(name, content));
    return this.self;
  }

  getMetaTags(): GoogleAppsScript.HTML.HtmlOutputMetaTag[] {
    return this.metaTags;
  }

  // Everything runs in the one sandbox that Google kept.
  setSandboxMode(_mode: GoogleAppsScript.HTML.SandboxMode): GOutput {
    return this.self;
  }

  asTemplate(): GoogleAppsScript.HTML.HtmlTemplate {
    return new HtmlTemplate(this.state, this.content) as unknown as GoogleAppsScript.HTML.HtmlTemplate;
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    return newBlob(this.content, "text/html");
  }

  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    return newBlob(this.content, contentType);
  }
}
