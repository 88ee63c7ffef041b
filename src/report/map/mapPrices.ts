import { EXTRA, endOf, hasMoney, REAL } from "../answer/levelCells";
import { moneyOfStep } from "../answer/returned";
import { countText, moneyText } from "../answer/words";
import { type Formula, f, join, range } from "../formula";
import type { PlanCell, Row, Rule } from "../plan";
import { COLOR } from "../styles";
import { type MapContext, upTo } from "./mapContext";
import { HEAT, PRICE, PRICE_PEOPLE, WORD } from "./mapNames";

/** Under the barriers what each costs: what its step would bring at its level, in money and in people, as the report has it. */
export function barrierPrices(context: MapContext): Row[] {
  const { answer, texts, n, column } = context;
  if (!answer) return [];
  const row = (height: number, label: string | null, cell: (stage: number) => PlanCell): Row => ({
    height,
    cells: {
      ...(label ? { B: { content: label, style: "figureLabel" } } : {}),
      ...Object.fromEntries(upTo(n).map((stage) => [column(stage), cell(stage)])),
    },
  });
  const isPaid = hasMoney(answer);
  return [
    ...(isPaid
      ? [
          row(24, texts.price, (stage) => ({
            content: stage < n ? moneyOf(context, stage) : f`""`,
            style: "price",
            name: PRICE(stage),
          })),
        ]
      : []),
    row(18, isPaid ? null : texts.price, (stage) => ({
      content: stage < n ? peopleOf(context, stage) : f`""`,
      style: isPaid ? "evidence" : "price",
      name: PRICE_PEOPLE(stage),
    })),
  ];
}

/** Money comes in up to the stage of the result, and by what those after it bring back. */
function moneyOf({ answer }: MapContext, stage: number): Formula {
  const factors = answer && moneyOfStep(answer, stage + 1);
  if (!factors) return f`""`;
  const amount = f`(${join(factors, "*")})`;
  return f`IF(COUNT(${join(factors, "; ")})=${factors.length}; ${mark(stage)}&${moneyText(answer!, amount, 2)}; "")`;
}

function peopleOf({ answer }: MapContext, stage: number): Formula {
  const extra = EXTRA(stage + 1);
  const isMarked = !hasMoney(answer!) || !moneyOfStep(answer!, stage + 1);
  const said = countText(answer!, extra, endOf(answer!, stage + 1));
  return f`IF(ISNUMBER(${extra}); IF(${extra}>=1/2; ${isMarked ? f`${mark(stage)}&` : f``}${said}; ""); "")`;
}

/** What may be chance says so. */
const mark = (stage: number): Formula => f`IF(${REAL(stage + 1)}=1; ""; "○ ")`;

/** The dearest barrier and its price, and those that are dear. */
export function priceRules({ answer, shown, n }: MapContext): Rule[] {
  if (!answer) return [];
  const isTop = f`${HEAT(1)}=2`;
  const prices = hasMoney(answer) ? PRICE : PRICE_PEOPLE;
  return [
    { on: range(prices(1), prices(n)), when: isTop, style: { color: COLOR.alarm } },
    ...(shown.includes("barriers")
      ? [
          {
            on: range(WORD("barriers", 1), WORD("barriers", n)),
            when: isTop,
            style: { background: COLOR.worstPaper, bold: true },
          },
        ]
      : []),
  ];
}
