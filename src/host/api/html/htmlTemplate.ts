import type { HostState } from "../../state";
import { escapeHtml } from "./escapeHtml";
import { HtmlOutput } from "./htmlOutput";

/** A page with scriptlets; a script assigns their variables as properties of it. */
export class HtmlTemplate {
  // Out of sight of the scriptlets, which see every other property.
  readonly #state: HostState;
  readonly #content: string;

  constructor(state: HostState, content: string) {
    this.#state = state;
    this.#content = content;
  }

  toString(): string {
    return "HtmlTemplate";
  }

  getRawContent(): string {
    return this.#content;
  }

  getCode(): string {
    return codeOf(this.#content);
  }

  evaluate(): GoogleAppsScript.HTML.HtmlOutput {
    const output: string[] = [];
    const variables = { ...this } as Record<string, unknown>;
    const state = this.#state;
    const scope = new Proxy(variables, {
      has: (own, name) => typeof name === "string" && (name in own || state.lookUp(name) !== undefined),
      get: (own, name) => (typeof name === "symbol" || name in own ? Reflect.get(own, name) : state.lookUp(name)),
    });
    const print = (value: unknown) => output.push(String(value));
    const run = new Function("scope", "print", "escaped", `with (scope) {\n${this.getCode()}\n}`);
    run(scope, print, (value: unknown) => print(escapeHtml(String(value))));
    return new HtmlOutput(state, output.join("")) as unknown as GoogleAppsScript.HTML.HtmlOutput;
  }
}

/** The JavaScript that prints a template: `<? code ?>`, `<?= escaped ?>`, `<?!= as it is ?>`. */
function codeOf(content: string): string {
  return content
    .split(/(<\?!?=?[\s\S]*?\?>)/)
    .map((part) => {
      const [, kind, code] = /^<\?(!?=)?([\s\S]*?)\?>$/.exec(part) ?? [];
      if (code === undefined) return `print(${JSON.stringify(part)});`;
      if (kind === undefined) return code;
      return `${kind === "=" ? "escaped" : "print"}(${code.trim().replace(/;$/, "")});`;
    })
    .join("\n");
}
