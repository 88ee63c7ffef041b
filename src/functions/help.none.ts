/** Stands in for `help.ts` in Code.js: an empty function, whose calls and arguments the bundler removes. */
export function help(): void {}
