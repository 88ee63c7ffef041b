/** Fewer people than this say nothing about a conversion. */
export const FEW = 30;
