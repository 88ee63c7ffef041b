// Stands in for help.ts in Code.js: empty functions, whose calls and arguments the bundler removes.
export function help(): void {}
export function sample(): void {}
