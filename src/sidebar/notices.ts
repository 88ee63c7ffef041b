/** A licence as its package has it: blank lines part the paragraphs. */
export interface Notice {
  readonly name: string;
  readonly lines: readonly string[];
}

// Put there by the build (src/build/sidebar.ts), of exactly the packages that are in the panel; the sources by themselves have none.
declare const NOTICES: readonly Notice[] | undefined;

/** The licences of what the panel is made of. */
export const notices: readonly Notice[] = typeof NOTICES === "undefined" ? [] : NOTICES;
