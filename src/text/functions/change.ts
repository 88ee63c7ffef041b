import type { Texts } from "../language";

const en = {
  CJM_UPLIFT: {
    summary: "How much the result grows when a conversion changes: {=0.5} is +50%, or 1.5 times.",
    args: {
      base: "A conversion (5%), or the counts by stage.",
    },
    returns: "Growth of that conversion or of the last stage, as a share; blank when it is 0 today.",
  },
  CJM_WHATIF: {
    summary: "Counts at every stage if conversions change.",
    args: {
      counts: "Counts by stage: a column, a row, or a table with a channel per column.",
    },
    returns: "Numbers, a range of the same size, not rounded.",
  },
  CJM_LEVERS: {
    summary: "What the same improvement of each conversion would add by itself, best first.",
    args: {
      points: "Optional: the change, 1% (one percentage point) by default.",
    },
    returns: "A table with a header: Step, Conversion, New conversion, Gain, Growth.",
  },
  CJM_WORTH: {
    summary: "What each conversion adds to the result when it alone rises to its level, best first.",
    args: {
      levels: "The conversion to reach, one per step or aligned with the stages: a plan, a benchmark; blank is none.",
      average: "Optional: the average amount, for a column of money.",
    },
    returns:
      "A table with a header: Step, Conversion, Level, Gain, and Money when there is an average amount. Only steps below their level.",
  },
  CJM_PLAN: {
    summary:
      "A plan by stage from conversions: how many each stage needs for a target at the last stage, in numbers or in money.",
    args: {
      conversions: "The conversion of each step: a column or a row.",
      target: "The count wanted at the last stage, or the money when there is an average amount.",
      average: "Optional: the average amount; the target is money then.",
    },
    returns: "Whole numbers, one more than there are conversions, the start first.",
  },
  CJM_PACE: {
    summary: "What a period will come to at the pace so far, with a range.",
    args: {
      fact: "The count so far.",
      start: "The first day of the period.",
      end: "Its last day.",
      through: "The last day that there are data for.",
      working: "Optional: {=TRUE} counts Monday to Friday only.",
      holidays: "Optional: a range of days off; counted with working days.",
    },
    returns: "One row: the forecast, its low and its high limit (95 of 100 cases); blank while nothing is gone.",
  },
  CJM_TARGET: {
    summary: "A plan by stage: how many each stage needs at today’s conversions to reach the target.",
    args: {
      counts: "Counts by stage today.",
      target: "The count wanted at the last stage.",
    },
    returns: "Whole numbers, a range of the same size.",
  },
  CJM_GOAL: {
    summary: "The conversion that one step alone must reach for a target at the last stage.",
    args: {
      counts: "Counts by stage today.",
      target: "The count wanted at the last stage.",
      step: "The number of the step that changes, 1 is from the first stage to the second.",
    },
    returns: "A share; an error that says what it would take when 100% is not enough.",
  },
  CJM_CONTRIBUTION: {
    summary: "Why the result changed between two periods: the contribution of the inflow and of each conversion.",
    args: {
      before: "Counts by stage in the first period.",
      after: "Counts by stage in the second period.",
    },
    returns: "A table with a header: Factor, Before, After, Contribution; the last row is the total, the whole change.",
  },
  CJM_MIX: {
    summary: "Why the overall conversion changed: the conversions of the channels, or a different mix of channels.",
    args: {
      before: "Counts by stage (down) and channel (across) in the first period.",
      after: "The same in the second period.",
      channels: "Optional: names of the channels.",
    },
    returns:
      "A table with a header: Channel, Rate, Mix (shares); the last row is the total. Together they are the whole change.",
  },
};

/** The help of the functions that change a funnel, and compare two. */
export const CHANGE_HELP: Texts<typeof en> = {
  en,
  ru: {
    CJM_UPLIFT: {
      summary: "На сколько вырастет результат, если поднять конверсию: {=0.5} — это +50\u00a0%, или в 1,5 раза.",
      args: {
        base: "Конверсия (5%) или количества по этапам.",
      },
      returns: "Рост конверсии или последнего этапа, долей; пусто, если сейчас 0.",
    },
    CJM_WHATIF: {
      summary: "Сколько будет на каждом этапе, если изменить конверсии.",
      args: {
        counts: "Количества по этапам: столбец, строка или таблица, где столбец — канал.",
      },
      returns: "Числа, диапазон того же размера, без округления.",
    },
    CJM_LEVERS: {
      summary: "Точки роста: что даст одинаковое улучшение каждой конверсии по отдельности; самая выгодная — первой.",
      args: {
        points: "Необязательно: изменение, по умолчанию 1% (один процентный пункт).",
      },
      returns: "Таблица с заголовком: Переход, Конверсия, Новая конверсия, Прирост, Рост.",
    },
    CJM_WORTH: {
      summary:
        "Сколько добавится к результату, если каждая конверсия по отдельности дойдёт до своего ориентира; сначала самое ценное.",
      args: {
        levels:
          "Конверсии, до которых нужно дойти: по одной на переход или по этапам — план, норматив; пусто — нет ориентира.",
        average: "Необязательно: средний чек, тогда будет столбец с деньгами.",
      },
      returns:
        "Таблица с заголовком: Переход, Конверсия, Ориентир, Прирост и Деньги, если есть средний чек. Только переходы ниже ориентира.",
    },
    CJM_PLAN: {
      summary:
        "План по этапам от конверсий: сколько нужно на каждом этапе ради цели на последнем — в штуках или в деньгах.",
      args: {
        conversions: "Конверсии переходов: столбец или строка.",
        target: "Сколько нужно на последнем этапе; если задан средний чек — сколько нужно денег.",
        average: "Необязательно: средний чек, тогда цель — в деньгах.",
      },
      returns: "Целые числа, на одно больше, чем конверсий; первым — вход.",
    },
    CJM_PACE: {
      summary: "Чем закончится период при нынешнем темпе, с разбросом.",
      args: {
        fact: "Сколько уже есть.",
        start: "Первый день периода.",
        end: "Последний день периода.",
        through: "Последний день, за который есть данные.",
        working: "Необязательно: {=TRUE} считает только понедельник — пятницу.",
        holidays: "Необязательно: диапазон выходных дней; учитывается с рабочими днями.",
      },
      returns: "Одна строка: прогноз, нижняя и верхняя граница (95 случаев из 100); пусто, пока ничего не прошло.",
    },
    CJM_TARGET: {
      summary: "План по этапам: сколько нужно на каждом при нынешних конверсиях, чтобы выйти на цель.",
      args: {
        counts: "Количества по этапам сейчас.",
        target: "Сколько нужно на последнем этапе.",
      },
      returns: "Целые числа, диапазон того же размера.",
    },
    CJM_GOAL: {
      summary: "Какой должна стать одна конверсия, чтобы выйти на цель.",
      args: {
        counts: "Количества по этапам сейчас.",
        target: "Сколько нужно на последнем этапе.",
        step: "Номер перехода, который меняется: 1 — с первого этапа на второй.",
      },
      returns: "Доля; если не хватит и 100\u00a0%, ошибка скажет, что нужно.",
    },
    CJM_CONTRIBUTION: {
      summary: "Почему изменился результат между двумя периодами: вклад входящего потока и каждой конверсии.",
      args: {
        before: "Количества по этапам в первом периоде.",
        after: "Количества по этапам во втором периоде.",
      },
      returns: "Таблица с заголовком: Фактор, Было, Стало, Вклад; последняя строка — итог, всё изменение.",
    },
    CJM_MIX: {
      summary: "Почему изменилась общая конверсия: из-за конверсий каналов или из-за их долей в трафике.",
      args: {
        before: "Количества по этапам (вниз) и каналам (вправо) в первом периоде.",
        after: "То же во втором периоде.",
        channels: "Необязательно: названия каналов.",
      },
      returns:
        "Таблица с заголовком: Канал, Конверсия, Структура (доли); последняя строка — итог. Вместе это всё изменение.",
    },
  },
};
