import type { Language, Texts } from "./language";

const en = {
  result: "Result",
  growth: "Where to grow",
  real: "Is it real",

  /** The first sentence, without its stop: money may follow. */
  plain: "{last}: {fact}; {first}: {entered}; overall conversion {overall}",
  planUnder: "{last}: {fact} against a plan of {plan} — {done} done, {gap} short",
  planMet: "{last}: {fact} against a plan of {plan} — {done} of plan",
  periodMore: "{last} in “{period}”: {fact}, {difference} more than in “{before}” ({earlier})",
  periodFewer: "{last} in “{period}”: {fact}, {difference} fewer than in “{before}” ({earlier})",
  periodSame: "{last} in “{period}”: {fact}, the same as in “{before}”",
  unknownOverall: "{last}: {fact}; the overall conversion cannot be computed",
  inAll: "; {fact} in all",
  revenue: "; revenue {revenue}",
  revenueOfPlan: "; revenue {revenue} (plan {plan} — {done})",
  return: "; ROMI {romi}, acquisition cost {cac}",
  noResult: "{last}: no figure in the table, so the result cannot be computed.",

  /** The second sentence: the step worth most against its level, or why none is named. */
  loses: "Most is lost at “{a} → {b}”: {rate} {level}; reaching that level is worth {extra}{money}.",
  losesLittle: "Most is lost at “{a} → {b}”: {rate} {level}; the gain would be too small to notice.",
  alike: "“{a} → {b}” is worth about the same.",
  levels: {
    plan: "against a plan of {level}",
    norm: "against a benchmark of {level}",
    run: "where earlier periods held {level} for long",
    group: "where “{group}” shows that {level} can be reached",
  },
  money: ", about {money}",
  groupsDiffer:
    "“{group}” converts better than the rest: {own} against {rest} overall. If all reached the reliable part of that, {level}, it would be worth {extra}{money}.",
  changed: "“{a} → {b}” stands out: {now}, it was {before}.",
  allMeet: "Every conversion is at or above its level: growth now comes from more at the start ({first}).",
  someMeet: "{known} of {all, plural, one {# conversion} other {# conversions}} compared, none below its level.",
  worthUnknown:
    "There are conversions below their levels, but what that is worth cannot be computed: there is no result ({last}).",
  noneKnown: "No conversion that has a level is known, so there is nothing to compare.",
  withinChance: "No conversion falls behind its level by more than chance.",
  unchanged: "No conversion differs from earlier periods by more than chance, so no cause is named.",
  tooEarly: "The table has too few periods, or too small counts, to name a cause.",
  nothingToCompare:
    "Nothing to compare conversions with: neither a plan nor a benchmark nor earlier periods say what they should be.",
  nothingProven:
    "Nothing to compare conversions with: neither a plan nor a benchmark nor earlier periods say what they should be, and no group is proven better.",

  /** The third sentence: whether it may be chance. */
  realGap:
    "This is not chance: at {level} there would be about {expected}, there are {made}; such a gap comes up less than once in {times}.",
  realRun: "This is not chance: a quiet series does not stay above its mean for so long.",
  realGroup:
    "“{group}” is better than the rest by more than chance: such a difference comes up less than once in {times}.",
  realGroups: "This is not chance: such a difference comes up less than once in {times}.",
  alsoGroups:
    "The groups differ by more than chance, too: all like “{group}” is worth about {extra}{money}, at least {least}.",
  atLeast: "The gain is at least {least}.",
  givenGroups:
    "“{group}” converts better than the rest by more than chance ({own} against {rest}): a reason to move budget, not a level for the others.",
  askedGroups:
    "“{group}” converts better than the rest by more than chance ({own} against {rest}). Say in the panel whether the others can do as it does.",
  realChange:
    "The change at “{a} → {b}” ({before} → {now}) is real: a quiet series shows one less than once in {times}.",
  moreThanChance:
    "The change at “{a} → {b}” ({before} → {now}) is more than chance in counting; there is too little history to call it real.",
  mayBeUnripe:
    "“{a} → {b}” fell below its usual limits: either a real fall, or the last period is not ripe yet. Say in the panel by what date the rows are counted.",
  moreEntered: "“{first}” in it: {growth}; that alone makes later stages lag behind.",
  quiet: "The last period differs from earlier ones no more than usual.",
  unproven: "The gaps may still be chance: they are within usual variation.",
  interval: "Overall conversion {overall}, likely range {low}–{high}.",
  untested: "Nothing to test: the figures for it are not in the table.",
  notRipe:
    "Not ripe and left out of the comparison: {count, plural, one {the last period} other {the last # periods}}.",

  /** Money in sentences, after its digits; a currency sign stands in front. */
  million: "{amount}M",
  sign: "{sign}{amount}",

  /** Heads of what a step is worth. */
  level: "Level",
  extra: "Extra {last}",
  worth: "What it is worth",
  met: "at its level or above",
  atStage: "at “{stage}”",
  marks: "● real, ○ may be chance.",
  levelIs: "The level is {what}.",
  orElse: "{first}, or else {second}",
  levelNote: {
    plan: "the plan’s conversion",
    norm: "the benchmark",
    run: "what earlier periods held for long, as of the day the report was built",
    group: "that of a group proven better, as far as it is no chance",
  },
  worthNote: "“Extra” is what the result gains when this conversion alone rises to its level.",
  averageNote: "Money is by the average amount, {average}, at “{stage}”.",

  /** What is said of a group's overall conversion. */
  above: "● above the rest",
  below: "● below the rest",
  like: "○ like the rest",
  small: "few data",
  verdict: "Overall conversion",
  shareOfResult: "Share of result",
  heat: {
    channel:
      "Green: proven above the rest; red: below; plain may be chance. Where fewer than 30 entered, it says “x of y”.",
    period: "Green is above its usual limits, red below. Where fewer than 30 entered, it says “x of y”.",
    many: "So many groups that none can be proven different. Where fewer than 30 entered, it says “x of y”.",
    short: "No colours: limits need eight periods. Where fewer than 30 entered, it says “x of y”.",
  },
  allLike: "like “{group}”: +{extra}",
  spend: "Spend",
  average: "Average amount",
  moneyOf: "{groups}: money",

  /** The last period against the ones before it. */
  trendOverall: "Overall conversion by period.",
  trendOf: "Conversion “{a} → {b}” by period.",
  bandsNote: "Between the outer lines it usually varies by chance.",
  centre: "Mean before",
  lowLimit: "Lower limit",
  highLimit: "Upper limit",
  usual: "Usual range",
  isReal: "● real",
  isMore: "● more than chance",
  isChance: "○ within chance",
  isFew: "few data",
  isUnripe: "○ fell, or not ripe yet",

  topSeries: "Worth most",

  entrants: "Start: {first}, %",
  profit: "Revenue less spend",
  gapsFirst: "At first each step’s gap to its level.",
  capped: "A conversion cannot exceed 100%: what was typed beyond that does not count.",
  inputHelp:
    "A number from −100 to 100: percentage points for a conversion, percent for the start and the average amount.",

  all: "All",
  pick: "Pick one to see its figures, or all.",
  planFact: "Plan and fact",
  plan: "Plan",
  fact: "Fact",
  done: "Done",
  gap: "Gap",
  moneyPart: "Money",
  whyNotPlanned: "Where the gap comes from",
  roundedParts: "Each part is what this alone cost or brought; they add up to the gap, shown rounded.",
  noSplit: "The gap cannot be split: a figure is missing, or a stage is 0 before one that is not.",
  gapOf: "Total: {last}",
  planDone: "Plan done",
  ofPlan: "{fact} of {plan}",
  planOf: "plan {plan}",
};

/** What the first screen of a report says: where people are lost, whether it is real, and what it is worth. */
export const ANSWER: Texts<typeof en> = {
  en,
  ru: {
    result: "Результат",
    growth: "Точка роста",
    real: "Случайно ли",

    plain: "{last}: {fact}; {first}: {entered}; общая конверсия {overall}",
    planUnder: "{last}: {fact} при плане {plan} — выполнено {done}, не хватает {gap}",
    planMet: "{last}: {fact} при плане {plan} — план выполнен на {done}",
    periodMore: "{last} за период «{period}»: {fact}, на {difference} больше, чем за период «{before}» ({earlier})",
    periodFewer: "{last} за период «{period}»: {fact}, на {difference} меньше, чем за период «{before}» ({earlier})",
    periodSame: "{last} за период «{period}»: {fact} — столько же, сколько за период «{before}»",
    unknownOverall: "{last}: {fact}; общую конверсию не посчитать",
    inAll: "; всего {fact}",
    revenue: "; выручка {revenue}",
    revenueOfPlan: "; выручка {revenue} (план {plan} — {done})",
    return: "; ROMI {romi}, стоимость привлечения {cac}",
    noResult: "{last}: в таблице нет числа, результат не посчитать.",

    loses:
      "Больше всего теряем на переходе «{a} → {b}»: {rate} {level}; выйти на этот уровень — это ещё {extra}{money}.",
    losesLittle: "Больше всего теряем на переходе «{a} → {b}»: {rate} {level}; заметного прироста это не даст.",
    alike: "Примерно столько же стоит «{a} → {b}».",
    levels: {
      plan: "при плане {level}",
      norm: "при нормативе {level}",
      run: "— а раньше долго держалось {level}",
      group: "— «{group}» показывает, что достижимо {level}",
    },
    money: ", около {money}",
    groupsDiffer:
      "«{group}» — лучше остальных: общая конверсия {own} против {rest}. Если все выйдут на надёжную её часть, {level}, это ещё {extra}{money}.",
    changed: "Выделяется переход «{a} → {b}»: {now}, раньше было {before}.",
    allMeet: "Все конверсии не ниже своего уровня: дальше растём за счёт входа ({first}).",
    someMeet: "Сравнили конверсий: {known} из {all}; ниже своего уровня ни одной.",
    worthUnknown: "Есть конверсии ниже своего уровня, но чего это стоит, не посчитать: нет результата ({last}).",
    noneKnown: "Ни одной конверсии, у которой есть ориентир, не посчитать — сравнивать нечего.",
    withinChance: "Заметных отставаний нет: все конверсии в пределах случайных колебаний.",
    unchanged:
      "Ни одна конверсия не отличается от прежних периодов больше, чем бывает случайно, поэтому причина не названа.",
    tooEarly: "Чтобы назвать причину, в таблице мало периодов или слишком малы числа.",
    nothingToCompare:
      "Сравнить конверсии не с чем: какими им быть, не говорят ни план, ни норматив, ни прежние периоды.",
    nothingProven:
      "Сравнить конверсии не с чем: какими им быть, не говорят ни план, ни норматив, ни прежние периоды, и не доказано, что какая-то группа лучше остальных.",

    realGap:
      "Это не случайность: при конверсии {level} вышло бы около {expected}, а есть {made}; такая разница бывает реже чем в 1 случае из {times}.",
    realRun: "Это не случайность: так долго выше среднего спокойный ряд не держится.",
    realGroup: "«{group}» лучше остальных не случайно: такая разница бывает реже чем в 1 случае из {times}.",
    realGroups: "Это не случайность: такая разница бывает реже чем в 1 случае из {times}.",
    alsoGroups: "Не случайна и разница групп: все как «{group}» — ещё примерно {extra}{money}, хотя бы {least}.",
    atLeast: "Выигрыш — хотя бы {least}.",
    givenGroups:
      "«{group}» — лучше остальных не случайно ({own} против {rest}): это повод перераспределить бюджет, а не уровень для других.",
    askedGroups:
      "«{group}» — лучше остальных не случайно ({own} против {rest}). Скажите на панели, могут ли другие работать так же.",
    realChange:
      "Изменение на переходе «{a} → {b}» ({before} → {now}) настоящее: в спокойном ряду такое бывает реже чем в 1 случае из {times}.",
    moreThanChance:
      "Изменение на переходе «{a} → {b}» ({before} → {now}) больше, чем случайность счёта; истории мало, чтобы назвать его настоящим.",
    mayBeUnripe:
      "«{a} → {b}» ниже обычных границ: либо настоящее падение, либо последний период ещё не дозрел. Скажите на панели, по какой дате считаются строки.",
    moreEntered: "«{first}»: {growth} за этот период — уже поэтому следующие этапы могли отстать.",
    quiet: "Последний период отличается от прежних не больше обычного.",
    unproven: "Отставания пока могут быть случайностью: они в пределах обычных колебаний.",
    interval: "Общая конверсия {overall}, вероятный разброс {low}–{high}.",
    untested: "Проверить нечего: в таблице нет нужных чисел.",
    notRipe:
      "Ещё не дозрело и не сравнивается: {count, plural, one {# последний период} few {# последних периода} many {# последних периодов} other {# последних периода}}.",

    million: "{amount}\u00a0млн",
    sign: "{amount}\u00a0{sign}",

    level: "Ориентир",
    extra: "Ещё {last}",
    worth: "Чего стоит",
    met: "не ниже уровня",
    atStage: "на этапе «{stage}»",
    marks: "● не случайно, ○ может быть случайностью.",
    levelIs: "Ориентир — {what}.",
    orElse: "{first}, а иначе — {second}",
    levelNote: {
      plan: "конверсия плана",
      norm: "норматив",
      run: "конверсия, которая раньше держалась долго, на день создания отчёта",
      group: "конверсия группы, которая лучше остальных доказанно, без доли случая",
    },
    worthNote: "«Ещё» — сколько прибавит результат, если до ориентира поднять один этот переход.",
    averageNote: "Деньги — по среднему чеку {average} на этапе «{stage}».",

    above: "● выше остальных",
    below: "● ниже остальных",
    like: "○ как у остальных",
    small: "мало данных",
    verdict: "Общая конверсия",
    shareOfResult: "Доля итога",
    heat: {
      channel:
        "Зелёное доказанно выше остальных, красное — ниже; остальное может быть случайностью. Где на входе меньше 30 — «сколько из скольких».",
      period: "Зелёное выше обычных границ, красное — ниже. Где на входе меньше 30 — «сколько из скольких».",
      many: "Групп столько, что доказать отличие нельзя. Где на входе меньше 30 — «сколько из скольких».",
      short: "Без цвета: границам нужно восемь периодов. Где на входе меньше 30 — «сколько из скольких».",
    },
    allLike: "как «{group}»: +{extra}",
    spend: "Расходы",
    average: "Средний чек",
    moneyOf: "{groups}: деньги",

    trendOverall: "Общая конверсия по периодам.",
    trendOf: "Конверсия «{a} → {b}» по периодам.",
    bandsNote: "Между крайними линиями она обычно колеблется случайно.",
    centre: "В среднем раньше",
    lowLimit: "Нижняя граница",
    highLimit: "Верхняя граница",
    usual: "Обычно",
    isReal: "● не случайно",
    isMore: "● больше случайного",
    isChance: "○ в пределах случайного",
    isFew: "мало данных",
    isUnripe: "○ упало или не дозрело",

    topSeries: "Точка роста",

    entrants: "Вход: {first}, %",
    profit: "Выручка минус расходы",
    gapsFirst: "Сначала в ячейках разрыв до ориентира.",
    capped: "Конверсия не бывает больше 100 %: лишнее не учтено.",
    inputHelp: "Число от −100 до 100: для конверсий — процентные пункты, для входа и среднего чека — проценты.",

    all: "Все",
    pick: "Выберите, чьи числа показать.",
    planFact: "План и факт",
    plan: "План",
    fact: "Факт",
    done: "Выполнено",
    gap: "Разница",
    moneyPart: "Деньги",
    whyNotPlanned: "Из чего сложилась разница с планом",
    roundedParts:
      "Каждая часть — сколько стоило или принесло это одно; вместе они дают всю разницу, показаны округлённо.",
    noSplit: "Разницу не разложить: нет какого-то числа или на этапе 0, а дальше не 0.",
    gapOf: "Итого: {last}",
    planDone: "План выполнен",
    ofPlan: "{fact} из {plan}",
    planOf: "план {plan}",
  },
};

/** Things that stages count, by a part of the stage's name, with the forms that go with numbers. */
const UNITS: Readonly<Record<Language, readonly (readonly [part: string, counted: string])[]>> = {
  en: [
    ["deal", "{n, plural, one {# deal} other {# deals}}"],
    ["sale", "{n, plural, one {# sale} other {# sales}}"],
    ["order", "{n, plural, one {# order} other {# orders}}"],
    ["contract", "{n, plural, one {# contract} other {# contracts}}"],
    ["payment", "{n, plural, one {# payment} other {# payments}}"],
    ["purchase", "{n, plural, one {# purchase} other {# purchases}}"],
    ["customer", "{n, plural, one {# customer} other {# customers}}"],
    ["client", "{n, plural, one {# client} other {# clients}}"],
    ["lead", "{n, plural, one {# lead} other {# leads}}"],
    ["meeting", "{n, plural, one {# meeting} other {# meetings}}"],
    ["proposal", "{n, plural, one {# proposal} other {# proposals}}"],
    ["sign-up", "{n, plural, one {# sign-up} other {# sign-ups}}"],
    ["signup", "{n, plural, one {# sign-up} other {# sign-ups}}"],
    ["subscription", "{n, plural, one {# subscription} other {# subscriptions}}"],
    ["visit", "{n, plural, one {# visit} other {# visits}}"],
    ["click", "{n, plural, one {# click} other {# clicks}}"],
  ],
  ru: [
    ["сделк", "{n, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}}"],
    ["продаж", "{n, plural, one {# продажа} few {# продажи} many {# продаж} other {# продажи}}"],
    ["заказ", "{n, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}"],
    ["договор", "{n, plural, one {# договор} few {# договора} many {# договоров} other {# договора}}"],
    ["оплат", "{n, plural, one {# оплата} few {# оплаты} many {# оплат} other {# оплаты}}"],
    ["покупк", "{n, plural, one {# покупка} few {# покупки} many {# покупок} other {# покупки}}"],
    ["выкуп", "{n, plural, one {# выкуп} few {# выкупа} many {# выкупов} other {# выкупа}}"],
    ["монтаж", "{n, plural, one {# монтаж} few {# монтажа} many {# монтажей} other {# монтажа}}"],
    ["заявк", "{n, plural, one {# заявка} few {# заявки} many {# заявок} other {# заявки}}"],
    ["лид", "{n, plural, one {# лид} few {# лида} many {# лидов} other {# лида}}"],
    ["клиент", "{n, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}"],
    ["встреч", "{n, plural, one {# встреча} few {# встречи} many {# встреч} other {# встречи}}"],
    ["звон", "{n, plural, one {# звонок} few {# звонка} many {# звонков} other {# звонка}}"],
    ["регистрац", "{n, plural, one {# регистрация} few {# регистрации} many {# регистраций} other {# регистрации}}"],
    ["подписк", "{n, plural, one {# подписка} few {# подписки} many {# подписок} other {# подписки}}"],
    [
      "рекомендац",
      "{n, plural, one {# рекомендация} few {# рекомендации} many {# рекомендаций} other {# рекомендации}}",
    ],
    ["визит", "{n, plural, one {# визит} few {# визита} many {# визитов} other {# визита}}"],
    ["клик", "{n, plural, one {# клик} few {# клика} many {# кликов} other {# клика}}"],
  ],
};

const OTHER_UNIT: Readonly<Record<Language, string>> = {
  en: "{n, plural, one {#} other {#}} more at “{stage}”",
  ru: "{n, plural, one {#} few {#} many {#} other {#}} к этапу «{stage}»",
};

/** A number `{n}` with what a stage counts, by the stage's name; where that is not known, with the name itself as `{stage}`. */
export function unitOf(stage: string, language: Language): string {
  const name = stage.toLowerCase().replaceAll("ё", "е");
  return UNITS[language].find(([part]) => name.includes(part))?.[1] ?? OTHER_UNIT[language];
}
