import { CJM_CONVERSION } from "./conversion";
import type { CustomFunction } from "./define";
import { CJM_FUNNEL } from "./funnel";
import { CJM_REACH } from "./reach";
import { CJM_UPLIFT } from "./uplift";
import { CJM_WHATIF } from "./whatIf";

/** Every custom function, in the order in which the manual shows them. */
export const registry: readonly CustomFunction[] = [CJM_CONVERSION, CJM_REACH, CJM_FUNNEL, CJM_UPLIFT, CJM_WHATIF];
