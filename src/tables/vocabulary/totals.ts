import { idea } from "./idea";

/** Names that say total and nothing else can be meant. */
export const TOTALS = idea({
  en: "total, totals, reserved total, grand total, subtotal, subtotals, sub total, cumulative total, sigma, σ, sum total, total sum, all together, ytd, mtd, qtd, year to date, month to date, quarter to date",
  ru: "итого, итог, итоги, подытог, подитог, всего, общий итог, промежуточный итог, суммарно, σ, нарастающим итогом, нарастающий итог, вместе, с начала года, с начала месяца, с начала квартала, общее количество",
});

const EVERYTHING_EN =
  "overall, all, all channels, all users, all sources, all campaigns, all managers, all regions, everything, everyone, altogether, aggregate";
const EVERYTHING_RU =
  "все, все каналы, все источники, все кампании, все менеджеры, все регионы, все филиалы, все города, в целом, в сумме, вместе, совокупно";

/** Names that say that nobody is left out. */
export const EVERYTHING = idea({ en: EVERYTHING_EN, ru: EVERYTHING_RU });

/** Names that may be a total, or a campaign's: figures decide. */
export const WHOLES = idea({
  en: `${EVERYTHING_EN}, sum, combined, blended, grand, whole, total`,
  ru: `${EVERYTHING_RU}, сумма, общий, общее, общая, общие, весь, вся, накопительн*, накоплен*, итого`,
});

/** Totals of more than what stands beside them. */
export const RUNNING = idea({
  en: "cumulative*, running, ytd, mtd, qtd, to date",
  ru: "нарастающ*, накопл*, накопит*, с начала",
});

export const AVERAGES = idea({
  en: "average, averages, avg, mean, median, best, worst, team average, max, min, maximum, minimum, top, typical, norm avg, std, stdev, percentile, p 50, p 90",
  ru: "среднее, средняя, средний, средние, в среднем, ср, медиан*, лучший, лучшая, лучшее, худший, худшее, максимум, минимум, макс, мин, по отделу в среднем, станд отклонение",
});

/** Part of the figure beside it: not a stage of its own. */
export const PARTS = idea({
  en: "of which, of them, of those, including, incl, thereof, among them, whereof, out of them",
  ru: "из них, в том числе, в т ч, в тч, вкл, включая, из которых, из числа",
});
