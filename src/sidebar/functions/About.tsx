import { buildHash } from "../../text/buildHash";
import type { Language } from "../../text/language";
import { buildText, sidebarText } from "../../text/sidebar/sidebar";
import { notices } from "../notices";

/** The foot of the list: which build this is, and the licences of what it is made of, which have to go with it. */
export function About({ language }: { readonly language: Language }) {
  return (
    <details class="about">
      <summary>{sidebarText[language].about}</summary>
      <p>{buildText(buildHash, language)}</p>
      {notices.map(({ name, lines }) => (
        <section key={name} lang="en">
          <h2>{name}</h2>
          {paragraphs(lines).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </details>
  );
}

// The lines of a licence are as long as its author's, not as the panel is wide.
function paragraphs(lines: readonly string[]): string[] {
  return lines
    .map((line) => line || "\n")
    .join(" ")
    .split("\n")
    .map((text) => text.trim())
    .filter(Boolean);
}
