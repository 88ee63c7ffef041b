import { expect, it } from "vitest";
import { call } from "../../src/functions/call";
import { answers, column, refuses } from "./ask";

const header = ["Stage", "Count", "Conversion", "From start", "Lost", "Lost, %"];

// By hand.
answers("CJM_FUNNEL", [
  {
    what: "growth as a negative loss, a blank name",
    args: [column("A", "", "C"), column(1000, 50, 60)],
    result: [header, ["A", 1000, "", 1, "", ""], ["", 50, 0.05, 0.05, 950, 0.95], ["C", 60, 1.2, 0.06, -10, -0.2]],
  },
  {
    what: "a gap between stages, which is none of them",
    args: [column("A", "", "C"), column(1000, "", 60)],
    result: [header, ["A", 1000, "", 1, "", ""], ["C", 60, 0.06, 0.06, 940, 0.94]],
  },
  {
    what: "a gap in a table of channels, and a stage that one of them has",
    args: [
      column("A", "", "", "D"),
      [
        [60, 40],
        ["", ""],
        ["", 10],
        [30, 20],
      ],
    ],
    result: [header, ["A", 100, "", 1, "", ""], ["", "", "", "", "", ""], ["D", 50, "", 0.5, "", ""]],
  },
  {
    what: "stages in rows of a sheet",
    args: [[["A", "B"]], [[10, 5]]],
    result: [header, ["A", 10, "", 1, "", ""], ["B", 5, 0.5, 0.5, 5, 0.5]],
  },
  {
    what: "channels added up, an empty one left out",
    args: [
      column("A", "B"),
      [
        [60, 40, ""],
        [4, 1, ""],
      ],
    ],
    result: [header, ["A", 100, "", 1, "", ""], ["B", 5, 0.05, 0.05, 95, 0.95]],
  },
  {
    what: "no total where a channel has no number",
    args: [
      column("A", "B", "C"),
      [
        [60, 40],
        [4, ""],
        [2, 1],
      ],
    ],
    result: [header, ["A", 100, "", 1, "", ""], ["B", "", "", "", "", ""], ["C", 3, "", 0.03, "", ""]],
  },
  {
    what: "nobody at a stage",
    args: [column("A", "B", "C"), column(10, 0, 0)],
    result: [header, ["A", 10, "", 1, "", ""], ["B", 0, 0, 0, 10, 1], ["C", 0, "", 0, 0, ""]],
  },
  {
    what: "open ranges, the last stage not counted yet",
    args: [column("A", "B", "C", "", ""), column(10, 5, "", "", "")],
    result: [header, ["A", 10, "", 1, "", ""], ["B", 5, 0.5, 0.5, 5, 0.5], ["C", "", "", "", "", ""]],
  },
  {
    what: "names that are numbers and dates",
    args: [column(2024, new Date(2024, 0, 5)), column(10, 5)],
    result: [header, ["2024", 10, "", 1, "", ""], ["2024-01-05", 5, 0.5, 0.5, 5, 0.5]],
  },
]);

refuses("CJM_FUNNEL", [
  {
    args: ["", column(3, 2)],
    en: "“stages” has 0 names, “counts” has 2 stages; one name for each stage is needed.",
    ru: "Названий в «stages» — 0, этапов в «counts» — 2; их должно быть поровну.",
  },
  {
    args: [column("A"), column(3, 2)],
    en: "“stages” has 1 name, “counts” has 2 stages; one name for each stage is needed.",
    ru: "Названий в «stages» — 1, этапов в «counts» — 2; их должно быть поровну.",
  },
  {
    args: [column("A", "B", "C"), column(3, 2)],
    en: "“stages” has 3 names, “counts” has 2 stages; one name for each stage is needed.",
    ru: "Названий в «stages» — 3, этапов в «counts» — 2; их должно быть поровну.",
  },
  {
    args: [
      [
        ["A", "B"],
        ["C", "D"],
      ],
      column(3, 2),
    ],
    en: "“stages” has several rows and columns; one column or one row is needed.",
    ru: "В «stages» несколько строк и столбцов; нужен один столбец или одна строка.",
  },
]);

it("has its header in the language of the spreadsheet", () => {
  const [russian] = call("CJM_FUNNEL", [column("A", "B"), column(2, 1)], () => "ru_RU") as string[][];
  expect(russian).toEqual(["Этап", "Количество", "Конверсия", "От начала", "Потери", "Потери, %"]);
});
