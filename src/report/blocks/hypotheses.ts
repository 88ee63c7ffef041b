import { bestHypotheses } from "../map/bestHypotheses";
import type { Block } from "../plan";
import type { Context } from "./context";

/** What people think would help, from the journey maps of the same table; nothing where there is no map. */
export const hypotheses = ({ model }: Context): Block => bestHypotheses(model.maps, model.locale);
