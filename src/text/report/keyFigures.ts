import type { Texts } from "../language";

const en = {
  overall: "Overall conversion",
  interval: "likely range: {low}–{high}",
};

/** What the key figures of a report say. */
export const KEY_FIGURES: Texts<typeof en> = {
  en,
  ru: {
    overall: "Общая конверсия",
    interval: "разброс: {low}–{high}",
  },
};
