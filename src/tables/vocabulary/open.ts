import { idea } from "./idea";

/** What deals come to that are not decided yet: values of a status beside won and lost. */
export const OPEN = idea({
  en: "open, active, in progress, ongoing, pending, in work, not closed",
  ru: "открыт*, активн*, в работе, в процессе, не закрыт*",
});
