import { CJM_ATTRIBUTION } from "./attribution";
import { CJM_ATTRIBUTION_PATHS } from "./attributionPaths";
import { CJM_AUDIT } from "./audit";
import { CJM_BOTTLENECK } from "./bottleneck";
import { CJM_CONTRIBUTION } from "./contribution";
import { CJM_CONVERSION } from "./conversion";
import { CJM_DEALS } from "./deals";
import type { CustomFunction } from "./define";
import { CJM_ECONOMICS } from "./economics";
import { CJM_EXPECTED } from "./expected";
import { CJM_FUNNEL } from "./funnel";
import { CJM_FUNNEL_EVENTS } from "./funnelEvents";
import { CJM_GOAL } from "./goal";
import { CJM_INTERVAL } from "./interval";
import { CJM_LEVERS } from "./levers";
import { CJM_MIX } from "./mix";
import { CJM_PACE } from "./pace";
import { CJM_PATHS } from "./paths";
import { CJM_PLAN } from "./plan";
import { CJM_REACH } from "./reach";
import { CJM_SAMPLE_SIZE } from "./sampleSize";
import { CJM_SIGNIFICANCE } from "./significance";
import { CJM_TARGET } from "./target";
import { CJM_TIME_TO_CONVERT } from "./timeToConvert";
import { CJM_TRANSITIONS } from "./transitions";
import { CJM_UPLIFT } from "./uplift";
import { CJM_WHATIF } from "./whatIf";
import { CJM_WORTH } from "./worth";

/** Every custom function, in the order in which the manual shows them. */
export const registry: readonly CustomFunction[] = [
  CJM_CONVERSION,
  CJM_REACH,
  CJM_FUNNEL,
  CJM_BOTTLENECK,
  CJM_AUDIT,
  CJM_UPLIFT,
  CJM_WHATIF,
  CJM_LEVERS,
  CJM_WORTH,
  CJM_PLAN,
  CJM_PACE,
  CJM_TARGET,
  CJM_GOAL,
  CJM_CONTRIBUTION,
  CJM_MIX,
  CJM_INTERVAL,
  CJM_SIGNIFICANCE,
  CJM_SAMPLE_SIZE,
  CJM_ECONOMICS,
  CJM_DEALS,
  CJM_EXPECTED,
  CJM_FUNNEL_EVENTS,
  CJM_TIME_TO_CONVERT,
  CJM_PATHS,
  CJM_TRANSITIONS,
  CJM_ATTRIBUTION,
  CJM_ATTRIBUTION_PATHS,
];
