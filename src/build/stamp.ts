import { createHash } from "node:crypto";

// As long as the hash, so that stamping moves nothing.
const BLANK = "@no-stamp@";

/** What the bundles hold in place of the hash of the build, which is only known when they are made. */
export const UNSTAMPED = { BUILD_HASH: JSON.stringify(BLANK) };

/** The files of a build, each with the hash of all of them where it asks for it: ten hexadecimal digits, the same as long as nothing changes. */
export function stamped(files: Readonly<Record<string, string>>): Record<string, string> {
  const hash = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, BLANK.length);
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, content.replaceAll(BLANK, hash)]));
}
