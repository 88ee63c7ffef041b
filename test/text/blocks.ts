import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { build, type Plugin } from "esbuild";
import type { Language } from "../../src/text/language";

const TEXT = new URL("../../src/text/", import.meta.url).pathname;
const DECLARED = /const (\w+): Texts<typeof en> = \{/;

/** Modules of texts with something at their end about the blocks that they declare, whether or not they export them. */
export function withBlocks(end: (name: string, file: string) => string): Plugin {
  return {
    name: "blocks of texts",
    setup: ({ onLoad }) =>
      onLoad({ filter: /src\/text\/[\w/]+\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        const name = DECLARED.exec(source)?.[1];
        const contents = name ? `${source}\n${end(name, path.slice(TEXT.length, -".ts".length))}` : source;
        return { contents, loader: "ts" };
      }),
  };
}

/** A text with its place: the module, and the names that lead to it in its block. */
export interface Placed {
  readonly at: string;
  readonly text: string;
}

type Block = string | { readonly [name: string]: Block };

/** The files of the texts, from their folder. */
export const filesOfTexts = (): string[] =>
  readdirSync(TEXT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** Every text of a language. */
export async function textsOf(language: Language): Promise<readonly Placed[]> {
  const files = filesOfTexts().map((file) => file.slice(0, -".ts".length));
  const contents = files.map((file) => `import "./${file}";`).join("\n");
  const stdin = { contents, resolveDir: TEXT, loader: "ts" as const };
  const plugins = [withBlocks((name, file) => `blocks[${JSON.stringify(file)}] = ${name};`)];
  const { outputFiles } = await build({ stdin, plugins, bundle: true, write: false, format: "iife" });
  const found: Record<string, Record<Language, Block>> = {};
  new Function("blocks", outputFiles[0]!.text)(found);
  return Object.entries(found).flatMap(([file, block]) => placed(file, block[language]));
}

function placed(at: string, block: Block): Placed[] {
  if (typeof block === "string") return [{ at, text: block }];
  return Object.entries(block).flatMap(([name, inner]) => placed(`${at}.${name}`, inner));
}
