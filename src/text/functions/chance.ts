import type { Texts } from "../language";

const en = {
  CJM_INTERVAL: {
    summary: "Within which limits the real conversion may be, given the amount of data.",
    args: {
      from: "The count at a stage, or a column of counts.",
      to: "How many of them reached the next stage.",
      confidence: "Optional: 95% by default.",
      header: "Optional: {=TRUE} adds a header row.",
    },
    returns: "Two columns: the low and the high limit (Wilson score interval); blank for 0 of 0.",
  },
  CJM_SIGNIFICANCE: {
    summary: "Whether conversions A and B differ, or whether it may be chance (A/B test).",
    args: {
      from_a: "How many there were in variant A.",
      to_a: "How many of them got through.",
      from_b: "How many there were in variant B.",
      to_b: "How many of them got through.",
      confidence: "Optional: 95% by default.",
      header: "Optional: {=TRUE} adds a header row and a verdict in words.",
    },
    returns: "One row of four numbers: the difference (B − A), its low and high limit, the probability of chance (p).",
  },
  CJM_SAMPLE_SIZE: {
    summary: "The sample size: how many each variant of an A/B test needs to detect a change of a conversion.",
    args: {
      rate: "The conversion today: 10%.",
      points: "The change to detect: 2% is two percentage points.",
      power: "Optional: the chance to detect it, 80% by default.",
      confidence: "Optional: 95% by default.",
    },
    returns: "The count for each variant, two-sided test, rounded up.",
  },
  CJM_ECONOMICS: {
    summary: "Cost at each stage (CAC at the last) and return (ROMI), in all or by channel.",
    args: {
      counts: "Counts by stage; a column per channel.",
      costs: "The total spend, or the spend on each stage, or one row with the spend on each channel.",
      revenue: "Optional: revenue; with spend by channel, one row by channel.",
      channels: "Optional: the names of the channels.",
    },
    returns:
      "A table with a header: Stage, Count, Cumulative cost, Cost each, and a last row ROMI when revenue is given. By channel: Channel, Result, Spend, Cost each, Revenue, ROMI.",
  },
};

/** The help of the functions of chance and money. */
export const CHANCE_HELP: Texts<typeof en> = {
  en,
  ru: {
    CJM_INTERVAL: {
      summary: "В каких пределах может быть настоящая конверсия при таком объёме данных.",
      args: {
        from: "Количество на этапе или столбец количеств.",
        to: "Сколько из них дошло до следующего этапа.",
        confidence: "Необязательно: по умолчанию 95%.",
        header: "Необязательно: {=TRUE} добавит строку заголовков.",
      },
      returns: "Два столбца: нижняя и верхняя граница (интервал Уилсона); пусто для 0 из 0.",
    },
    CJM_SIGNIFICANCE: {
      summary: "Есть ли разница между конверсиями A и B или это случайность (A/B-тест).",
      args: {
        from_a: "Всего в варианте A.",
        to_a: "Сколько из них дошло.",
        from_b: "Всего в варианте B.",
        to_b: "Сколько из них дошло.",
        confidence: "Необязательно: по умолчанию 95%.",
        header: "Необязательно: {=TRUE} добавит строку заголовков и вывод словами.",
      },
      returns: "Строка из четырёх чисел: разница (B − A), её нижняя и верхняя граница, вероятность случайности (p).",
    },
    CJM_SAMPLE_SIZE: {
      summary: "Размер выборки: сколько нужно в каждом варианте A/B-теста, чтобы заметить изменение конверсии.",
      args: {
        rate: "Конверсия сейчас: 10%.",
        points: "Какое изменение надо заметить: 2% — это два процентных пункта.",
        power: "Необязательно: вероятность его заметить, по умолчанию 80%.",
        confidence: "Необязательно: по умолчанию 95%.",
      },
      returns: "Количество на вариант, двусторонний критерий, с округлением вверх.",
    },
    CJM_ECONOMICS: {
      summary:
        "Экономика воронки: стоимость клика, заявки, сделки (CAC) и окупаемость (ROMI) — в целом или по каналам.",
      args: {
        counts: "Количества по этапам; для каждого канала — свой столбец.",
        costs: "Общие расходы, или расходы на каждый этап, или одна строка с расходами по каналам.",
        revenue: "Необязательно: выручка; с расходами по каналам — строка по каналам.",
        channels: "Необязательно: названия каналов.",
      },
      returns:
        "Таблица с заголовком: Этап, Количество, Накоплено, Стоимость и последняя строка ROMI, если дана выручка. По каналам: Канал, Результат, Расходы, Стоимость, Выручка, ROMI.",
    },
  },
};
