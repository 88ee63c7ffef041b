import { expect, it } from "vitest";
import { SCENARIOS } from "../../src/report/scenarios";
import { findStageTable } from "../../src/tables/findStageTable";
import { at } from "../tables/ugly/ugly";

// Oracle: the sketches of the gallery, whose rows and columns were named by hand.
it.each(SCENARIOS.map(({ name, cells, model }) => [name, cells, model.table] as const))(
  "%s is found in its sheet as it was drawn",
  (_, cells, drawn) => {
    const found = findStageTable(cells, at(1, 1));
    const of = ({ stages, channels, counts, beside }: typeof drawn) => ({
      stages: stages.map(({ name }) => name.trim()),
      // A month that has not come is no series yet.
      series: channels
        .map(({ name }, series) => [name, ...counts.map((row) => row[series])])
        .filter(([, ...people]) => people.some((count) => count !== null)),
      beside: Object.fromEntries(Object.entries(beside).map(([key, line]) => [key, line?.index ?? null])),
    });
    expect(of(found)).toEqual(of(drawn));
  },
);
