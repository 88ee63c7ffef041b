import { neededPeople } from "../core/plan/needed";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional } from "./define";

export const CJM_PLAN = defineFunction({
  name: "CJM_PLAN",
  args: [arg("conversions", "rates"), arg("target", "amount"), optional("average", "amount")],
  format: "people",
  examples: [
    { formula: "=CJM_PLAN({5%; 20%}; 10)", result: [[1000], [50], [10]] },
    { formula: "=CJM_PLAN({5%; 20%}; 1200000; 120000)", result: [[1000], [50], [10]] },
  ],
  compute: (conversions, target, average) => {
    if (conversions.used === 0) throw new UserError("missing", { argument: "conversions" });
    if (target < 0) throw new UserError("negativeCount", { argument: "target", value: String(target) });
    if (average !== undefined && !(average > 0))
      throw new UserError("notAboveZero", { argument: "average", value: String(average) });
    const rates = Array.from({ length: conversions.used }, (_, i) => conversions.at(i));
    const people = neededPeople(rates, average === undefined ? target : target / average);
    return people.map((count) => [count]);
  },
});
