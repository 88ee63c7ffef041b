import type { Figure } from "../../functions/format";
import { percentFormat } from "../../report/phrases";
import { FORMAT } from "../../report/styles";
import type { Language } from "../../text/language";

/** The number format of a cell with such a figure, with as many decimals as its value needs. */
export function numberFormat(figure: Figure, value: unknown, language: Language): string {
  return formats[figure](typeof value === "number" ? value : null, language);
}

const formats: Readonly<Record<Figure, (value: number | null, language: Language) => string>> = {
  percent: percentFormat,
  growth: (value, language) => `+${percentFormat(value, language)}`,
  people: () => FORMAT.people,
  extra: () => FORMAT.extra,
  money: () => "#,##0.00",
  decimal: () => "#,##0.00",
  text: () => FORMAT.general,
};
