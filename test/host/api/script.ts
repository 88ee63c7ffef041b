import type { Host, HostOptions } from "../../../src/host/contract";
import { createHost } from "../../../src/host/createHost";
import { nodeRealm } from "../../../src/host/realm/node";

/** The names that every script of these tests has. */
const PRELUDE = `
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getActiveSheet();
  const range = (notation) => sheet.getRange(notation);
  const text = (value) => value === null ? null : Array.isArray(value) ? value.map(text) : String(value);
`;

/** Runs the body of a function in a fresh host and answers what it returns, as JSON carries it. */
export function script(body: string, options: HostOptions & { html?: Record<string, string> } = {}): unknown {
  return inHost(body, options).value;
}

/** The same with the host, to look at afterwards. */
export function inHost(
  body: string,
  { html = {}, ...options }: HostOptions & { html?: Record<string, string> } = {},
): { value: unknown; host: Host } {
  const host = createHost(nodeRealm, options);
  host.install({ html, code: `function main() { ${PRELUDE} ${body} }` });
  const value = host.run("main");
  return { value: value === undefined ? undefined : JSON.parse(JSON.stringify(value)), host };
}

/** The message of what the body throws. */
export function thrown(body: string, options: HostOptions = {}): string {
  return String(
    script(`try { ${body} } catch (error) { return error.message; } return "nothing was thrown";`, options),
  );
}
