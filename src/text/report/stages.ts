import type { Texts } from "../language";

const en = {
  stages: "Stages",
  number: "#",
  stage: "Stage",
  people: "Count",
  conversion: "Conversion",
  fromStart: "From start",
  lost: "Lost",
  lostShare: "Lost, %",
  ofTheStageBefore: "Share of previous",
  yellowGrowth: "Yellow: more than the previous stage.",
  yellowBlank: "Empty yellow cell: no number in the table.",
  yellowStated: "Bold on yellow: the table gives another conversion.",
  greyFew: "Grey: fewer than 30 at the start, too little data.",
  /** The name of a stage that is shown without its bots, its bounces, or both. */
  cleaned: {
    bots: "{stage} without bots",
    bounces: "{stage} without bounces",
    both: "{stage} without bots and bounces",
  },
  asInTheSource: "{stage}, as in the table",
  bots: "– bots",
  bounces: "– bounces, of the rest",
  funnel: "Funnel",
  funnelSoftened: "Funnel (widths softened so that small stages show)",
  caption: "{first}: {entered}, {last}: {reached}, overall conversion {overall}.",
};

/** What the table of stages and its chart say. */
export const STAGES: Texts<typeof en> = {
  en,
  ru: {
    stages: "Этапы",
    number: "№",
    stage: "Этап",
    people: "Количество",
    conversion: "Конверсия",
    fromStart: "От начала",
    lost: "Потери",
    lostShare: "Потери, %",
    ofTheStageBefore: "Доля от предыдущего",
    yellowGrowth: "Жёлтое — больше, чем на предыдущем этапе.",
    yellowBlank: "Пустое жёлтое — в таблице нет числа.",
    yellowStated: "Полужирное на жёлтом — в таблице указана другая конверсия.",
    greyFew: "Серое — на входе меньше 30, данных мало.",
    cleaned: {
      bots: "{stage} без роботов",
      bounces: "{stage} без отказов",
      both: "{stage} без роботов и отказов",
    },
    asInTheSource: "{stage}, исходные",
    bots: "– роботы",
    bounces: "– отказы, из оставшихся",
    funnel: "Воронка",
    funnelSoftened: "Воронка (ширина сглажена, чтобы были видны малые этапы)",
    caption: "{first} — {entered}, {last} — {reached}, общая конверсия {overall}.",
  },
};
