/** The least whole number not below a computed figure, up to the noise of a few roundings: 10000.000000000002 people are 10000. */
export function roundUp(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= 8 * Number.EPSILON * Math.abs(value) ? nearest : Math.ceil(value);
}
