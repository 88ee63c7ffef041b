import { toCanonical } from "./formulas";
import { type Command, type CommandResult, CorePlugin, registries } from "./spreadsheet";

/**
 * What people type takes `;` between arguments and `""` inside a text, as Sheets does. o-spreadsheet's composer turns decimal commas
 * into points but leaves these: they are translated on the way into the cell, before the command is recorded.
 */
class ComposerFormulas extends CorePlugin {
  override allowDispatch(command: Command): CommandResult.Success {
    if (command.type === "UPDATE_CELL" && command.content?.startsWith("=") && /;|""|\\/.test(command.content)) {
      (command as { content: string }).content = toCanonical(command.content, ".");
    }
    return "Success" as CommandResult.Success;
  }
}

registries.corePluginRegistry.add("composerFormulas", ComposerFormulas);
