import type { CallProbe } from "../probeTypes";

const milliseconds = (work: () => void): number => {
  const start = Date.now();
  work();
  return Date.now() - start;
};

/** What calls cost, in milliseconds for ten. */
export const SPEED: readonly CallProbe[] = [
  {
    key: "ten reads of 300 cells, ms",
    relies: "speed",
    varies: true,
    ask: ({ sheet }) =>
      milliseconds(() => {
        for (let time = 0; time < 10; time++) sheet.getRange(1, 1, 100, 3).getValues();
      }),
  },
  {
    key: "ten writes of four cells, each computed, ms",
    relies: "speed",
    varies: true,
    ask({ block }) {
      const row = block().offset(0, 0, 1, 4);
      return milliseconds(() => {
        for (let time = 0; time < 10; time++) {
          row.setValues([[1, 2, 3, time]]);
          SpreadsheetApp.flush();
        }
      });
    },
  },
];
