import { arg, optional } from "./define";

/** The names of the stages, as several functions take them. */
export const stages = arg("stages", "labels", { en: "Names of the stages.", ru: "Названия этапов." });

/** The people at each stage, of all channels together. */
export const summedCounts = arg("counts", "counts", {
  en: "Counts by stage; several columns are added up.",
  ru: "Количества по этапам; несколько столбцов складываются.",
});

/** A change of conversions. */
export const points = arg("points", "points", {
  en: "The change: {=2.5%} is +2.5 percentage points; a range is one change per step.",
  ru: "Изменение: {=2.5%} — это +2,5 процентного пункта; диапазон — по изменению на переход.",
});

/** Where the change is. */
export const step = optional("step", "step", {
  en: "Optional: the number of the step, 1 is from the first stage to the second; left out, every step.",
  ru: "Необязательно: номер перехода: 1 — с первого этапа на второй; если не указать — все.",
});

/** How the change is meant: the two readings that people mix up. */
export const mode = optional("mode", "mode", {
  en: 'Optional: "points" (default), or "relative": 10% turns 5% into {=5.5%}.',
  ru: 'Необязательно: "points" — пункты, "relative" — относительно: 10% превращают 5% в {=5.5%}.',
});
