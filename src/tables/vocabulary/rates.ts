import { idea } from "./idea";

/** Shares and ratios. */
export const RATES = idea({
  en: "%, percent*, pct, ctr, er, err, erv, ctor, cr, cvr, vtr, vcr, btr, etr, lvr, roi, return on, romi, roas, roa, roe, ros, acos, tacos, drr, irr, npv, gmroi, rate, rates, ratio, ratios, share, conv rate, conv to, conversion rate, conversion, cumulative, winrate, win rate, probability, likelihood, efficiency, index, indices, yield, analytics roi, markup, utilization, utilisation, utilisation, quick ratio, factor, multiplier, coefficient, elasticity, variance, deviation, percentile, correlation, penetration, sov, share of voice, weight, weights, score, stickiness, k factor, virality, productivity, nrr, grr, attainment, occupancy, completion, magic number, rule of 40, confidence, significance, p value",
  ru: "%, процент*, доля, доли, долей, дрр, конверсия, конверсию, кликабельност*, окупаемост*, рентабельност*, маржинальност*, коэф, коэффициент*, индекс*, эффективност*, кпд, вероятност*, выполнени*, отношени*, соотношени*, пенетрац*, проникновени*, загрузк*, загруженност*, утилизац*, оборачиваем*, ликвидност*, эластичност*, достижение плана, удельный вес, роми, рои, отклик %, стабильност*, конв, исполнени*, уровень, уровни, контактност*, продуктивност*, производительност*, кф, вес, значимост*, насыщенност*, вып плана",
});

/** "From previous", "% от первого": a share of the stage before or of the first, not another period. */
export const STEP_RATES = idea({
  en: "from previous, of previous, from first, of first, from start, from top, to previous, step rate, previous step, previous stage, prior step, prior stage",
  ru: "от предыдущего, от предыдущей, к предыдущему, к предыдущей, от первого, от первой, от начала, от старта, предыдущий этап, предыдущего этапа",
});

/** Of a plan: no conversion. */
export const OF_PLAN = idea({
  en: "of plan, of target, of goal, of budget, vs plan, vs target, vs budget, to plan, plan completion, achievement, achieved, attainment, completion, done, fulfilment, fulfillment, plan, target, goal",
  ru: "плана, план, от плана, к плану, выполнени*, выполнен*, достижени*, исполнени*, цели",
});
/** Of the stage before or the first: a conversion that the table states. */
export const OF_STAGE = idea({
  en: "conv, conversion, conversions, cvr, cr, ctr, cumulative, from previous, of previous, from start, from first, of first, of total, step",
  ru: "конв, конверси*, от предыдущ*, от перв*, от начал*, cr, в следующ*",
});
/** From a stage to the next one. */
export const AHEAD = idea({ en: "next, completion, to next, following", ru: "следующ*, в следующ*, далее" });
