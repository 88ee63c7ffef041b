declare module "color-name" {
  /** CSS colour names, lower case, as red, green and blue in [0, 255]. */
  const colors: Readonly<Record<string, readonly [number, number, number]>>;
  export default colors;
}
