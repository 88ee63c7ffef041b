/** What the box says after its buttons were used. */
export interface BoxWords {
  readonly copied: string;
  readonly copyByHand: string;
}

/**
 * The script of the box: adds the browser's part to the text, copies and saves it. It is sent as text into the page, so it refers to nothing
 * outside itself. Without it the page can still be read and copied by hand.
 */
export function completeBox(words: BoxWords): void {
  interface Run {
    withSuccessHandler(handler: (value: string) => void): Run;
    withFailureHandler(handler: (error: unknown) => void): Run;
    cjmServe(json: string): void;
  }
  const element = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
  const area = element<HTMLTextAreaElement>("text");
  const found: Record<string, unknown> = {};

  const write = (key: string, value: unknown) => {
    found[key] = value;
    const answers = JSON.parse(area.value) as object;
    area.value = JSON.stringify(Object.assign(answers, { page: found }), null, 1);
  };
  const attempt = (key: string, ask: () => unknown) => {
    try {
      write(key, ask());
    } catch (error) {
      write(key, `! ${error}`);
    }
  };
  const run = () => (window as unknown as { google: { script: { run: Run } } }).google.script.run;

  // The same text there and back, and how long that took.
  const echo = (key: string, text: string, next: () => void) => {
    const start = Date.now();
    const answer = (value: unknown) => {
      write(key, value);
      next();
    };
    try {
      run()
        .withSuccessHandler((json) => {
          const { value } = JSON.parse(json) as { value?: unknown };
          answer([value === text ? "the same text" : "another text", `${Date.now() - start} ms`]);
        })
        .withFailureHandler((error) => answer(`! ${error}`))
        .cjmServe(JSON.stringify({ endpoint: "echo", args: { text } }));
    } catch (error) {
      answer(`! ${error}`);
    }
  };

  const selectText = () => {
    area.focus();
    area.select();
  };
  const say = (text: string) => {
    element("status").textContent = text;
  };
  const copyOldWay = (): boolean => {
    selectText();
    return document.execCommand("copy");
  };
  const copied = (how: string) => {
    write("clipboard", how);
    // Once more, with this in it.
    if (how === "clipboard.writeText") navigator.clipboard.writeText(area.value).catch(() => {});
    else copyOldWay();
    say(words.copied);
  };
  const copyOtherwise = (error: unknown) => {
    write("clipboard.writeText", `! ${error}`);
    if (copyOldWay()) copied("execCommand");
    else {
      write("clipboard", "by hand");
      selectText();
      say(words.copyByHand);
    }
  };
  element("copy").onclick = () => {
    try {
      navigator.clipboard.writeText(area.value).then(() => copied("clipboard.writeText"), copyOtherwise);
    } catch (error) {
      copyOtherwise(error);
    }
  };
  element<HTMLAnchorElement>("save").onclick = () => {
    write("download", "asked for: did a file come?");
    element<HTMLAnchorElement>("save").href = URL.createObjectURL(new Blob([area.value], { type: "application/json" }));
  };

  attempt("browser", () => navigator.userAgent);
  attempt("languages", () => navigator.languages.join());
  attempt("size of the box", () => [innerWidth, innerHeight]);
  attempt("first paint, ms", () =>
    performance.getEntriesByType("paint").map(({ name, startTime }) => `${name} ${Math.round(startTime)}`),
  );
  attempt("specimens", () => (window as unknown as { specimens: unknown }).specimens);
  attempt("a comment in the page", () => element("commented").innerHTML);
  attempt("blob addresses", () => URL.createObjectURL(new Blob(["a"])).split(":")[0]);
  attempt("origin", () => location.protocol + location.hostname.replace(/^[^.]+/, "…"));
  attempt("storage", () => typeof window.localStorage);
  attempt("forced colours", () => matchMedia("(forced-colors: active)").matches);
  attempt("picture", () => {
    const picture = document.getElementById("picture") as HTMLImageElement | null;
    return picture && [picture.naturalWidth, picture.naturalHeight];
  });
  echo("google.script.run with a word", "слово", () =>
    echo("google.script.run with 1 MB", "я".repeat(512 * 1024), () => {}),
  );
}
