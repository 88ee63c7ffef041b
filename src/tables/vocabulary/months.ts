/** How names of months begin, in their order. */
export const MONTHS_EN = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
export const MONTHS_RU = "янв фев мар апр ма июн июл авг сен окт ноя дек".split(" ");
