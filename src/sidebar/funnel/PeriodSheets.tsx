import type { PeriodsView } from "../../addon/protocol";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { PERIODS } from "../../text/periods";
import type { Actions } from "../Panel";

interface Props {
  readonly periods: PeriodsView | null;
  readonly sheetId: number;
  readonly language: Language;
  readonly actions: Actions;
}

/** The sheets of periods with the same funnel: together in one click, or where they are together; nothing when there is nothing to do. */
export function PeriodSheets({ periods, sheetId, language, actions }: Props) {
  if (!periods) return null;
  const { sheets, together, added } = periods;
  const say = (key: keyof (typeof PERIODS)["en"], names: readonly string[]) =>
    fill(PERIODS[language][key], { sheets: names.join(", "), sheet: together?.name ?? "" }, language);
  if (!together) return <Offer text={say("found", sheets)} button={say("join", [])} click={actions.joinPeriods} />;
  if (added.length > 0) return <Offer text={say("isNew", added)} button={say("add", [])} click={actions.joinPeriods} />;
  if (together.sheetId === sheetId) return null;
  return <Offer text={say("joined", sheets)} button={say("open", [])} click={() => actions.open(together)} />;
}

function Offer({ text, button, click }: { text: string; button: string; click: () => void }) {
  return (
    <section class="offer">
      <p>
        <bdi>{text}</bdi>
      </p>
      <button type="button" class="link" onClick={click}>
        {button}
      </button>
    </section>
  );
}
