import type { Text } from "./language";
import type { Lane } from "./map";

/** How an example begins: by this a cell is known to hold one, and is grey. */
export const EXAMPLE_MARK = "◦";

const opening: Text = { en: `${EXAMPLE_MARK} e.g. `, ru: `${EXAMPLE_MARK} напр. ` };

type ExampleLane = Exclude<Lane, "emotion">;

/** What could stand in a lane at the first stage, in the middle and at the last one. */
const EXAMPLES: Readonly<Record<ExampleLane, Readonly<Record<"en" | "ru", readonly [string, string, string]>>>> = {
  goal: {
    en: ["understand whether this is about my problem", "choose without regretting it", "get it working today"],
    ru: ["понять, про мою ли это задачу", "выбрать так, чтобы не жалеть", "начать пользоваться сегодня"],
  },
  actions: {
    en: ["scrolls the feed on the way to work", "compares three offers in tabs", "pays by card, waits for a message"],
    ru: [
      "листает ленту по дороге на работу",
      "сравнивает три предложения во вкладках",
      "платит картой, ждёт сообщения",
    ],
  },
  touchpoints: {
    en: ["ad, review, a colleague's advice", "product page, chat, call back", "payment page, confirmation, courier"],
    ru: ["реклама, отзыв, совет коллеги", "карточка товара, чат, звонок", "страница оплаты, письмо, курьер"],
  },
  channels: {
    en: ["search, social networks", "site, messenger, phone", "site, e-mail, delivery"],
    ru: ["поиск, соцсети", "сайт, мессенджер, телефон", "сайт, почта, доставка"],
  },
  expectations: {
    en: ["clear in five seconds what it is", "the full price without a call", "a date, and that it is kept"],
    ru: ["за пять секунд ясно, что это", "вся цена без звонка", "названа дата, и её держат"],
  },
  thoughts: {
    en: [
      "“Another ad… though the price looks fair”",
      "“What do I pay for that the others lack?”",
      "“Did the payment go through?”",
    ],
    ru: [
      "«Опять реклама… но цена похожа на правду»",
      "«За что здесь платить больше, чем у других?»",
      "«А оплата точно прошла?»",
    ],
  },
  doubts: {
    en: ["afraid to be called for a month", "not sure that it fits", "afraid to lose the prepayment"],
    ru: ["боится, что будут звонить месяц", "не уверен, что подойдёт", "боится потерять предоплату"],
  },
  barriers: {
    en: ["the ad does not say what it costs", "the form asks for nine fields", "no way to pay by invoice"],
    ru: ["в рекламе нет цены", "в форме девять полей", "нельзя оплатить по счёту"],
  },
  ideas: {
    en: ["show the price in the ad", "leave name and phone only", "add payment by invoice"],
    ru: ["показать цену в рекламе", "оставить имя и телефон", "добавить оплату по счёту"],
  },
  owner: {
    en: ["marketing, Anna", "site, Boris", "finance, Vera"],
    ru: ["маркетинг, Анна", "сайт, Борис", "финансы, Вера"],
  },
};

const IDEA: Text = {
  en: "show the price in the ad: those who come are readier to buy",
  ru: "показать цену в рекламе: придут те, кто готов купить",
};

/** The numbers of the hypothesis that is an example. */
export const EXAMPLE_FIGURES = { points: 1, chance: 0.5, effort: 2 } as const;

/** What could stand in a lane at a stage (from 1 of `n`): at the first, the second and the last one; "" elsewhere. */
export function exampleOf(lane: Lane, stage: number, n: number, language: "en" | "ru"): string {
  const at = stage === 1 ? 0 : stage === n ? 2 : stage === 2 ? 1 : null;
  if (at === null || lane === "emotion") return "";
  return opening[language] + EXAMPLES[lane][language][at];
}

/** A hypothesis as an example. */
export const exampleIdea = (language: "en" | "ru"): string => opening[language] + IDEA[language];

const ALL = new Set(
  (["en", "ru"] as const).flatMap((language) => [
    exampleIdea(language),
    ...Object.values(EXAMPLES).flatMap((texts) => texts[language].map((text) => opening[language] + text)),
  ]),
);

/** Whether a text is an example as it was put there: one that somebody changed is theirs. */
export const isExample = (text: unknown): boolean => typeof text === "string" && ALL.has(text);
