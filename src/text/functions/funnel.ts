import type { Texts } from "../language";

const en = {
  CJM_CONVERSION: {
    summary: "Conversion from stage to stage: the share that reached the next stage.",
    args: {
      from: "The count at a stage; or, if alone, the counts at every stage: a column, a row or a table.",
      to: "The count at the stage they go to: a number or a range of the same size.",
    },
    returns:
      "A share (choose a percent format); blank where it would be divided by 0. For a range: from the previous stage, the first cell is blank.",
  },
  CJM_REACH: {
    summary: "Conversion from the start: the share of the first stage that reached each later one.",
    args: {
      counts: "Counts by stage: a column, a row, or a table with a channel or period per column.",
    },
    returns: "Shares, a range of the same size: each stage divided by the first.",
  },
  CJM_FUNNEL: {
    summary: "The whole funnel as a table: counts, conversion, share from the start and losses by stage.",
    args: {},
    returns: "A table with a header: Stage, Count, Conversion, From start, Lost, Lost, %.",
  },
  CJM_BOTTLENECK: {
    summary:
      "The bottleneck of the funnel: the step with the lowest conversion, or with benchmarks the one with the biggest gain from reaching its benchmark.",
    args: {
      benchmarks: "Optional: the benchmark conversion of each step, one per step or in the same rows as the stages.",
    },
    returns: "The step as text; blank when no step that can be compared is below its benchmark.",
  },
  CJM_AUDIT: {
    summary: "What to check in a stage table before trusting it.",
    args: {
      counts: "Counts by stage, as they are in the table.",
      rates:
        "Optional: the conversions that the table gives, in the same rows as the stages; from the previous stage or from the start.",
    },
    returns: 'A table with a header: Where, Data check; or the single row "No problems found".',
  },
};

/** The help of the functions of one funnel. */
export const FUNNEL_HELP: Texts<typeof en> = {
  en,
  ru: {
    CJM_CONVERSION: {
      summary: "Конверсия из этапа в этап: какая доля дошла до следующего этапа.",
      args: {
        from: "Количество на этапе; без второго аргумента — на всех этапах: столбец, строка или таблица.",
        to: "Количество на этапе, куда переходят: число или диапазон того же размера.",
      },
      returns:
        "Доля (выберите процентный формат); пусто, если делить на 0. Для диапазона — от предыдущего этапа, первая ячейка пустая.",
    },
    CJM_REACH: {
      summary: "Конверсия от начала: какая доля первого этапа дошла до каждого следующего.",
      args: {
        counts: "Количества по этапам: столбец, строка или таблица, где столбец — канал или период.",
      },
      returns: "Доли, диапазон того же размера: каждый этап, делённый на первый.",
    },
    CJM_FUNNEL: {
      summary: "Вся воронка одной таблицей: количество, конверсия, доля от начала и потери по этапам.",
      args: {},
      returns: "Таблица с заголовком: Этап; Количество; Конверсия; От начала; Потери; Потери, %.",
    },
    CJM_BOTTLENECK: {
      summary:
        "Узкое место воронки: переход с самой низкой конверсией; если заданы нормативы — тот, где выход на норматив даст больше всего.",
      args: {
        benchmarks:
          "Необязательно: норматив конверсии каждого перехода: по одному на переход или в тех же строках, что этапы.",
      },
      returns: "Переход текстом; пусто, если ни одна из конверсий, которые можно сравнить, не ниже норматива.",
    },
    CJM_AUDIT: {
      summary: "Что проверить в таблице этапов, прежде чем ей верить.",
      args: {
        counts: "Количества по этапам — как записаны в таблице.",
        rates:
          "Необязательно: конверсии, указанные в таблице, в тех же строках, что этапы; от предыдущего этапа или от начала.",
      },
      returns: "Таблица с заголовком: Где, Замечание; или одна строка «Замечаний нет».",
    },
  },
};
