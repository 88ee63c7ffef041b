import type { Texts } from "../language";

const en = {
  persona: "Dan, 29, engineer, wants an international project",
  goal: "speak English in six months",
  idea: "feedback the same day",
  stages: {
    attention: {
      actions: "sees a clip in the feed",
      touchpoints: "video, blogger",
      thoughts: "“That is me”",
      doubts: "another school promising miracles",
      barriers: "first seconds are a logo",
      ideas: "open with the viewer’s own mistake",
      owner: "social",
    },
    interest: {
      actions: "reads the programme",
      touchpoints: "course page, reviews",
      thoughts: "“After work, will I manage?”",
      doubts: "will quit in week two",
      barriers: "no word on hours",
      ideas: "timetable and hours a week",
      owner: "product",
    },
    desire: {
      actions: "takes the trial lesson",
      touchpoints: "lesson, tutor chat",
      thoughts: "“I can do this”",
      doubts: "it will not stay this good",
      barriers: "nobody writes afterwards",
      ideas: "feedback and a plan the same day",
      owner: "tutor",
    },
    action: {
      actions: "picks a plan and pays",
      touchpoints: "payment page",
      thoughts: "“In parts I can”",
      doubts: "no refund",
      barriers: "refund terms in small print",
      ideas: "14-day refund next to the button",
      owner: "finance",
    },
  },
};

/** The example of AIDA: Dan learns English. */
export const AIDA_STORY: Texts<typeof en> = {
  en,
  ru: {
    persona: "Дмитрий, 29 лет, инженер, хочет в международный проект, английский «читаю со словарём»",
    goal: "заговорить за полгода",
    idea: "разбор в тот же день",
    stages: {
      attention: {
        actions: "видит ролик в ленте",
        touchpoints: "видео, блогер",
        thoughts: "«Это же про меня»",
        doubts: "очередная школа обещает чудо",
        barriers: "первые секунды — логотип",
        ideas: "начать с ошибки зрителя",
        owner: "SMM",
      },
      interest: {
        actions: "читает программу",
        touchpoints: "страница курса, отзывы",
        thoughts: "«Успею ли после работы?»",
        doubts: "брошу на второй неделе",
        barriers: "не сказано, сколько часов",
        ideas: "расписание и нагрузка в часах",
        owner: "продукт",
      },
      desire: {
        actions: "проходит пробный урок",
        touchpoints: "урок, чат куратора",
        thoughts: "«Оказывается, могу»",
        doubts: "дальше будет не так",
        barriers: "после урока никто не пишет",
        ideas: "разбор и план в тот же день",
        owner: "куратор",
      },
      action: {
        actions: "выбирает тариф и платит",
        touchpoints: "оплата, рассрочка",
        thoughts: "«Частями потяну»",
        doubts: "не вернут деньги",
        barriers: "условия возврата мелко",
        ideas: "возврат за 14 дней рядом с кнопкой",
        owner: "финансы",
      },
    },
  },
};
