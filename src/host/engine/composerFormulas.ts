import { type DecimalSign, fromCanonical, toCanonical } from "./formulas";
import {
  type Cell,
  type CellPosition,
  type Command,
  type CommandResult,
  CorePlugin,
  type Locale,
  registries,
  stores,
} from "./spreadsheet";

/**
 * Formulas that come into cells from anywhere, such as the clipboard, take `;` between arguments and `""` inside a text, as in Sheets. They
 * are translated before the command is recorded.
 */
class WrittenFormulas extends CorePlugin {
  override allowDispatch(command: Command): CommandResult.Success {
    if (command.type === "UPDATE_CELL" && command.content?.startsWith("=") && FOREIGN.test(command.content)) {
      (command as { content: string }).content = toCanonical(command.content, ".");
    }
    return "Success" as CommandResult.Success;
  }
}

// `;`, a backslash, or a quote doubled inside a text or a name. An empty text alone is canonical.
const FOREIGN = /[;\\]|''|"(?:[^"]*"")+[^"]*"/;

registries.corePluginRegistry.add("writtenFormulas", WrittenFormulas);

// The composer translates by the locale itself, but otherwise than Sheets does: next to a decimal comma it takes `;` in braces for a
// column's end, and it never takes `;` next to a decimal point. It offers no way in but its prototype.
interface Composer {
  readonly getters: { getLocale(): Locale; getCell(position: CellPosition): Cell | undefined };
  readonly _currentContent: string;
  getCurrentCanonicalContent(): string;
  getComposerContent(position: CellPosition, selection?: object): { readonly text: string };
  getPrettifiedFormula(cell: Cell): string;
}

const composer = stores.CellComposerStore.prototype as unknown as Composer;
const { getCurrentCanonicalContent, getComposerContent } = composer;

Object.assign(composer, {
  getCurrentCanonicalContent(this: Composer) {
    const content = this._currentContent;
    return content.startsWith("=") ? toCanonical(content, decimalSign(this)) : getCurrentCanonicalContent.call(this);
  },
  getComposerContent(this: Composer, position: CellPosition, selection?: object) {
    const composed = getComposerContent.call(this, position, selection);
    const cell = this.getters.getCell(position);
    return cell?.isFormula
      ? { ...composed, text: fromCanonical(this.getPrettifiedFormula(cell), decimalSign(this)) }
      : composed;
  },
} satisfies Partial<Composer> & ThisType<Composer>);

const decimalSign = ({ getters }: Composer): DecimalSign => (getters.getLocale().decimalSeparator === "," ? "," : ".");
