import type { Texts } from "../language";

const en = {
  persona: "Nina, 45, puts off the dentist for two years; afraid of pain and of the bill",
  goal: "keep the tooth and know the price before the chair",
  idea: "the quote for the treatment at the first visit",
  stages: {
    leads: {
      actions: "calls after a sleepless night",
      barriers: "the nearest day is in a week",
      ideas: "a slot for acute pain every day",
    },
    appointments: {
      actions: "books a time, moves a meeting",
      barriers: "forgets, or has second thoughts",
      ideas: "a reminder a day before, with one tap to move it",
    },
    meetings: {
      actions: "comes, tells, is looked at",
      barriers: "waits 25 minutes in the corridor",
      ideas: "a doctor who explains with a picture",
    },
    proposals: {
      actions: "takes the quote home to think",
      barriers: "a quote without a total",
      ideas: "three variants with totals and stages",
    },
    treatment: {
      actions: "goes through the treatment",
      barriers: "does not know what comes next",
      ideas: "a message after each visit",
    },
    repeats: {
      actions: "comes for a check in half a year",
      barriers: "nobody reminds",
      ideas: "book the check on leaving",
    },
  },
} as const;

/** The example of a clinic: Nina saves a tooth. */
export const CLINIC_STORY: Texts<typeof en> = {
  en,
  ru: {
    persona: "Нина, 45 лет, два года откладывает стоматолога; боится боли и счёта",
    goal: "сохранить зуб и знать цену до кресла",
    idea: "смета лечения на первом приёме",
    stages: {
      leads: {
        actions: "звонит после бессонной ночи",
        barriers: "ближайшее время — через неделю",
        ideas: "каждый день окно для острой боли",
      },
      appointments: {
        actions: "записывается, переносит встречу",
        barriers: "забывает или передумывает",
        ideas: "напоминание за день, перенос в одно касание",
      },
      meetings: {
        actions: "приходит, рассказывает, садится в кресло",
        barriers: "ждёт 25 минут в коридоре",
        ideas: "врач объясняет по снимку",
      },
      proposals: {
        actions: "берёт смету домой, подумать",
        barriers: "в смете нет итога",
        ideas: "три варианта с итогом и этапами",
      },
      treatment: {
        actions: "проходит лечение",
        barriers: "не знает, что дальше",
        ideas: "сообщение после каждого визита",
      },
      repeats: {
        actions: "приходит на осмотр через полгода",
        barriers: "никто не напоминает",
        ideas: "записывать на осмотр сразу на выходе",
      },
    },
  },
};
