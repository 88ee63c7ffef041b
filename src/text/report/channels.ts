import type { Texts } from "../language";

const en = {
  channels: "Channels",
  channel: "Channel",
  shareOfEntered: "Share of input",
  costPerPerson: "Cost each",
  romi: "ROMI",
  all: "Total",
  channelSteps: "Conversions by channel",
  periodSteps: "Conversions by period",
  few: "{part} of {whole}",
  mix: "Contribution by channel: {after} vs {before}",
  mixNote:
    "Rate: conversions changed inside the channels. Mix: the shares of the channels changed. In points of overall conversion.",
  conversionBefore: "Conv. before",
  conversionAfter: "Conv. after",
  shareBefore: "Share before",
  shareAfter: "Share after",
  rateEffect: "Rate",
  mixEffect: "Mix",
  roseAgainst:
    "Overall conversion rose although it fell in every channel: channels that convert better grew their share.",
  fellAgainst:
    "Overall conversion fell although it rose in every channel: channels that convert worse grew their share.",
  /** The texts about channels for a table whose groups have a name of their own, which is not declined. */
  by: {
    channels: "{dimension}",
    channel: "{dimension}",
    channelSteps: "{dimension}: conversions",
    mix: "{dimension}: contribution, {after} vs {before}",
    mixNote:
      "Rate: conversions changed inside the groups. Mix: the shares of the groups changed. In points of overall conversion.",
    roseAgainst:
      "Overall conversion rose although it fell in every group: groups that convert better grew their share.",
    fellAgainst: "Overall conversion fell although it rose in every group: groups that convert worse grew their share.",
  },
};

/** What the channels of a report, or groups with a name of their own, say. */
export const CHANNELS: Texts<typeof en> = {
  en,
  ru: {
    channels: "Каналы",
    channel: "Канал",
    shareOfEntered: "Доля, вход",
    costPerPerson: "Стоимость",
    romi: "ROMI",
    all: "Итого",
    channelSteps: "Конверсии по каналам",
    periodSteps: "Конверсии по периодам",
    few: "{part} из {whole}",
    mix: "Вклад каналов: {after} к {before}",
    mixNote:
      "«Конверсия» — изменились конверсии внутри каналов, «Структура» — доли каналов на входе; в п.\u00a0п. общей конверсии.",
    conversionBefore: "Конв. до",
    conversionAfter: "Конв. после",
    shareBefore: "Доля до",
    shareAfter: "Доля после",
    rateEffect: "Конверсия",
    mixEffect: "Структура",
    roseAgainst:
      "Общая конверсия выросла, хотя в каждом канале упала: выросла доля каналов с более высокой конверсией.",
    fellAgainst: "Общая конверсия упала, хотя в каждом канале выросла: выросла доля каналов с более низкой конверсией.",
    by: {
      channels: "{dimension}",
      channel: "{dimension}",
      channelSteps: "{dimension}: конверсии",
      mix: "{dimension}: вклад, {after} к {before}",
      mixNote:
        "«Конверсия» — изменились конверсии внутри групп, «Структура» — доли групп на входе; в п.\u00a0п. общей конверсии.",
      roseAgainst:
        "Общая конверсия выросла, хотя в каждой группе упала: выросла доля групп с более высокой конверсией.",
      fellAgainst: "Общая конверсия упала, хотя в каждой группе выросла: выросла доля групп с более низкой конверсией.",
    },
  },
};
