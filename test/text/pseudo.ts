import type { Plugin } from "esbuild";
import { withBlocks } from "./blocks";

/** A language that nobody speaks: every text in brackets and two fifths longer; what is put into its places stays as it is. */
export function pseudo(text: string): string {
  const said = text.replace(/\{[^{}]*\}/g, "");
  if (!/\p{L}/u.test(said)) return text;
  const more = Math.ceil(0.4 * said.length);
  return `⟦${text}${" lorem".repeat(Math.ceil(more / 6)).slice(0, more)}⟧`;
}

/** Puts the pseudo-language in the place of every language of a bundle. */
export const pseudoLanguage: Plugin = withBlocks(
  (name) => `
    const pseudo = ${pseudo};
    const turn = (block) => {
      for (const [key, text] of Object.entries(block)) {
        if (typeof text === "string") block[key] = pseudo(text);
        else turn(text);
      }
    };
    turn(${name});`,
);

/** What of a text is not said in the pseudo-language. */
export function unbracketed(text: string): string {
  let left = text;
  while (/⟦[^⟦⟧]*⟧/.test(left)) left = left.replace(/⟦[^⟦⟧]*⟧/g, " ");
  // A name that is long is cut off, and its bracket with it: what is around it has lost its partner.
  return left.replace(/⟦[^⟦⟧]*(…|$)|[^⟦⟧]*⟧/g, " ");
}
