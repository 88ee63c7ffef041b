import type { DealsView, DealsWish } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { sidebarText } from "../../text/sidebar/sidebar";

interface Props {
  readonly deals: DealsView;
  readonly wish: DealsWish;
  readonly language: Language;
  want(wish: DealsWish): void;
}

/** The sheet that says what was spent on each source, such as an ad cabinet's. */
export function CostsPicker({ deals, wish, language, want }: Props) {
  const texts = sidebarText[language];
  if (deals.sheets.length === 0) return null;
  const choose = (sheetId: number | undefined) => {
    const { costs: _, ...others } = wish;
    want(sheetId === undefined ? others : { ...others, costs: sheetId });
  };
  return (
    <>
      <label class="picker">
        <span>{texts.costs}</span>
        <select
          value={deals.sheets.findIndex(({ sheetId }) => sheetId === wish.costs)}
          onChange={(event) => choose(deals.sheets[Number(event.currentTarget.value)]?.sheetId)}
        >
          <option value={-1}>{texts.noCosts}</option>
          {deals.sheets.map(({ sheetId, name }, at) => (
            <option key={sheetId} value={at}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {deals.costs && <p class="muted">{deals.costs}</p>}
    </>
  );
}
