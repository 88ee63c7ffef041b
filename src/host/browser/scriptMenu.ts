import type { Host, MenuEntry } from "../contract";
import { registries } from "../engine/spreadsheet";

/** Puts the menu that the script of a host built under Extensions › `addon`; what a function of it throws goes to `onError`. */
export function registerScriptMenu(
  host: Host,
  labels: { extensions: string; addon: string },
  onError: (error: unknown) => void,
): void {
  const run = (name: string) => {
    try {
      host.run(name);
    } catch (error) {
      onError(error);
    }
  };
  registries.topbarMenuRegistry
    .add("extensions", { name: labels.extensions, sequence: 80 })
    .addChild("addon", ["extensions"], {
      name: labels.addon,
      sequence: 10,
      isReadonlyAllowed: true,
      isVisible: () => host.ui.menu !== null,
      children: [() => items(host.ui.menu ?? [], run)],
    });
}

type Item = Parameters<typeof registries.topbarMenuRegistry.add>[1];

function items(entries: readonly MenuEntry[], run: (name: string) => void): Item[] {
  return entries.flatMap((entry, sequence): Item[] => {
    const { functionName, entries: inside } = entry;
    if (!functionName && !inside) return [];
    const item: Item = {
      id: `script-${sequence}-${entry.caption}`,
      name: entry.caption,
      sequence,
      isReadonlyAllowed: true,
      separator: isSeparator(entries[sequence + 1]),
    };
    return [
      inside ? { ...item, children: [() => items(inside, run)] } : { ...item, execute: () => run(functionName!) },
    ];
  });
}

function isSeparator(entry: MenuEntry | undefined): boolean {
  return entry !== undefined && !entry.functionName && !entry.entries;
}
