import type { Texts } from "../language";

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
  /** Of a period that is not over, by its days from Monday to Friday. */
  periodSoFar:
    "{last} in “{period}” so far: {fact}, {rate} a weekday; in “{before}” {earlier}, {earlierRate} a weekday",
  dueBy: "Due by {day}: {due}.",
  atThisPace: "Due by {day}: {due}; at this pace it will be {forecast} by {end}, likely {low}–{high}.",
  noResult: "{last}: no figure in the table, so the result cannot be computed.",

  /** The second sentence: the step worth most against its level, or why none is named. */
  loses: "Most is lost at “{a} → {b}”: {rate} {level}; reaching that level is worth {extra}{money}.",
  losesNext: "Of the steps, most is lost at “{a} → {b}”: {rate} {level}; reaching that level is worth {extra}{money}.",
  losesLittle: "Most is lost at “{a} → {b}”: {rate} {level}; the gain would be too small to notice.",
  entryBehind: "Fewer entered than planned: {first} {entered} of {due}; making that up is worth {extra}{money}.",
  entryBehindBy:
    "Fewer entered than planned: {first} {entered}, due by {day} {due}; making that up is worth {extra}{money}.",
  alike: "“{a} → {b}” is worth about the same.",
  levels: {
    plan: "against a plan of {level}",
    norm: "against a benchmark of {level}",
    test: "where a test has proven {level} to be within reach, at least",
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
    "Nothing to compare conversions with: neither a plan nor a benchmark nor earlier periods say what they should be. Add a benchmark beside the stages.",
  periodsOfAll: "Nothing to compare conversions with here: periods are compared only for the total.",
  nothingProven:
    "Nothing to compare conversions with: neither a plan nor a benchmark nor earlier periods say what they should be, and no group is proven better. Add a benchmark beside the stages.",

  /** The third sentence: whether it may be chance. */
  realGap:
    "This is not chance: at {level} there would be about {expected}, there are {made}; such a gap comes up less than once in {times}.",
  realEntry: "That fewer entered is not chance: such a shortfall comes up less than once in {times}.",
  realTest: "This is not chance: the test was decided by its figures, and the level is the lower end of its interval.",
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
  unproven: "The gaps of conversions may still be chance: they are within usual variation.",
  interval: "Overall conversion {overall}, likely range {low}–{high}.",
  untested: "Nothing to test: the figures for it are not in the table.",
  notRipe:
    "Not ripe and left out of the comparison: {count, plural, one {the last period} other {the last # periods}}.",

  /** Money in sentences, after its digits; a currency sign stands in front. */
  million: "{amount}M",
  sign: "{sign}{amount}",
};

/** The three sentences with which a report begins: the result, where it would pay to work, and whether that may be chance. */
export const SENTENCES: Texts<typeof en> = {
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
    periodSoFar:
      "{last} за «{period}» пока: {fact}, {rate} в будний день; за «{before}» — {earlier}, {earlierRate} в будний день",
    dueBy: "К {day} по плану было бы {due}.",
    atThisPace: "К {day} по плану было бы {due}; если так пойдёт, к {end} будет {forecast}, разброс {low}–{high}.",
    noResult: "{last}: в таблице нет числа, результат не посчитать.",

    loses:
      "Больше всего теряем на переходе «{a} → {b}»: {rate} {level}; выйти на этот уровень — это ещё {extra}{money}.",
    losesNext:
      "Из переходов больше всего теряем на «{a} → {b}»: {rate} {level}; выйти на этот уровень — это ещё {extra}{money}.",
    losesLittle: "Больше всего теряем на переходе «{a} → {b}»: {rate} {level}; заметного прироста это не даст.",
    entryBehind: "Вход отстаёт от плана: {first} — {entered} из {due}; добрать его — это ещё {extra}{money}.",
    entryBehindBy:
      "Вход отстаёт от плана: {first} — {entered}, к {day} по плану было бы {due}; добрать его — это ещё {extra}{money}.",
    alike: "Примерно столько же стоит «{a} → {b}».",
    levels: {
      plan: "при плане {level}",
      norm: "при нормативе {level}",
      test: "— а проверка доказала, что достижимо не меньше {level}",
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
      "Сравнить конверсии не с чем: какими им быть, не говорят ни план, ни норматив, ни прежние периоды. Впишите норматив рядом с этапами.",
    periodsOfAll: "Сравнить конверсии здесь не с чем: периоды сравниваются только по итогу.",
    nothingProven:
      "Сравнить конверсии не с чем: какими им быть, не говорят ни план, ни норматив, ни прежние периоды, и не доказано, что какая-то группа лучше остальных. Впишите норматив рядом с этапами.",

    realGap:
      "Это не случайность: при конверсии {level} вышло бы около {expected}, а есть {made}; такая разница бывает реже чем в 1 случае из {times}.",
    realEntry: "Отставание на входе не случайно: такое бывает реже чем в 1 случае из {times}.",
    realTest: "Это не случайность: проверка решена по числам, а взята нижняя граница её разброса.",
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
    unproven: "Отставания конверсий пока могут быть случайностью: они в пределах обычных колебаний.",
    interval: "Общая конверсия {overall}, вероятный разброс {low}–{high}.",
    untested: "Проверить нечего: в таблице нет нужных чисел.",
    notRipe:
      "Ещё не дозрело и не сравнивается: {count, plural, one {# последний период} few {# последних периода} many {# последних периодов} other {# последних периода}}.",

    million: "{amount}\u00a0млн",
    sign: "{amount}\u00a0{sign}",
  },
};
