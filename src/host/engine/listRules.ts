import { registries } from "./spreadsheet";

// A rule that allows what stands in some cells follows those cells, as in Sheets; o-spreadsheet moves the rule alone when rows or columns come.

interface Adapters {
  adaptRangeString(sheetId: string, range: string): { readonly range: string };
}

interface RulesPlugin {
  readonly rules: Readonly<Record<string, readonly { readonly criterion: { type: string; values: string[] } }[]>>;
  readonly history: { update(...pathAndValue: readonly (string | number)[]): void };
  adaptDVFormulas(adapters: Adapters): void;
}

const plugin = registries.corePluginRegistry.get("dataValidation").prototype as unknown as RulesPlugin;
const { adaptDVFormulas } = plugin;

Object.assign(plugin, {
  adaptDVFormulas(this: RulesPlugin, adapters) {
    adaptDVFormulas.call(this, adapters);
    for (const [sheetId, rules] of Object.entries(this.rules)) {
      rules.forEach(({ criterion: { type, values } }, index) => {
        if (type !== "isValueInRange") return;
        const { range } = adapters.adaptRangeString(sheetId, values[0]!);
        this.history.update("rules", sheetId, index, "criterion", "values", 0, range);
      });
    }
  },
} satisfies Partial<RulesPlugin>);
