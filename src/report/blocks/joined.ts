import type { Block } from "../plan";

/** Blocks below each other as one. */
export function joined(...blocks: readonly Block[]): Block {
  return {
    rows: blocks.flatMap((block) => block.rows),
    workings: blocks.flatMap((block) => block.workings ?? []),
    rules: blocks.flatMap((block) => block.rules ?? []),
    validations: blocks.flatMap((block) => block.validations ?? []),
    charts: blocks.flatMap((block) => block.charts ?? []),
  };
}
