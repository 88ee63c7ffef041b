import type { DealList } from "../../tables/deals/dealList";
import { pipelineText } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { type CellReference, type Formula, f } from "../formula";
import { sentence } from "../formulaPieces";
import type { Row } from "../plan";

/** What is said of deals in a currency that is new to a list of one: nothing where there are none, and where there is a row for them. */
export function leftOutSince({ currency }: DealList, inOthers: CellReference, language: Language): Formula {
  if (currency?.others.length !== 0) return f`""`;
  const said = sentence(dealsText[language].otherCurrencies, { n: f`${inOthers}` }, language);
  return f`IF(${inOthers}>0; " "&${said}; "")`;
}

/** Which deals of a list are not counted, where it has several pipelines or currencies: whoever reads figures of a part is told so. */
export function leftOutRows({ pipeline, out, currency }: DealList, inOthers: CellReference, language: Language): Row[] {
  const texts = dealsText[language];
  const note = (content: string | Formula): Row => ({ cells: { A: { content, style: "note" } } });
  return [
    ...(pipeline ? [note(pipelineText(pipeline, language))] : []),
    ...(out.length > 0 ? [note(fill(texts.leftOut, { names: out.join(", ") }, language))] : []),
    ...(currency && currency.others.length > 0
      ? [
          note(
            sentence(
              texts.currency,
              { name: f`${currency.names[0]!}`, n: f`${inOthers}`, others: f`${currency.others.join(", ")}` },
              language,
            ),
          ),
        ]
      : []),
  ];
}
