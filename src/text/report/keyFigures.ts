import type { Texts } from "../language";

const en = {
  overall: "Overall conversion",
  lowest: "Bottleneck",
  furthest: "Biggest gain from reaching the benchmark",
  allMeet: "All conversions meet their benchmarks",
  someMeet: "{known} of {all, plural, one {# conversion} other {# conversions}} compared, none below its benchmark",
  againstBenchmark: "{rate} against a benchmark of {benchmark}; meeting it is worth {growth}",
  againstBenchmarkFromZero: "{rate} against a benchmark of {benchmark}",
  bestLever: "Biggest opportunity",
  interval: "likely range: {low}–{high}",
  rateAndLost: "{rate}, {lost} lost",
  pointAdds: "+1 pp adds {extra} at “{last}” ({growth})",
  pointAddsFromZero: "+1 pp adds {extra} at “{last}”",
  lessThanOne: "less than 1",
};

/** What the key figures of a report say. */
export const KEY_FIGURES: Texts<typeof en> = {
  en,
  ru: {
    overall: "Общая конверсия",
    lowest: "Узкое место",
    furthest: "Выгоднее всего дотянуть до норматива",
    allMeet: "Все конверсии не ниже норматива",
    someMeet: "Сравнено конверсий: {known} из {all}, все не ниже норматива",
    againstBenchmark: "{rate} при нормативе {benchmark}; дотянуть — это {growth}",
    againstBenchmarkFromZero: "{rate} при нормативе {benchmark}",
    bestLever: "Главная точка роста",
    interval: "вероятный разброс: {low}–{high}",
    rateAndLost: "{rate}, теряем {lost}",
    pointAdds: "+1\u00a0п.\u00a0п. даст {extra} на этапе «{last}» ({growth})",
    pointAddsFromZero: "+1\u00a0п.\u00a0п. даст {extra} на этапе «{last}»",
    lessThanOne: "меньше 1",
  },
};
