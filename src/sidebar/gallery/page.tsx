import "./gallery.css";
import { render } from "preact";
import type { Language } from "../../text/language";
import { type Actions, Panel } from "../Panel";
import { scenarios } from "../scenarios";

// Every state of the panel by name, as the tests go through them: /gallery?state=funnel&language=ru.
const asked = new URLSearchParams(location.search);
const language: Language = asked.get("language") === "ru" ? "ru" : "en";
const names = Object.keys(scenarios) as (keyof typeof scenarios)[];
const shown = names.find((name) => name === asked.get("state")) ?? "funnel";

// In a picture nothing happens, whatever is asked for.
const nothing: unknown = new Proxy(() => {}, { get: () => nothing, apply: () => undefined });

const address = (state: string, of: Language) => `?${new URLSearchParams({ state, language: of })}`;

document.documentElement.lang = language;
render(
  <>
    <a href={address(shown, language === "ru" ? "en" : "ru")}>{language === "ru" ? "English" : "Русский"}</a>
    {names.map((name) => (
      <a key={name} href={address(name, language)} aria-current={name === shown ? "page" : undefined}>
        {name}
      </a>
    ))}
  </>,
  document.getElementById("states")!,
);
render(<Panel state={scenarios[shown](language)} actions={nothing as Actions} />, document.getElementById("panel")!);
