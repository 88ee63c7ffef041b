import { idea } from "./idea";

export const PLANS = idea({
  en: "needed, to make, sales goal, revenue goal, team goal, daily goal, rep goal, monthly goal, weekly goal, quarterly goal, monthly objective, quarterly objective, plan, plans, planned, target, targets, targeted, goal, quota, quotas, objective, objectives, budgeted, kpi, commitment, aim",
  ru: "надо сделать, нужно сделать, нужно, надо, планируется, планируем, план, плана, планы, планов*, плановый, плановая, плановые, по плану, цель, целевой, целевое, задание, квота, кпи, запланирован*, таргет, норматив плана",
});

export const FACTS = idea({
  en: "fact, facts, actual, actuals, factual, real, achieved, achieved so far, achieved to date, actual to date, fact to date, result, results, done, done so far, so far, as is, current, this period, in fact",
  ru: "факт, факта, фактически, фактическ*, по факту, реально, выполнено, вып, сделано, как есть, результат, итог факт, текущий, текущая, достигнуто, факт на сегодня, факт за месяц, факт за неделю, факт за день, итог факт, текущий факт, сделали",
});

/** Those that say it inside a longer name, too. */
export const FACT_WORDS = idea({ en: "fact, actual, actuals", ru: "факт, факта, фактически, по факту, фактическ*" });

export const NORMS = idea({
  en: "benchmark*, norm, norms, standard, standards, industry average, market average, target rate, target conversion, target cr, reference, typical",
  ru: "норм, норма, нормы, норматив*, бенчмарк*, эталон*, целевая конверсия, целевой показатель, по рынку, рыночн*, стандарт*, ориентир*",
});

export const FORECASTS = idea({
  en: "forecast*, projected, projection*, expected, expectation*, estimate, estimated, estimates, run rate, outlook, predicted, prediction, eom, landing forecast, trend",
  ru: "прогноз*, ожидается, ожидаются, ожидаем*, ожидани*, предполагаем*, оценочн*, к концу месяца, тренд*, предикт*, экстраполяц*, проекция",
});
