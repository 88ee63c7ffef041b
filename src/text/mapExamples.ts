import type { Language, Texts } from "./language";
import type { Lane } from "./map";

/** How an example begins: by this a cell is known to hold one, and is grey. */
export const EXAMPLE_MARK = "◦";

const en = {
  opening: "example:",
  idea: "show the price in the ad: those who come are readier to buy",
  lanes: {
    goal: ["understand whether this is about my problem", "choose without regretting it", "get it working today"],
    actions: [
      "scrolls the feed on the way to work",
      "compares three offers in tabs",
      "pays by card, waits for a message",
    ],
    touchpoints: [
      "ad, review, a colleague’s advice",
      "product page, chat, call back",
      "payment page, confirmation, courier",
    ],
    channels: ["search, social networks", "site, messenger, phone", "site, e-mail, delivery"],
    expectations: ["clear in five seconds what it is", "the full price without a call", "a date, and that it is kept"],
    thoughts: [
      "“Another ad… though the price looks fair”",
      "“What do I pay for that the others lack?”",
      "“Did the payment go through?”",
    ],
    doubts: ["afraid to be called for a month", "not sure that it fits", "afraid to lose the prepayment"],
    barriers: ["the ad does not say what it costs", "the form asks for nine fields", "no way to pay by invoice"],
    ideas: ["show the price in the ad", "leave name and phone only", "add payment by invoice"],
    owner: ["marketing, Anna", "site, Boris", "finance, Vera"],
  },
} as const;

/** What could stand in a lane at the first stage, in the middle and at the last one, and a hypothesis. */
const exampleTexts: Texts<typeof en> = {
  en,
  ru: {
    opening: "пример:",
    idea: "показать цену в рекламе: придут те, кто готов купить",
    lanes: {
      goal: ["понять, про мою ли это задачу", "выбрать так, чтобы не жалеть", "начать пользоваться сегодня"],
      actions: [
        "листает ленту по дороге на работу",
        "сравнивает три предложения во вкладках",
        "платит картой, ждёт сообщения",
      ],
      touchpoints: ["реклама, отзыв, совет коллеги", "карточка товара, чат, звонок", "страница оплаты, письмо, курьер"],
      channels: ["поиск, соцсети", "сайт, мессенджер, телефон", "сайт, почта, доставка"],
      expectations: ["за пять секунд ясно, что это", "вся цена без звонка", "названа дата, и её держат"],
      thoughts: [
        "«Опять реклама… но цена похожа на правду»",
        "«За что здесь платить больше, чем у других?»",
        "«А оплата точно прошла?»",
      ],
      doubts: ["боится, что будут звонить месяц", "не уверен, что подойдёт", "боится потерять предоплату"],
      barriers: ["в рекламе нет цены", "в форме девять полей", "нельзя оплатить по счёту"],
      ideas: ["показать цену в рекламе", "оставить имя и телефон", "добавить оплату по счёту"],
      owner: ["маркетинг, Анна", "сайт, Борис", "финансы, Вера"],
    },
  },
};

/** The numbers of the hypothesis that is an example. */
export const EXAMPLE_FIGURES = { points: 1, chance: 0.5, effort: 2 } as const;

/** What could stand in a lane at a stage (from 1 of `n`): at the first, the second and the last one; "" elsewhere. */
export function exampleOf(lane: Lane, stage: number, n: number, language: Language): string {
  const at = stage === 1 ? 0 : stage === n ? 2 : stage === 2 ? 1 : null;
  if (at === null || lane === "emotion") return "";
  return asExample(exampleTexts[language].lanes[lane][at], language);
}

/** A hypothesis as an example. */
export const exampleIdea = (language: Language): string => asExample(exampleTexts[language].idea, language);

const asExample = (text: string, language: Language): string =>
  `${EXAMPLE_MARK} ${exampleTexts[language].opening} ${text}`;

const ALL = new Set(
  (Object.keys(exampleTexts) as Language[]).flatMap((language) => [
    exampleIdea(language),
    ...Object.values(exampleTexts[language].lanes).flatMap((texts) => texts.map((text) => asExample(text, language))),
  ]),
);

/** Whether a text is an example as it was put there: one that somebody changed is theirs. */
export const isExample = (text: unknown): boolean => typeof text === "string" && ALL.has(text);
