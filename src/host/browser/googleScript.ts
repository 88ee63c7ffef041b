/**
 * `google.script` of a page made by HtmlService, for the frame that shows it: installs itself on `window` and talks to the page around
 * the frame by messages. It is sent into the frame as text, so it refers to nothing outside itself.
 */
export function googleScript(): void {
  type Handler = (value: unknown, userObject?: unknown) => void;
  interface Call {
    readonly name: string;
    readonly args: readonly unknown[];
    readonly onSuccess: Handler | undefined;
    readonly onFailure: Handler | undefined;
    readonly userObject: unknown;
  }

  const AT_ONCE = 10; // developers.google.com/apps-script/guides/html/communication: the eleventh call waits
  const running = new Map<number, Call>();
  const waiting: Call[] = [];
  let calls = 0;

  const start = (call: Call) => {
    calls += 1;
    running.set(calls, call);
    window.parent.postMessage({ kind: "run", id: calls, name: call.name, args: call.args }, "*");
  };

  const settle = (id: number, answer: { ok: boolean; value?: unknown; message?: string }) => {
    const call = running.get(id);
    if (!call) return;
    running.delete(id);
    const next = waiting.shift();
    if (next) start(next);
    if (answer.ok) {
      call.onSuccess?.(answer.value, call.userObject);
      return;
    }
    const error = new Error(answer.message);
    error.name = "ScriptError";
    if (call.onFailure) call.onFailure(error, call.userObject);
    else console.error(`Uncaught ${error.message}`);
  };

  // Dates, functions and DOM elements fail at any depth, before anything is sent; undefined in arrays becomes null.
  const legal = (value: unknown, path: string, ancestors: readonly unknown[]): unknown => {
    if (value === null || ["undefined", "string", "number", "boolean"].includes(typeof value)) return value ?? null;
    const plain = Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
    if (!plain || ancestors.includes(value)) throw new TypeError(`Failed due to illegal value in property: ${path}`);
    const inside = [...ancestors, value];
    if (Array.isArray(value)) return value.map((item, index) => legal(item, String(index), inside));
    const entries = Object.entries(value as object).filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries.map(([key, item]) => [key, legal(item, key, inside)]));
  };

  const runner = (onSuccess?: Handler, onFailure?: Handler, userObject?: unknown): object => {
    const settings: Readonly<Record<string, (value: never) => object>> = {
      withSuccessHandler: (handler: Handler) => runner(handler, onFailure, userObject),
      withFailureHandler: (handler: Handler) => runner(onSuccess, handler, userObject),
      withUserObject: (object: unknown) => runner(onSuccess, onFailure, object),
    };
    return new Proxy(settings, {
      get(_, name) {
        if (typeof name !== "string" || name.endsWith("_")) return undefined; // a private function of the script
        if (Object.hasOwn(settings, name)) return settings[name];
        return (...args: unknown[]) => {
          const call = {
            name,
            args: args.map((arg, index) => legal(arg, String(index), [])),
            onSuccess,
            onFailure,
            userObject,
          };
          if (running.size < AT_ONCE) start(call);
          else waiting.push(call);
        };
      },
    });
  };

  window.addEventListener("message", ({ source, data }) => {
    if (source === window.parent && data?.kind === "answer") settle(data.id, data);
  });

  const tell = (action: string) => () => window.parent.postMessage({ kind: "host", action }, "*");
  const host = {
    close: tell("close"),
    // A sidebar has one size: Sheets ignores both.
    setHeight: () => {},
    setWidth: () => {},
    editor: { focus: tell("focus") },
    origin: "https://docs.google.com",
  };
  // In Sheets a key leads out of the sidebar, too.
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    host.editor.focus();
  });
  Object.assign(window, { google: { script: { run: runner(), host } } });
}
