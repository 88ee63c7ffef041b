import type { Texts } from "../language";

const en = {
  persona: "Marat, buys for a city hospital; answers for the date and for every paper",
  goal: "a supplier who delivers, and papers without a flaw",
  idea: "call the buyer before the documents are published",
  stages: {
    tenders: {
      actions: "publishes the tender and its terms",
      barriers: "terms written for another supplier",
      ideas: "talk before the documents are ready",
    },
    admissions: {
      actions: "checks papers of those who apply",
      barriers: "refused for a missing certificate",
      ideas: "a checklist and a second pair of eyes",
    },
    bids: {
      actions: "compares prices in the auction",
      barriers: "a price below cost wins",
      ideas: "a floor for the price, known before",
    },
    contracts: {
      actions: "signs with the winner",
      barriers: "the guarantee takes two weeks",
      ideas: "a bank guarantee prepared before",
    },
    received: {
      actions: "accepts the goods, checks each box",
      barriers: "returned for a label",
      ideas: "a photo of labels before shipping",
    },
    repeats: {
      actions: "plans next year’s purchases",
      barriers: "nobody asks for the plan",
      ideas: "a visit in the month of planning",
    },
  },
} as const;

/** The example of sales by tender: Marat buys for a hospital. */
export const TENDER_STORY: Texts<typeof en> = {
  en,
  ru: {
    persona: "Марат, закупает для городской больницы; отвечает за срок и за каждую бумагу",
    goal: "поставщик, который привезёт, и документы без изъяна",
    idea: "звонить заказчику до публикации документации",
    stages: {
      tenders: {
        actions: "публикует закупку и условия",
        barriers: "условия писали под другого",
        ideas: "встречаться до подготовки документации",
      },
      admissions: {
        actions: "проверяет бумаги участников",
        barriers: "отказ из-за одной справки",
        ideas: "чек-лист и вторая пара глаз",
      },
      bids: {
        actions: "сравнивает цены на торгах",
        barriers: "побеждает цена ниже себестоимости",
        ideas: "предел цены известен заранее",
      },
      contracts: {
        actions: "подписывает контракт с победителем",
        barriers: "обеспечение оформляют две недели",
        ideas: "гарантия банка готова заранее",
      },
      received: {
        actions: "принимает товар, смотрит каждую коробку",
        barriers: "вернули из-за этикетки",
        ideas: "фото этикеток до отгрузки",
      },
      repeats: {
        actions: "планирует закупки на год",
        barriers: "о плане никто не спрашивает",
        ideas: "приезжать в месяц планирования",
      },
    },
  },
};
