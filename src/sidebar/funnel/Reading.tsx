import type { Choices, SourceView } from "../../addon/endpoints";
import type { Language } from "../../text/language";
import { sidebarText } from "../../text/sidebar";

interface Props {
  readonly source: SourceView;
  readonly language: Language;
  choose(choices: Choices): void;
}

/** How the table was read, and what of it can be decided otherwise. */
export function Reading(props: Props) {
  const { source, language } = props;
  return (
    <section aria-label={sidebarText.readAs[language]}>
      {source.assumptions.length > 0 && (
        <>
          <h2>{sidebarText.readAs[language]}</h2>
          <ul class="assumptions">
            {source.assumptions.map((assumption) => (
              <li key={assumption}>
                <bdi>{assumption}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{sidebarText.readOtherwise[language]}</summary>
        <Turn {...props} />
        <ChannelColumn {...props} />
        <Counted {...props} />
        {Object.keys(source.reading.choices).length > 0 && (
          <button type="button" class="link" onClick={() => props.choose({})}>
            {sidebarText.asFound[language]}
          </button>
        )}
      </details>
    </section>
  );
}

function Turn({ source: { reading }, language, choose }: Props) {
  if (!reading.canTurn) return null;
  const orientation = reading.orientation === "down" ? "across" : "down";
  return (
    <button type="button" class="link" onClick={() => choose({ ...reading.choices, orientation })}>
      {sidebarText[orientation][language]}
    </button>
  );
}

function ChannelColumn({ source: { reading }, language, choose }: Props) {
  const { channelColumns, choices } = reading;
  if (channelColumns.length < 2) return null;
  return (
    <label class="picker">
      <span>{sidebarText.channelsFrom[language]}</span>
      <select
        value={channelColumns[0]!}
        onChange={(event) => choose({ ...choices, channelColumn: event.currentTarget.value })}
      >
        {[...channelColumns].sort().map((column) => (
          <option key={column} value={column}>
            {column}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The stages, which of them count, and what is taken off them; two stages must stay. */
function Counted({ source: { stages, reading }, language, choose }: Props) {
  const { choices, takenOff } = reading;
  const taken = [...stages, ...takenOff];
  const left = choices.leaveOut ?? [];
  const turned = (name: string, counts: boolean) =>
    choose({ ...choices, leaveOut: counts ? left.filter((each) => each !== name) : [...left, name] });
  return (
    <fieldset class="checks">
      <legend>{sidebarText.takenInto[language]}</legend>
      {[...taken, ...left].map((name, at) => {
        const counts = at < taken.length;
        return (
          <label key={`${at} ${name}`}>
            <input
              type="checkbox"
              checked={counts}
              disabled={name.trim() === "" || (at < stages.length && stages.length <= 2)}
              onChange={() => turned(name, !counts)}
            />
            <bdi>{name.trim() || sidebarText.unnamed[language]}</bdi>
          </label>
        );
      })}
    </fieldset>
  );
}
