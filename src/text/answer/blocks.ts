import type { Texts } from "../language";

const en = {
  /** Heads of what a step is worth. */
  level: "Level",
  extra: "Extra {last}",
  worth: "What it is worth",
  met: "at its level or above",
  atStage: "at “{stage}”",
  /** What the stages after that of the money bring back. */
  brought: {
    referrals: "A referral is worth {share} of the average amount: so many who come by one reach “{stage}”.",
    unknown: "Referrals are a count only: fewer than 30 came by one.",
    repeats: "A repeat is worth one average amount.",
    share: "brought {share} of the result",
  },
  marks: "● real, ○ may be chance.",
  levelIs: "The level is {what}.",
  orElse: "{first}, or else {second}",
  levelNote: {
    plan: "the plan’s conversion",
    norm: "the benchmark",
    test: "what a test on the sheet of hypotheses has proven, at its lower end",
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
    unfinished:
      "Not compared: deals that are open count as not gone on. Where fewer than 30 entered, it says “x of y”.",
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
  gapsOfAll: "At first the gaps of the total.",
  capped: "A conversion cannot exceed 100%: what was typed beyond that does not count.",
  inputHelp:
    "A number from −100 to 100: percentage points for a conversion, percent for the start and the average amount.",

  all: "All",
  pick: "Pick one to see its figures, or all.",
  planFact: "Plan and actual",
  plan: "Plan",
  fact: "Actual",
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

/** What the blocks of a report say of the answer: levels and worth, groups, the last period, plan and fact. */
export const BLOCKS: Texts<typeof en> = {
  en,
  ru: {
    level: "Ориентир",
    extra: "Ещё {last}",
    worth: "Чего стоит",
    met: "не ниже уровня",
    atStage: "на этапе «{stage}»",
    brought: {
      referrals: "Рекомендация стоит {share} среднего чека: столько пришедших по ней доходят до этапа «{stage}».",
      unknown: "Рекомендации — только в количестве: по ним пришло меньше 30.",
      repeats: "Повтор стоит один средний чек.",
      share: "привели {share} результата",
    },
    marks: "● не случайно, ○ может быть случайностью.",
    levelIs: "Ориентир — {what}.",
    orElse: "{first}, а иначе — {second}",
    levelNote: {
      plan: "конверсия плана",
      norm: "норматив",
      test: "доказанное проверкой на листе гипотез, по нижней границе",
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
      unfinished:
        "Не сравниваются: открытые сделки считаются непрошедшими. Где на входе меньше 30 — «сколько из скольких».",
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
    gapsOfAll: "Сначала в ячейках разрывы по итогу.",
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
