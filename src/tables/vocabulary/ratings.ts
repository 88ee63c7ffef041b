import { idea } from "./idea";

/** What the columns of a table of ratings are called: by people, and by programs for surveys and reviews. */
export const RATED_STAGES = idea({
  en: "stage, stage name, step, phase, event, touchpoint, moment, after stage, journey stage",
  ru: "этап, этап пути, этап воронки, стадия, шаг, событие, точка касания, момент, после этапа",
});
/** Ratings by how high they go: of ten, of five, or already from -2 to 2. */
export const TEN_RATINGS = idea({
  en: "nps, nps score, recommend, likelihood to recommend",
  ru: "nps, оценка nps, порекомендуете, готовность рекомендовать",
});
export const FIVE_RATINGS = idea({
  en: "csat, csat score, stars, star rating, star",
  ru: "csat, оценка csat, звезды, звезд, звезда",
});
export const RATINGS = idea({
  en: "rating, ratings, score, satisfaction, mark, grade",
  ru: "оценка, оценки, балл, баллы, рейтинг, удовлетворенность",
});
export const EMOTIONS = idea({
  en: "emotion, emotions, mood",
  ru: "эмоция, эмоции, настроение",
});
/** How many answers a row stands for, where it is no single one. */
export const ANSWERS = idea({
  en: "answers, responses, respondents, reviews, ratings count, number of answers, number of responses, count, n",
  ru: "ответов, ответы, количество ответов, число ответов, анкет, отзывов, количество оценок, оценок, количество",
});
export const RATED_SEGMENTS = idea({
  en: "segment, channel, source, customer type, persona, audience, group",
  ru: "сегмент, канал, источник, тип клиента, персона, аудитория, группа",
});
export const RATED_TEXTS = idea({
  en: "comment, comments, review, feedback, text, verbatim, quote, answer, why",
  ru: "комментарий, комментарии, отзыв, отзывы, текст, цитата, ответ, почему, что сказали",
});
