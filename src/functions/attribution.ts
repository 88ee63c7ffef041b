import { share } from "../core/conversion";
import { attribution, directConversions, MODELS } from "../core/journeys/attribution";
import { arg, defineFunction, optional, type Row } from "./define";
import { readJourneys } from "./events";
import { times, touchpoints, users } from "./journeyArguments";

export const CJM_ATTRIBUTION = defineFunction({
  name: "CJM_ATTRIBUTION",
  args: [users, times, touchpoints, arg("goal", "name"), optional("model", "model")],
  format: "table",
  examples: [
    {
      formula:
        '=CJM_ATTRIBUTION({"Ann"; "Ann"; "Ann"; "Bob"; "Bob"}; {1; 2; 3; 1; 2}; {"Ad"; "Mail"; "Order"; "Ad"; "Order"}; "Order"; "linear")',
      result: [
        ["Touchpoint", "Conversions", "Share"],
        ["Ad", 1.5, 0.75],
        ["Mail", 0.5, 0.25],
      ],
    },
  ],
  compute: (users, times, touchpoints, goal, model) => {
    const found = readJourneys({ users, times, events: touchpoints }, goal);
    const direct = directConversions(found);
    const credits = (model ? [model] : MODELS).map((one) => attribution(found, one));
    // Side by side the touchpoints follow the even model, which favours no place in the journey.
    const rank = model ? credits[0]! : attribution(found, "linear");
    const rows = [...found.names.keys()]
      .filter((name) => found.names[name] !== goal)
      .sort((a, b) => rank[b]! - rank[a]! || (found.names[a]! < found.names[b]! ? -1 : 1))
      .map((name) => ({ name: found.names[name]! as Row[number], credits: credits.map((credit) => credit[name]!) }));
    if (direct > 0) rows.push({ name: { phrase: "direct" }, credits: credits.map(() => direct) });
    if (!model) return { header: ["touchpoint", ...MODELS], rows: rows.map((row) => [row.name, ...row.credits]) };
    const all = found.converted.reduce((sum, one) => sum + one, 0);
    return {
      header: ["touchpoint", "conversions", "share"],
      rows: rows.map(({ name, credits: [credit] }) => [name, credit!, share(credit!, all)]),
    };
  },
});
