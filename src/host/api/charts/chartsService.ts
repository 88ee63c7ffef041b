import { CHARTS_ENUMS } from "../enums";

class Charts {
  toString(): string {
    return "Charts";
  }
}

/** The `Charts` service: for a spreadsheet's charts it holds the enumerations. */
export function charts(): Charts & typeof CHARTS_ENUMS {
  return Object.assign(new Charts(), CHARTS_ENUMS);
}
