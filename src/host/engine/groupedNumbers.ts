import { parseTyped } from "./parseTyped";
import { type Command, type CommandResult, CorePlugin, registries } from "./spreadsheet";

/**
 * A number whose thousands are set apart is a number however it comes into a cell, and shown so: "84 000" in Russian with whatever space,
 * "84,000" in English. In a Swedish spreadsheet Sheets took "1 234,1234" with a plain space for a number, in an American one for a text:
 * https://github.com/burnash/gspread/issues/501
 */
class GroupedNumbers extends CorePlugin {
  // Asked before any plugin handles a command: here alone its content can still become another.
  override allowDispatch(command: Command): CommandResult.Success {
    if (command.type === "UPDATE_CELL" && command.content && GROUPED.test(command.content)) {
      const format = command.format || this.getters.getCell(command)?.format;
      const typed = parseTyped(command.content, this.getters.getLocale());
      if (format !== PLAIN_TEXT) Object.assign(command, typed, format ? { format } : {});
    }
    return "Success" as CommandResult.Success;
  }
}

const GROUPED = /^[-+]?\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?:[.,]\d*)?%?$/;
const PLAIN_TEXT = "@";

registries.corePluginRegistry.add("groupedNumbers", GroupedNumbers);
