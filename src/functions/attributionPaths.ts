import { journeysOfPaths } from "../core/journeys/journeys";
import { attributionTable } from "./attributionTable";
import { arg, defineFunction, optional } from "./define";
import { readPathColumns } from "./pathColumns";

export const CJM_ATTRIBUTION_PATHS = defineFunction({
  name: "CJM_ATTRIBUTION_PATHS",
  args: [
    arg("paths", "names"),
    arg("journeys", "figures"),
    optional("converted", "figures"),
    optional("value", "figures"),
    optional("model", "model"),
  ],
  format: "table",
  examples: [
    {
      // Bryl' (2016): without C1 half of the conversions are left, without C2 or C3 none.
      formula: '=CJM_ATTRIBUTION_PATHS({"C1 > C2 > C3"; "C1"; "C2 > C3"}; {1; 1; 1}; {1; 0; 0}; ; "markov")',
      result: [
        ["Touchpoint", "Conversions", "Share"],
        ["C2", 0.4, 0.4],
        ["C3", 0.4, 0.4],
        ["C1", 0.2, 0.2],
      ],
    },
  ],
  compute: (paths, journeys, converted, value, model) => {
    const { paths: found, rest } = readPathColumns({ paths, journeys, converted, value });
    return attributionTable(journeysOfPaths(found), {
      goal: "",
      model,
      value: value && Float64Array.from(found, (path) => path.value),
      rest,
    });
  },
});
