import type { Texts } from "../language";

const en = {
  CJM_FUNNEL_EVENTS: {
    summary: "The funnel from an event log: how many customers reached each stage.",
    args: {
      stages: "Events that are the stages, in order.",
      order:
        'Optional: "ordered" (default, other events may lie between), "strict" (one right after the other), "open" (any order).',
      channels: "Optional: the channel of each event; a column for each channel, by the customer’s first stage.",
    },
    returns: "Customers by stage; with channels a table with a header: Total, then the channels, largest first.",
  },
  CJM_TIME_TO_CONVERT: {
    summary: "How long customers take from stage to stage (from an event log).",
    args: {
      stages: "Events that are the stages, in order.",
    },
    returns: "A table with a header: Step, Count, Median, Mean, 90% (nine in ten took no longer), in days.",
  },
  CJM_PATHS: {
    summary: "The most frequent customer paths, and the share of those that end with the goal.",
    args: {
      goal: "Optional: the goal event, which ends a journey well; what follows starts a new one.",
      top: "Optional: how many paths, 10 by default.",
    },
    returns: "A table with a header: Path, Journeys, Converted, Conversion; the last row is all other paths.",
  },
  CJM_TRANSITIONS: {
    summary: "Where customers go from each touchpoint, as shares.",
    args: {
      goal: "Optional: the goal event, which ends a journey well.",
    },
    returns:
      "A matrix with a header: a row for the start and for each touchpoint, columns for the next ones, the goal and those who left. Each row adds up to 1.",
  },
  CJM_ATTRIBUTION: {
    summary: "How conversions are attributed to touchpoints, by seven models.",
    args: {
      goal: "The goal event: the conversion.",
      model:
        'Optional: "first", "last", "linear", "position" (40/20/40), "decay" (half the weight for each 7 days), "markov" or "shapley"; left out: all side by side.',
    },
    returns:
      "A table with a header: Touchpoint, Conversions, Share, most credited first; or Touchpoint and the conversions by each model. They add up to all conversions.",
  },
  CJM_ATTRIBUTION_PATHS: {
    summary: "The same from a table of paths: Google Ads, Google Analytics, ChannelAttribution, a database.",
    args: {
      paths:
        "Paths such as Ads > Mail > Site, one a row; a blank one reached the goal directly. Repeats in a row count once, and Mail × 2 is Mail.",
      journeys: "How many journeys took each path, those without a conversion among them.",
      converted: "Optional: how many of them converted; left out, all.",
      value: "Optional: what the conversions of each path brought; it is credited, too.",
      model:
        "Optional: a model, as in CJM_ATTRIBUTION; left out: all. A path has no dates, so by decay each touchpoint weighs half of the next.",
    },
    returns:
      "A table as of CJM_ATTRIBUTION, with the value beside it. What a row “(other)” brought is the last row; rows of totals do not count.",
  },
};

/** The help of the functions of event logs. */
export const EVENTS_HELP: Texts<typeof en> = {
  en,
  ru: {
    CJM_FUNNEL_EVENTS: {
      summary: "Воронка по журналу событий: сколько клиентов дошло до каждого этапа.",
      args: {
        stages: "События-этапы по порядку.",
        order:
          'Необязательно: "ordered" (обычно; между этапами возможны другие события), "strict" (строго подряд), "open" (в любом порядке).',
        channels: "Необязательно: канал каждого события; для каждого канала — свой столбец (по первому этапу клиента).",
      },
      returns: "Клиенты по этапам; с каналами — таблица с заголовком: Итого, затем каналы — от большего к меньшему.",
    },
    CJM_TIME_TO_CONVERT: {
      summary: "Сколько времени проходит между этапами (по журналу событий).",
      args: {
        stages: "События-этапы по порядку.",
      },
      returns:
        "Таблица с заголовком: Переход, Количество, Медиана, Среднее, 90\u00a0% (девять из десяти укладываются), в днях.",
    },
    CJM_PATHS: {
      summary: "Самые частые пути клиентов и доля тех, что заканчиваются целью.",
      args: {
        goal: "Необязательно: событие, которым путь заканчивается успехом; после него начинается новый.",
        top: "Необязательно: сколько маршрутов, обычно 10.",
      },
      returns:
        "Таблица с заголовком: Маршрут, Путей, Дошли до цели, Конверсия; последняя строка — все другие маршруты.",
    },
    CJM_TRANSITIONS: {
      summary: "Куда переходят из каждой точки касания, в долях.",
      args: {
        goal: "Необязательно: событие, которым путь заканчивается успехом.",
      },
      returns:
        "Матрица с заголовком: строки — начало и точки касания, столбцы — следующие, цель и ушедшие. Каждая строка в сумме даёт 1.",
    },
    CJM_ATTRIBUTION: {
      summary: "Атрибуция: сколько конверсий засчитать каждой точке касания, семь моделей.",
      args: {
        goal: "Целевое событие — конверсия.",
        model:
          'Необязательно: "first" (первое касание), "last" (последнее), "linear" (поровну), "position" (40/20/40), "decay" (за каждые 7 дней вес вдвое меньше), "markov" или "shapley"; если не указать — все модели рядом.',
      },
      returns:
        "Таблица с заголовком: Точка касания, Конверсий, Доля, по убыванию; или точка касания и конверсии по каждой модели. В сумме — все конверсии.",
    },
    CJM_ATTRIBUTION_PATHS: {
      summary: "То же по таблице путей: Google Ads, Google Analytics, ChannelAttribution, база данных.",
      args: {
        paths:
          "Пути вида Реклама > Письмо > Сайт, по одному в строке; пустой — сразу к цели. Повторы подряд считаются один раз, «Письмо × 2» — это «Письмо».",
        journeys: "Сколько раз прошли каждый путь, вместе с теми, кто не дошёл до цели.",
        converted: "Необязательно: сколько из них дошли до цели; если не указать — все.",
        value: "Необязательно: сколько принесли конверсии каждого пути; ценность тоже распределяется.",
        model:
          "Необязательно: модель, как в CJM_ATTRIBUTION; если не указать — все. Дат в путях нет, поэтому с учётом давности вес каждого касания вдвое меньше следующего.",
      },
      returns:
        "Таблица, как у CJM_ATTRIBUTION, рядом — ценность. Конверсии строки «(other)» — отдельной строкой внизу; строки итогов не учитываются.",
    },
  },
};
