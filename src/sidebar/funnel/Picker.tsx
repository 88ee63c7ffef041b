import type { Only } from "../../core/answer/only";
import { dayInName } from "../../text/day";
import type { Language } from "../../text/language";
import { allChannelsText, allPeriodsText, sidebarText } from "../../text/sidebar/sidebar";
import type { FunnelSource } from "../funnelView";

interface Props {
  readonly source: FunnelSource;
  readonly shown: Only;
  readonly language: Language;
  pick(shown: Only): void;
}

/** Of which channel and period the preview is; nothing for a table that tells none apart. */
export function Picker({ source: { dimension, channels, periods }, shown, language, pick }: Props) {
  return (
    <>
      {channels.length > 1 && (
        <Choice
          label={dimension ?? sidebarText[language].channel}
          all={allChannelsText(channels.length, language)}
          names={channels}
          chosen={shown.channel}
          language={language}
          choose={(channel) => pick({ ...shown, channel })}
        />
      )}
      {periods.length > 1 && (
        <Choice
          label={sidebarText[language].period}
          all={allPeriodsText(periods.length, language)}
          names={periods}
          nameOf={(period) => dayInName(period, language)}
          chosen={shown.period}
          language={language}
          choose={(period) => pick({ ...shown, period })}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly names: readonly string[];
  /** How a name is written; as it is, if left out. */
  nameOf?(name: string): string;
  readonly chosen: string | null;
  readonly language: Language;
  choose(name: string | null): void;
}

function Choice({ label, all, names, nameOf = (name) => name, chosen, language, choose }: ChoiceProps) {
  return (
    <label class="picker">
      <span>
        <bdi>{label}</bdi>
      </span>
      <select
        value={chosen === null ? -1 : names.indexOf(chosen)}
        onChange={(event) => choose(names[Number(event.currentTarget.value)] ?? null)}
      >
        <option value={-1}>{all}</option>
        {names.map((name, at) => (
          <option key={name} value={at}>
            {nameOf(name).trim() || sidebarText[language].unnamed}
          </option>
        ))}
      </select>
    </label>
  );
}
