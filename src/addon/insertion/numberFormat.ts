import { percentFormat } from "../../report/formulaPieces";
import { FORMAT } from "../../report/styles";
import type { Figure } from "../../text/figures";

/** The number format of a cell with such a figure, with as many decimals as its value needs. */
export function numberFormat(figure: Figure, value: unknown, locale: string): string {
  return formats[figure](typeof value === "number" ? value : null, locale);
}

const formats: Readonly<Record<Figure, (value: number | null, locale: string) => string>> = {
  percent: percentFormat,
  growth: (value, locale) => `+${percentFormat(value, locale)}`,
  people: () => FORMAT.people,
  extra: () => FORMAT.extra,
  money: () => "#,##0.00",
  decimal: () => "#,##0.00",
  text: () => FORMAT.general,
};
