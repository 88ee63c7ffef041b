import { experimentsInReport } from "../experiments/inReport";
import { bestHypotheses } from "../map/bestHypotheses";
import type { Block } from "../plan";
import type { Context } from "./context";

/** What people think would help, from the sheet of hypotheses of the same table, or else from its journey maps; nothing where there are neither. */
export const hypotheses = ({ model }: Context): Block =>
  model.experiments ? experimentsInReport(model.experiments, model.language) : bestHypotheses(model.maps, model.locale);
