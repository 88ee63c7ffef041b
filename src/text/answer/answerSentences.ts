import { LONGEST_NAME } from "./answerFigures";
import { growthSentence } from "./growth";
import { realSentence } from "./real";
import { resultSentence } from "./result";
import type { AnswerSaid, Named } from "./said";

/** The three sentences with which a report begins, as of now: the result, where it would pay to work, and whether that may be chance. */
export function answerSentences(said: AnswerSaid): [string, string, string] {
  const named: Named = { ...said, stages: said.stages.map(short), full: said.stages };
  return [resultSentence(named), growthSentence(named), realSentence(named)];
}

const short = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);
