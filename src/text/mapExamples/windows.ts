import type { Texts } from "../language";

const en = {
  persona: "Olga, 38, a flat of the eighties, draughty windows; compares three firms, decides with her husband",
  goal: "warm windows before the frost, and no surprise in the price",
  idea: "the offer on one page while still at the survey",
  stages: {
    leads: {
      actions: "sends a request with a photo of the window",
      barriers: "called back three hours later",
      ideas: "call back within 10 minutes",
    },
    meetings: {
      actions: "waits for the surveyor after work",
      barriers: "surveys on weekdays until six",
      ideas: "evening and Saturday surveys",
    },
    proposals: {
      actions: "compares three offers in the kitchen",
      barriers: "the offer comes in two days by mail",
      ideas: "the offer on one page at the survey",
    },
    contracts: {
      actions: "signs, pays a deposit",
      barriers: "70% deposit by transfer only",
      ideas: "instalments from the firm for 3 months",
    },
    installation: {
      actions: "takes a day off, watches the crew",
      barriers: "the day moves the evening before",
      ideas: "a message the day and the hour before",
    },
    referrals: {
      actions: "shows the neighbours",
      barriers: "nobody asks to recommend",
      ideas: "a gift for both",
    },
  },
} as const;

/** The example of a firm that measures before it offers: Olga buys windows. */
export const WINDOWS_STORY: Texts<typeof en> = {
  en,
  ru: {
    persona: "Ольга, 38 лет, двушка в доме 80-х, из окон дует; сравнивает три фирмы, решает с мужем",
    goal: "тёплые окна к морозам и никаких сюрпризов в цене",
    idea: "КП на одном листе прямо на замере",
    stages: {
      leads: {
        actions: "отправляет заявку с фото окна",
        barriers: "перезвонили через три часа",
        ideas: "перезванивать за 10 минут",
      },
      meetings: {
        actions: "ждёт замерщика после работы",
        barriers: "замеры по будням до шести",
        ideas: "вечерние и субботние замеры",
      },
      proposals: {
        actions: "сравнивает три расчёта на кухне",
        barriers: "КП приходит через два дня письмом",
        ideas: "КП на одном листе прямо на замере",
      },
      contracts: {
        actions: "подписывает договор, вносит аванс",
        barriers: "аванс 70\u00a0% только переводом",
        ideas: "рассрочка от компании на 3 месяца",
      },
      installation: {
        actions: "берёт отгул, следит за бригадой",
        barriers: "день переносят накануне вечером",
        ideas: "СМС накануне и за час до приезда",
      },
      referrals: {
        actions: "показывает соседям",
        barriers: "посоветовать никто не просит",
        ideas: "подарок обоим",
      },
    },
  },
};
