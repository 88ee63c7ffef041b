import type { Choices, LineView, OwnRole, SourceView } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { ownRoleText } from "../../text/lines";
import { sidebarText } from "../../text/sidebar/sidebar";

interface Props {
  readonly source: SourceView;
  readonly language: Language;
  choose(choices: Choices): void;
}

/** How the table was read, and what of it can be decided otherwise; one click takes back all that was. */
export function Reading(props: Props) {
  const { source, language, choose } = props;
  const { reading } = source;
  const said = [...source.assumptions, ...reading.aboutLines];
  const isChosen = Object.keys(reading.choices).length > 0;
  return (
    <section aria-label={sidebarText[language].readAs}>
      {(said.length > 0 || isChosen) && (
        <div class="line">
          <h2>{sidebarText[language].readAs}</h2>
          {isChosen && (
            <button type="button" class="link" onClick={() => choose({})}>
              {sidebarText[language].asFound}
            </button>
          )}
        </div>
      )}
      {said.length > 0 && (
        <ul class="assumptions">
          {said.map((sentence) => (
            <li key={sentence}>
              <bdi>{sentence}</bdi>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{sidebarText[language].readOtherwise}</summary>
        <Turn {...props} />
        <ChannelColumn {...props} />
        <Lines {...props} />
      </details>
    </section>
  );
}

function Turn({ source: { reading }, language, choose }: Props) {
  if (!reading.canTurn) return null;
  const orientation = reading.orientation === "down" ? "across" : "down";
  return (
    <button type="button" class="link" onClick={() => choose({ ...reading.choices, orientation })}>
      {sidebarText[language][orientation]}
    </button>
  );
}

function ChannelColumn({ source: { reading }, language, choose }: Props) {
  const { channelColumns, choices } = reading;
  if (channelColumns.length < 2) return null;
  return (
    <label class="picker">
      <span>{sidebarText[language].channelsFrom}</span>
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

/** Each row and column of numbers with what it is; whatever was chosen is marked. Two stages must stay. */
function Lines({ source: { stages, reading }, language, choose }: Props) {
  const { choices, lines } = reading;
  const become = (name: string, role: OwnRole | null) => {
    const { [name]: _, ...others } = choices.roles ?? {};
    const leaveOut = choices.leaveOut?.filter((each) => each !== name);
    const roles = role === null ? others : { ...others, [name]: role };
    choose(onlyTold({ ...choices, roles, leaveOut }));
  };
  return (
    <fieldset class="lines">
      <legend>{sidebarText[language].rolesOfLines}</legend>
      {lines.map((line, at) => (
        <LineRow
          key={`${at} ${line.name}`}
          line={line}
          isFixed={!line.isNamed || (line.own === "stage" && !line.isChosen && stages.length <= 2)}
          language={language}
          become={(role) => become(line.name, role)}
        />
      ))}
    </fieldset>
  );
}

interface Told extends Omit<Choices, "leaveOut"> {
  readonly leaveOut: readonly string[] | undefined;
}

/** Choices without what says nothing: none at all are how the table is read automatically. */
function onlyTold({ roles, leaveOut, ...others }: Told): Choices {
  return {
    ...others,
    ...(roles && Object.keys(roles).length > 0 ? { roles } : {}),
    ...(leaveOut && leaveOut.length > 0 ? { leaveOut } : {}),
  };
}

interface LineProps {
  readonly line: LineView;
  readonly isFixed: boolean;
  readonly language: Language;
  become(role: OwnRole | null): void;
}

function LineRow({ line, isFixed, language, become }: LineProps) {
  const { name, role, own, roles, isChosen } = line;
  // What was read and cannot be chosen stands first; after a choice it is the way back.
  const isAsRead = own === null || !roles.includes(own);
  return (
    <label class="line-read">
      <span class="line-name">
        <bdi>{name}</bdi>
        {isChosen && <em> · {sidebarText[language].yourChoice}</em>}
      </span>
      <select
        class={isChosen ? "line-role chosen" : "line-role"}
        value={isAsRead ? "" : own}
        disabled={isFixed}
        title={line.why}
        onChange={(event) => become((event.currentTarget.value || null) as OwnRole | null)}
      >
        {(isAsRead || isChosen) && (
          <option value="">{isChosen ? sidebarText[language].automatically : capital(role)}</option>
        )}
        {roles.map((each) => (
          <option key={each} value={each}>
            {ownRoleText(each, language)}
          </option>
        ))}
      </select>
    </label>
  );
}

// What a line is read as is told in the middle of sentences, too; among choices it stands by itself.
const capital = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1);
