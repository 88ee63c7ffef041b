import type { Cell } from "../../src/tables/stageTable";

/** A company that replaces windows: recommendations come after the money, and every step has a norm. */
export const WINDOWS: readonly (readonly Cell[])[] = [
  ["Этап", "Яндекс Директ", "Авито", "Рекомендации", "Итого", "Норматив"],
  ["Заявка", 360, 220, 60, 640, ""],
  ["Замер", 180, 121, 51, 352, 0.65],
  ["Расчёт и КП", 158, 109, 49, 316, 0.95],
  ["Договор", 52, 32, 34, 118, 0.45],
  ["Монтаж", 49, 30, 33, 112, 0.97],
  ["Рекомендация", 7, 3, 9, 19, 0.25],
  ["Выручка, ₽", 4368000, 2560000, 3220000, 10148000, ""],
];
