import { idea } from "./idea";

/** The same figures of another time. */
export const PREVIOUS = idea({
  en: "previous period, previous month, previous week, previous year, previous quarter, previous day, prior period, prior month, prior week, prior year, prior quarter, prior, last year, last month, last week, last quarter, last period, comparison, compared, ly, py, pp prev, prev, previous, baseline, year ago, before",
  ru: "пред период*, пред месяц*, пред недел*, предыдущий период, предыдущ* период*, предыдущ* месяц*, предыдущ* недел*, предыдущ* год*, предыдущ* квартал*, прошлый период, прошл* период*, прошл* месяц*, прошл* недел*, прошл* год*, прошл* квартал*, прошлого, год назад, месяц назад, неделю назад, аппг, пг, было, пред, ранее, база сравнения, сравнени*, прошлый, прошлая, прошлое",
});

/** How much something differs from something else. */
export const DIFFERENCES = idea({
  en: "change, changes, chg, diff, diffs, difference*, delta, variance, deviation*, gap, gaps, vs, versus, growth, increase*, decrease*, decline, uplift, remaining, remainder, left to go, to go, shortfall, surplus, surpassed, over under, ahead behind, behind plan, budget left, var, ahead of plan, mom, wow, yoy, qoq, dod, mo m, wo w, yo y, qo q, do d, excess, lag, missing, outstanding, backlog, net change, Δ, δ, increment*, incremental, trend %, dynamics, still needed, still need, more needed, remaining budget",
  ru: "изменени*, отклонени*, откл, разниц*, дельта, прирост*, динамик*, осталось, остаток до, недовыполнени*, перевыполнени*, недостача, разрыв*, отставани*, опережени*, рост, падени*, снижени*, увеличени*, сравнение с, Δ, δ, недобор, перебор, не хватает, нехватк*, темп, темпы, больше меньше, дефицит*, до плана, до цели, остаток бюджет*, еще нужно, нужно еще, еще надо",
});
