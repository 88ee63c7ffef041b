import type { DealMark, DealsView } from "../../addon/protocol";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { formatCount } from "../../text/number";
import { sidebarText } from "../../text/sidebar/sidebar";

const MARKS: readonly DealMark[] = ["open", "won", "lost", "out"];

interface Props {
  readonly status: DealsView["statuses"][number];
  readonly language: Language;
  become(is: DealMark): void;
}

/** What a status says of a deal, and how many have it: one of four, as its words have it unless somebody chose another. */
export function StatusIs({ status: { name, is, deals }, language, become }: Props) {
  const texts = sidebarText[language];
  return (
    <span class="status-is">
      <select
        class={is}
        aria-label={fill(texts.statusIs, { name }, language)}
        value={is}
        onChange={({ currentTarget }) => become(currentTarget.value as DealMark)}
      >
        {MARKS.map((mark) => (
          <option key={mark} value={mark}>
            {fill(texts.marks[mark], { n: formatCount(deals, language) }, language)}
          </option>
        ))}
      </select>
    </span>
  );
}
