import { googleScript } from "./googleScript";

/** What a page made by HtmlService can reach outside its frame. */
export interface FrameHost {
  /** `google.script.run.name(...args)`: the function's value, or an Error. */
  run(name: string, args: readonly unknown[]): unknown;
  close(): void;
  /** Gives the keyboard to the spreadsheet. */
  focusEditor(): void;
}

/** A frame that shows a script's HTML and may talk to nothing but `host`, and the function that stops listening to it. */
export function sidebarFrame(html: string, title: string, host: FrameHost): { frame: HTMLIFrameElement; stop(): void } {
  const frame = document.createElement("iframe");
  frame.title = title;
  // Without allow-same-origin its origin is opaque: the page around it, storage and cookies are out of reach.
  frame.setAttribute("sandbox", "allow-scripts allow-popups");
  frame.srcdoc = frameDocument(html);

  const answer = (message: object) => frame.contentWindow?.postMessage(message, "*");
  const requests: Readonly<
    Record<string, (data: { id: number; name: string; args: unknown[]; action: string }) => void>
  > = {
    run: ({ id, name, args }) => {
      // A server answers later, even when it stands in the same page.
      setTimeout(() => answer({ kind: "answer", id, ...outcome(() => host.run(name, args)) }));
    },
    host: ({ action }) => (action === "close" ? host.close() : host.focusEditor()),
  };
  const listen = ({ source, data }: MessageEvent) => {
    if (source === frame.contentWindow && Object.hasOwn(requests, data?.kind)) requests[data.kind]?.(data);
  };
  window.addEventListener("message", listen);
  return { frame, stop: () => window.removeEventListener("message", listen) };
}

/** The document of a frame: the script's HTML behind a policy that allows no address, and `google.script`. */
export function frameDocument(html: string): string {
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>(${googleScript})()</script>`;
  return `<!DOCTYPE html>${head}${html.replace(/^\s*<!doctype html>/i, "")}`;
}

const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";

function outcome(run: () => unknown): object {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    // The script's errors are another realm's: no instanceof.
    const { message } = (error ?? {}) as { message?: unknown };
    return { ok: false, message: String(message ?? error) };
  }
}
