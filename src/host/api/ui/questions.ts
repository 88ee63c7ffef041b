import type { Reply } from "../../contract";
import type { HostState } from "../../state";
import { EnumMember } from "../enums";
import { notInHost } from "../exception";

/**
 * Asks what `alert` and `prompt` ask, by their arguments: text; text, buttons; title, text, buttons. A text with nothing but OK under it needs
 * nobody to answer.
 */
export function ask(state: HostState, method: string, args: readonly unknown[], wantsText: boolean): Reply {
  const texts = args.filter((arg) => !(arg instanceof EnumMember)).map(String);
  const buttons = String(args.find((arg) => arg instanceof EnumMember) ?? "OK").split("_");
  const [title, text] = texts.length > 1 ? [texts[0]!, texts[1]!] : ["", texts[0] ?? ""];
  if (!wantsText && buttons.join() === "OK") {
    state.ui.alert(texts.join("\n\n"));
    return { button: "OK", text: "" };
  }
  if (!state.ui.reply) throw notInHost(`${method} without anyone to answer`);
  return state.ui.reply({ title, text, buttons, wantsText });
}
