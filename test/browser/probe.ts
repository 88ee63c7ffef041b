/**
 * A page that tries to get out of its frame: every way is tried against `sink`, and `#results` becomes the JSON of what each came
 * to, "reached" or "refused".
 */
export function probePage(sink: string): string {
  return `<p id="results"></p><script>(${probe})(${JSON.stringify(sink)})</script>`;
}

/** A page that leaves for an address as soon as it is there. */
export function leavingPage(sink: string): string {
  return `<script>addEventListener("load", () => { location.href = "${sink}/left"; });</script>`;
}

/** The ways that do not go over the network, and those that do, by the path they ask the sink for. */
export const LOCAL_WAYS = ["parentDocument", "topAddress", "parentStorage", "ownStorage", "cookie"] as const;
export const NETWORK_WAYS = [
  "fetch",
  "xhr",
  "beacon",
  "image",
  "script",
  "style",
  "frame",
  "events",
  "socket",
] as const;

// Sent into the page as text: refers to nothing outside itself.
function probe(sink: string): void {
  const loads = (made: HTMLElement, properties: object) =>
    new Promise((resolve, reject) => {
      made.onload = resolve;
      made.onerror = reject;
      document.body.append(Object.assign(made, properties));
    });
  const opens = (made: EventTarget) =>
    new Promise((resolve, reject) => {
      made.addEventListener("open", resolve);
      made.addEventListener("error", reject);
    });
  const demand = (value: unknown) => {
    if (!value) throw new Error("nothing came");
  };
  const ways: Readonly<Record<string, () => unknown>> = {
    parentDocument: () => demand(window.parent.document.body),
    topAddress: () => demand(window.top?.location.href),
    parentStorage: () => demand(window.parent.localStorage),
    ownStorage: () => demand(window.localStorage),
    cookie: () => {
      // biome-ignore lint/suspicious/noDocumentCookie: the way that is tried
      document.cookie = "probe=1";
      demand(document.cookie.includes("probe=1"));
    },
    fetch: () => fetch(`${sink}/fetch`),
    xhr: () =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.onload = resolve;
        request.onerror = reject;
        request.open("GET", `${sink}/xhr`);
        request.send();
      }),
    beacon: () => demand(navigator.sendBeacon(`${sink}/beacon`)),
    image: () => loads(new Image(), { src: `${sink}/image` }),
    script: () => loads(document.createElement("script"), { src: `${sink}/script` }),
    style: () => loads(document.createElement("link"), { rel: "stylesheet", href: `${sink}/style` }),
    // A frame that a policy keeps out "loads" all the same: what the sink was asked for decides.
    frame: () => loads(document.createElement("iframe"), { src: `${sink}/frame` }),
    events: () => opens(new EventSource(`${sink}/events`)),
    socket: () => opens(new WebSocket(`${sink.replace("http", "ws")}/socket`)),
  };
  const attempt = async ([name, way]: [string, () => unknown]) => {
    try {
      await way();
      return [name, "reached"];
    } catch {
      return [name, "refused"];
    }
  };
  window.addEventListener("load", async () => {
    const results = Object.fromEntries(await Promise.all(Object.entries(ways).map(attempt)));
    document.querySelector("#results")!.textContent = JSON.stringify(results);
  });
}
