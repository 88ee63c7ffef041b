import type { Argument, CustomFunction } from "../functions/define";
import { fill } from "../text/fill";
import { helpOn } from "../text/functions/help";

/**
 * The top-level declarations that Apps Script sees. Sheets' autocomplete reads their JSDoc (description and parameters, English only) and
 * passes arguments by position, so the parameters are named; it ignores @return. esbuild drops JSDoc: this text is its footer.
 */
export function stubs(functions: readonly CustomFunction[], entryPoints: Readonly<Record<string, string>>): string {
  const entries = Object.entries(entryPoints).map(
    ([name, parameters]) => `function ${name}(${parameters}) { return cjm.${name}(${parameters}); }`,
  );
  return `${[...functions.map(stub), ...entries].join("\n")}\n`;
}

function stub({ name, args }: CustomFunction): string {
  const help = helpOn(name, "en");
  const parameters = args.map((argument) => argument.name).join(", ");
  return [
    "/**",
    ` * ${said(help.summary)}`,
    " *",
    ...args.map((argument) => ` * @param {${typeOf(argument)}} ${argument.name} ${said(help.args[argument.name]!)}`),
    " * @customfunction",
    " */",
    `function ${name}(${parameters}) { return cjm.call("${name}", [${parameters}]); }`,
  ].join("\n");
}

const said = (text: string): string => fill(text, {}, "en");

// Sheets shows the type beside the parameter; a range of numbers is "number" there too.
function typeOf({ kind }: Argument): string {
  return texts.has(kind) ? "text" : "number";
}

const texts: ReadonlySet<string> = new Set(["labels", "mode", "names", "stages", "order", "name", "model"]);
