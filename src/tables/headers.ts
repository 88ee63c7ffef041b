// The whole name: "Total visits" is a stage.
const total =
  /^((grand |sub-?)?totals?|overall|sum|all channels|(общий |под)?итого?( и средние)?|всего( за .*)?|сумма|все каналы|итого .*):?$/i;

/**
 * What a header says of its column, in either language, as cabinets and analytics write it; the first pattern that fits counts. Order matters:
 * "Cost / conv." is a price before it is a cost, "Unsub Rate" a loss before it is a rate.
 */
const meanings = [
  {
    meaning: "total",
    pattern: total,
  },
  { meaning: "order", pattern: /^(№( ?п\/п)?|п\/п|#|no\.?|nr\.?|num(ber)?|rank|место|номер)$/i },
  {
    meaning: "id",
    pattern: /(^|[\s_])(ids?|guid|sku|nmid|barcode)$|^(ids?|sku)\b|идентификатор|артикул|штрихкод|баркод/i,
  },
  {
    meaning: "previous",
    pattern:
      /предыдущ\S+ (период|месяц|недел|год|квартал)|прошл(ый|ого|ая|ую|ой|ом) |динамика|изменени|\b(previous|prior) (period|month|week|year|quarter)|\b(last year|change)\b|[Δδ]|\bvs\b/i,
  },
  {
    meaning: "bounces",
    pattern:
      /^((показатель |доля |процент |% )?отказ(ы|ов)( ?\(%\)|, ?%| %)?|bounces?( ?\(%\)|, ?%| %)?|bounce rate)$/i,
  },
  { meaning: "bots", pattern: /робот|фрод|\b(bots?|robots?|fraud|invalid (clicks|traffic))\b|^боты?\b/i },
  {
    meaning: "loss",
    pattern:
      /abandon|unsub|complain|bounce|\b(lost|losses|drop[- ]?offs?|churn(ed)?|refund(s|ed)?|cancel(s|led|ed|lations?)?|returned|spam)\b|отпис|жалоб|спам|отмен|возврат|возвращ|потер|отвал|отказ|ушл[ои]/i,
  },
  {
    meaning: "benchmark",
    pattern:
      /benchmark|бенчмарк|(^|\s)(норм(а|ы|атив)|планов(ая|ый|ые)?|план|target|norm|goal|plan(ned)?)($|[\s,.(:%])|^цель($|[\s,(:%])/i,
  },
  {
    meaning: "measure",
    pattern:
      /глубина|(^|\s)время(\s|$)|длительност|позици|рейтинг|остат(ок|ки)|частота|ставк|\b(depth|duration|position|score|rating|frequency|stock|bid|days?|hours?|seconds?|minutes?|age|pages)\b|\btime (on|spent)\b|(^|\s)дней|pages\//i,
  },
  {
    meaning: "rate",
    pattern:
      /%|процент|доля|дрр|конверсия|конверсию|кликабельност|\b(w?ctr|cr|cvr|vtr|cr\d+|conversion rate|rates?|ratio|share|cumulative|roi|romi|roas|acos|analytics roi)\b|conv\. value \/ cost|^conversion$/i,
  },
  {
    meaning: "price",
    pattern:
      /\b(e?cp[acflmov]|cpl[a-z]?|aov|avg\.?|average|arpu|ltv)\b|\bper\b|(cost|spend|value|revenue) ?\/|цена|(^|\s)(ср\.|средн)|чек\b|сто(имость|имости) (клика|лида|заявки|конверсии|за|1|одн)|за (клик|лид|результат|конверсию|заявку)/i,
  },
  {
    meaning: "revenue",
    pattern:
      /revenue|\b(income|sales amount|gross sales|net sales|turnover|gmv)\b|(conv(ersion)?s?\.?|purchases?|results?) (conversion )?value|выручк|доход|оборот|на сумму|ценность/i,
  },
  {
    meaning: "cost",
    pattern: /\b(costs?|spen[dt]|ad spend|expenses?)\b|расход|затрат|потрачен|стоимость|израсходован|цена размещения/i,
  },
  { meaning: "budget", pattern: /\bbudget|бюджет/i },
  {
    meaning: "money",
    pattern: /[$€£₽₸₴]|(^|[\s(,])руб|\b(usd|eur|gbp|rub)\b|\b(amount|price(?! comparison)|profit)\b|сумма|прибыль/i,
  },
  {
    meaning: "aside",
    pattern:
      /\b(likes?|liked|comments?|shares|reactions|follows|social actions|engagements|viral|linkedin page|event count|(?<!key )events|(?<!landing )page ?views|forward(s|ed)?|video|trueview|new (visits|users)|comparable|other clicks|total (opens|clicks)|starts)\b|просмотр(ы|ов) страниц|избранн|отложенн|лайк|комментари|репост|подписк|количество событий|всего событий|взвешенн|новые посетител/i,
  },
] as const;

export type Meaning = (typeof meanings)[number]["meaning"];

/** The meaning of a known header; null for any other, which names a channel or a stage. */
export function meaningOf(header: string): Meaning | null {
  const name = header.trim();
  return meanings.find(({ pattern }) => pattern.test(name))?.meaning ?? null;
}

/** True for a name that says nothing but total. */
export function isTotalName(name: string): boolean {
  return total.test(name.trim());
}

/** What the name of a row among stages says: the whole name, since a stage may be called "Budget agreed" or "Rate accepted". */
const rowMeanings: readonly { meaning: Meaning; pattern: RegExp }[] = [
  {
    meaning: "rate",
    pattern:
      /^(ctr|cr\d*|cvr|conversion( rate)?|конверсия( в .*| из .*)?|kpi|roi|romi|roas|дрр|доля .*|[%].*|.*[,(] ?%\)?)$/i,
  },
  {
    meaning: "price",
    pattern: /^(cp[aclmov]|cpo|цена .*|стоимость (клика|лида|заявки)|средний чек|avg\.? .*|average .*|cost per .*)$/i,
  },
  {
    meaning: "cost",
    pattern:
      /^((рекламны[ей] )?(расходы?|затраты)( на рекламу)?|costs?|(ad )?spen[dt]|amount spent|потрачено|стоимость)$/i,
  },
  { meaning: "budget", pattern: /^((рекламный )?бюджет|(ad )?budget)$/i },
  {
    meaning: "revenue",
    pattern: /^((total )?revenue|income|выручка|доходы?|оборот|продажи на сумму|сумма (продаж|сделок))$/i,
  },
  { meaning: "benchmark", pattern: /^(benchmarks?|норма|норматив|бенчмарк|план)$/i },
  { meaning: "bots", pattern: /^(bots?|robots?|fraud|invalid clicks|роботы|роботность|доля роботов|боты|фрод)$/i },
  { meaning: "bounces", pattern: /^(bounces?|bounce rate|отказы|доля отказов|показатель отказов)$/i },
  {
    meaning: "loss",
    pattern:
      /^(closed lost|lost|lost deals?|drop[- ]?off|abandonments|закрыто и не реализовано|сделка провалена|проигран[аоы]?|отказ(ы|ались)?|потери|потеряно)$/i,
  },
];

/** The meaning of a row among stages by its name, without what stands after it in brackets or after a comma; null for a stage. */
export function rowMeaningOf(name: string): Meaning | null {
  const whole = name.trim();
  if (isTotalName(whole)) return "total";
  const bare = whole.replace(/\s*[,(:].*$/, "");
  return rowMeanings.find(({ pattern }) => pattern.test(whole) || pattern.test(bare))?.meaning ?? null;
}
