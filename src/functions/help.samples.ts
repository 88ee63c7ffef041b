// Stands in for help.ts in builder.html: the examples without the texts of the manual.
export function help(): void {}
export { sample } from "./help";
