import type { Texts } from "../language";

const en = {
  overall: "Overall conversion",
  interval: "likely range: {low}–{high}",
  lessThanOne: "less than 1",
};

/** What the key figures of a report say. */
export const KEY_FIGURES: Texts<typeof en> = {
  en,
  ru: {
    overall: "Общая конверсия",
    interval: "вероятный разброс: {low}–{high}",
    lessThanOne: "меньше 1",
  },
};
