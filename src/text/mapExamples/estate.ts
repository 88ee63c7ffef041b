import type { Texts } from "../language";

const en = {
  persona: "The Petrovs, a second child on the way; sell a one-room flat, buy one of two rooms with a mortgage",
  goal: "move before autumn without two mortgages",
  idea: "the viewing by video before the first trip",
  stages: {
    visits: {
      actions: "look through plans in the evening",
      barriers: "no prices without a call",
      ideas: "prices and what is free on the plan",
    },
    leads: {
      actions: "leave a request for a choice of flats",
      barriers: "a choice of whatever is left",
      ideas: "five flats by their own terms",
    },
    viewings: {
      actions: "go to see three flats on Saturday",
      barriers: "the flat is not as in the photos",
      ideas: "a video call from the flat before the trip",
    },
    reservations: {
      actions: "reserve a flat while the bank decides",
      barriers: "reserved for three days only",
      ideas: "two weeks for those whose bank is deciding",
    },
    sales: {
      actions: "get the mortgage, sign the deal",
      barriers: "papers for the bank by courier",
      ideas: "one specialist for bank and deal",
    },
    referrals: {
      actions: "tell friends with children",
      barriers: "nothing for advice",
      ideas: "a discount for a parking place to both",
    },
  },
} as const;

/** The example of a developer or an agency: a family buys a flat. */
export const ESTATE_STORY: Texts<typeof en> = {
  en,
  ru: {
    persona: "Петровы, ждут второго ребёнка; продают однушку, берут двушку в ипотеку",
    goal: "переехать до осени и не платить две ипотеки",
    idea: "показывать квартиру по видео до первой поездки",
    stages: {
      visits: {
        actions: "листают планировки вечером",
        barriers: "цены только по звонку",
        ideas: "цены и свободные квартиры на плане",
      },
      leads: {
        actions: "оставляют заявку на подбор",
        barriers: "предлагают то, что осталось",
        ideas: "пять квартир под их условия",
      },
      viewings: {
        actions: "в субботу смотрят три квартиры",
        barriers: "квартира не как на фото",
        ideas: "видеозвонок из квартиры до поездки",
      },
      reservations: {
        actions: "бронируют, пока решает банк",
        barriers: "бронь всего на три дня",
        ideas: "две недели тем, у кого решает банк",
      },
      sales: {
        actions: "получают ипотеку, выходят на сделку",
        barriers: "бумаги для банка возят сами",
        ideas: "один специалист на банк и сделку",
      },
      referrals: {
        actions: "рассказывают друзьям с детьми",
        barriers: "за совет ничего нет",
        ideas: "скидка на паркинг обоим",
      },
    },
  },
};
