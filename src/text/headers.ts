import type { Language } from "./language";

const en = {
  stage: "Stage",
  people: "People",
  conversion: "Conversion",
  fromStart: "From start",
  lost: "Lost",
  lostShare: "Lost %",
};

/** Names of the columns of tables that custom functions return. */
export type HeaderName = keyof typeof en;

/** Column headers by language. */
export const headers: Readonly<Record<Language, Readonly<Record<HeaderName, string>>>> = {
  en,
  ru: {
    stage: "Этап",
    people: "Люди",
    conversion: "Конверсия",
    fromStart: "От начала",
    lost: "Потеряно",
    lostShare: "Потеряно, %",
  },
};
