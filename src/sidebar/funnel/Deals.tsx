import type { DealsView, DealsWish } from "../../addon/endpoints";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { formatCount } from "../../text/number";
import { sidebarText } from "../../text/sidebar";
import { OrderedStages } from "../OrderedStages";

interface Props {
  readonly deals: DealsView;
  readonly wish: DealsWish;
  readonly language: Language;
  /** Counts them otherwise. */
  want(wish: DealsWish): void;
  buildTable(): void;
}

/** A list of deals: its stages in order, and by what they are told apart. */
export function Deals({ deals, wish, language, want, buildTable }: Props) {
  const texts = sidebarText[language];
  const people = new Map(deals.stages.map((stage) => [stage.name, stage.people]));
  const names = deals.stages.map(({ name }) => name);
  const open = wish.stages ?? names.slice(0, deals.movable);
  const stages = [...open, ...names.slice(deals.movable)];
  const isOrderOpen = !deals.isOrderKnown && !wish.stages;
  const chosen = wish.breakdown === undefined ? (deals.breakdowns[0] ?? null) : wish.breakdown;
  const named = (names: readonly string[]) => names.join(", ") || texts.dealsDecidedNone;
  const decided = { won: named(deals.won), lost: named(deals.lost) };
  // In another order other deals reached a stage: they are counted when the table is built.
  const isMoved = open.some((name, at) => name !== names[at]);
  const move = (name: string, by: -1 | 1) => {
    const at = open.indexOf(name);
    const moved = open.filter((other) => other !== name);
    want({ ...wish, stages: [...moved.slice(0, at + by), name, ...moved.slice(at + by)] });
  };
  return (
    <section class="section-part">
      {deals.said && <p class="said">{deals.said}</p>}
      <p>{texts.dealsFound}</p>
      {deals.pipeline && (
        <p class="muted">
          {fill(
            dealsText[language].pipeline,
            { name: deals.pipeline.name, others: deals.pipeline.others.join(", ") },
            language,
          )}
        </p>
      )}
      <OrderedStages
        stages={stages}
        movable={deals.movable}
        language={language}
        nameOf={(name) => name}
        move={move}
        item={(name) => (
          <span class="stage-of-deals">
            <bdi>{name}</bdi>
            <span class="muted figure">
              {count(isMoved && open.includes(name) ? null : people.get(name), language)}
            </span>
          </span>
        )}
      />
      {deals.movable > 0 && <p class="muted">{fill(texts.dealsDecided, decided, language)}</p>}
      {!isMoved && !isOrderOpen && deals.stages.some((stage) => stage.people === null) && (
        <p class="muted">{texts.dealsUnknown}</p>
      )}
      {isOrderOpen && (
        <p class="failure">
          {texts.dealsOrder}{" "}
          <button type="button" class="link" onClick={() => want({ ...wish, stages: open })}>
            {texts.orderIsRight}
          </button>
        </p>
      )}
      {deals.breakdowns.length > 0 && (
        <label class="picker">
          <span>{texts.breakdown}</span>
          <select
            value={chosen === null ? -1 : deals.breakdowns.indexOf(chosen)}
            onChange={(event) =>
              want({ ...wish, breakdown: deals.breakdowns[Number(event.currentTarget.value)] ?? null })
            }
          >
            <option value={-1}>{texts.noBreakdown}</option>
            {deals.breakdowns.map((name, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" class="link" onClick={buildTable}>
        {texts.onlyTable}
      </button>
    </section>
  );
}

const count = (people: number | null | undefined, language: Language): string =>
  people === null || people === undefined ? "—" : formatCount(people, language);
