import type { Choices, DealMark, DealsView, DealsWish } from "../../addon/protocol";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { formatCount } from "../../text/number";
import { sidebarText } from "../../text/sidebar/sidebar";
import { OrderedStages, placed } from "../OrderedStages";
import { CostsPicker } from "./CostsPicker";
import { DayOfList } from "./DayOfList";
import { decidedIn, isAsCounted, openIn, statusesIn } from "./dealsView";
import { StatusIs } from "./StatusIs";

interface Props {
  readonly deals: DealsView;
  readonly wish: DealsWish;
  readonly language: Language;
  /** Counts them otherwise. */
  want(wish: DealsWish): void;
  /** Reads its sheet otherwise. */
  choose(choices: Choices): void;
  buildTable(): void;
}

/** A list of deals: as of which day, its stages in order, what each status says, and by what the deals are told apart. */
export function Deals({ deals, wish, language, want, choose, buildTable }: Props) {
  const texts = sidebarText[language];
  const isCounted = isAsCounted(deals, wish);
  const people = new Map(deals.stages.map((stage) => [stage.name, stage.people]));
  const open = openIn(deals, wish);
  const statuses = new Map(statusesIn(deals, wish).map((status) => [status.name, status]));
  const isOrderOpen = !deals.isOrderKnown && !wish.stages;
  const chosen = wish.breakdown === undefined ? (deals.breakdowns[0] ?? null) : wish.breakdown;
  const named = (names: readonly string[]) => names.join(", ") || texts.dealsDecidedNone;
  const mark = (name: string, is: DealMark) => {
    const { [name]: _, ...others } = wish.marks ?? {};
    const marks = is === statuses.get(name)!.asFound ? others : { ...others, [name]: is };
    want({ ...wish, marks });
  };
  const statusIs = (name: string) =>
    statuses.has(name) && <StatusIs status={statuses.get(name)!} language={language} become={(is) => mark(name, is)} />;
  const stage = (name: string) => (
    <span class="stage-of-deals">
      <bdi>{name}</bdi>
      <span class="muted figure">{isCounted ? count(people.get(name), language) : "—"}</span>
      {statusIs(name)}
    </span>
  );
  return (
    <section class="section-part">
      {deals.said && <p class="said">{deals.said}</p>}
      {deals.day && (
        <DayOfList
          day={deals.day}
          typed={wish.day}
          language={language}
          become={(day) => {
            const { day: _, ...others } = wish;
            want(day === undefined ? others : { ...others, day });
          }}
        />
      )}
      <p class="list-is">
        {deals.movable === 0 ? texts.dealsFound : deals.areStocks ? texts.stocksOrdered : texts.dealsOrdered}
      </p>
      {deals.areStocks && (
        <button type="button" class="link" onClick={() => choose({ pipeline: "reached" })}>
          {texts.notStocks}
        </button>
      )}
      {deals.pipeline && <p class="muted">{deals.pipeline}</p>}
      {deals.currency && (
        <p class="muted">
          {fill(
            dealsText[language].currency,
            { name: deals.currency.name, others: deals.currency.others.join(", "), n: deals.currency.n },
            language,
          )}
        </p>
      )}
      {deals.movable > 0 ? (
        <>
          <OrderedStages
            stages={open}
            language={language}
            nameOf={(name) => name}
            place={(name, at) => want({ ...wish, stages: placed(open, name, at) })}
            item={stage}
          />
          <ul class="chosen decided">
            {decidedIn(deals, wish).map((name) => (
              <li key={name}>
                <span class="stage-of-deals">
                  <bdi>{name}</bdi>
                  {statusIs(name)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <ol class="chosen">
          {deals.stages.map(({ name }) => (
            <li key={name}>{stage(name)}</li>
          ))}
        </ol>
      )}
      {deals.won.length + deals.lost.length > 0 && (
        <p class="muted">
          {fill(texts.dealsSecondColumn, { won: named(deals.won), lost: named(deals.lost) }, language)}
        </p>
      )}
      {(wish.stages || Object.keys(wish.marks ?? {}).length > 0) && (
        <button
          type="button"
          class="link"
          onClick={() => {
            const { stages: _, marks: __, ...others } = wish;
            want(others);
          }}
        >
          {texts.statusesAsFound}
        </button>
      )}
      {isCounted && !isOrderOpen && deals.stages.some((stage) => stage.people === null) && (
        <p class="muted">{deals.areStocks ? texts.stocksUnknown : texts.dealsUnknown}</p>
      )}
      {isOrderOpen && (
        <p class="failure">
          {texts.dealsOrder}{" "}
          <button type="button" class="link" onClick={() => want({ ...wish, stages: open })}>
            {texts.orderIsRight}
          </button>
        </p>
      )}
      {deals.columns && (
        <p class="muted">
          <bdi>{deals.columns}</bdi>
        </p>
      )}
      {deals.checks.length > 0 && (
        <ul class="note checks-of-list">
          {deals.checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
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
                {name !== "" && name === deals.monthly
                  ? fill(texts.byMonth, { name }, language)
                  : name || texts.stocksByColumns}
              </option>
            ))}
          </select>
        </label>
      )}
      <CostsPicker deals={deals} wish={wish} language={language} want={want} />
      <button type="button" class="link" onClick={buildTable}>
        {texts.onlyTable}
      </button>
    </section>
  );
}

const count = (people: number | null | undefined, language: Language): string =>
  people === null || people === undefined ? "—" : formatCount(people, language);
