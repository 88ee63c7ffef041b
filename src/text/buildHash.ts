// Put there by the build (src/build/stamp.ts); the sources by themselves, as in most tests, have none.
declare const BUILD_HASH: string | undefined;

/** Which build this is: ten hexadecimal digits, the same in Code.js and in the panel of one build. */
export const buildHash: string = typeof BUILD_HASH === "undefined" ? "unbuilt" : BUILD_HASH;
