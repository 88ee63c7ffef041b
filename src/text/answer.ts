import { BLOCKS } from "./answer/blocks";
import { SENTENCES } from "./answer/sentences";
import { allOf } from "./language";

/** What a report and the panel say of the answer: where people are lost, whether it is real, and what it is worth. */
export const ANSWER = allOf(SENTENCES, BLOCKS);
