import { type Comparison, compare, hostAnswers, liveAnswers } from "../liveAnswers";
import type { Measure, Measured } from "./measure";

/** How much of what the local host does was ever seen on live Sheets: until somebody pastes an answer of the check, nothing. */
export const fidelity: Measure = async () => {
  const live = liveAnswers();
  if (live.length === 0) return lines("en_US", compare(hostAnswers("en_US"), null), "no answer of live Sheets is kept");
  return live.flatMap(({ locale, answers }) =>
    lines(locale, compare(hostAnswers(locale), answers), `build ${answers.build}, ${answers.at}`),
  );
};

function lines(locale: string, { confirmed, differing, unverified }: Comparison, compared: string): Measured[] {
  return [
    { measure: `Host as live Sheets, ${locale}`, value: String(confirmed.length), compared },
    named(`Host otherwise than live Sheets, ${locale}`, differing),
    named(`Host unverified, ${locale}`, unverified),
  ];
}

const named = (measure: string, names: readonly string[]): Measured => ({
  measure,
  value: String(names.length),
  compared: "",
  names,
});
