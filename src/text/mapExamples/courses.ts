import type { Texts } from "../language";

const en = {
  persona: "Alexey, 31, an engineer; wants to change his trade within a year, learns after nine in the evening",
  goal: "a job in the new trade, not a certificate",
  idea: "a plan of study on the day of the trial lesson",
  stages: {
    visits: {
      actions: "reads the programme at night",
      barriers: "hours a week are not said",
      ideas: "the load in hours and a timetable",
    },
    leads: {
      actions: "signs up for a trial lesson",
      barriers: "a call instead of a link",
      ideas: "the link at once, the call later",
    },
    lessons: {
      actions: "does the trial lesson",
      barriers: "nobody writes afterwards",
      ideas: "a review of the work the same day",
    },
    sales: {
      actions: "chooses a plan, pays in parts",
      barriers: "terms of refund in small print",
      ideas: "14 days to think beside the button",
    },
    use: {
      actions: "does homework between meetings",
      barriers: "falls behind in week three",
      ideas: "a call from the tutor after the first gap",
    },
    graduation: {
      actions: "defends the project, looks for work",
      barriers: "no feedback from employers",
      ideas: "three interviews with partners",
    },
  },
} as const;

/** The example of a school: Alexey learns a new trade. */
export const COURSES_STORY: Texts<typeof en> = {
  en,
  ru: {
    persona: "Алексей, 31 год, инженер; хочет за год сменить профессию, учится после девяти вечера",
    goal: "работа по новой профессии, а не сертификат",
    idea: "план учёбы в день пробного урока",
    stages: {
      visits: {
        actions: "читает программу ночью",
        barriers: "не сказано, сколько часов в неделю",
        ideas: "нагрузка в часах и расписание",
      },
      leads: {
        actions: "записывается на пробный урок",
        barriers: "вместо ссылки — звонок",
        ideas: "ссылка сразу, звонок потом",
      },
      lessons: {
        actions: "проходит пробный урок",
        barriers: "после урока никто не пишет",
        ideas: "разбор работы в тот же день",
      },
      sales: {
        actions: "выбирает тариф, платит частями",
        barriers: "условия возврата мелким шрифтом",
        ideas: "14 дней на раздумья рядом с кнопкой",
      },
      use: {
        actions: "делает задания между делами",
        barriers: "отстаёт на третьей неделе",
        ideas: "звонок куратора после первого пропуска",
      },
      graduation: {
        actions: "защищает проект, ищет работу",
        barriers: "от работодателей нет ответа",
        ideas: "три собеседования у партнёров",
      },
    },
  },
};
