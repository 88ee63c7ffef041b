import type { Texts } from "../language";

const en = {
  data: "Customers by stage and channel, counted {day}",
  dataNote: "The funnel above is computed from this table. A customer’s channel is that of the first stage.",
  stage: "Stage",
  otherChannels: "Other channels",
  otherEvents: "Other events",
  noChannel: "(no channel)",
};

/** What it says of the table of stages that its formulas refer to. */
export const DATA: Texts<typeof en> = {
  en,
  ru: {
    data: "Клиенты по этапам и каналам, посчитано {day}",
    dataNote: "По этой таблице считает воронка выше. Канал клиента — канал его первого этапа.",
    stage: "Этап",
    otherChannels: "Другие каналы",
    otherEvents: "Другие события",
    noChannel: "(без канала)",
  },
};
