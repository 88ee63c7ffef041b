import { UserError } from "../core/userError";

const patience = 10_000; // milliseconds; a build takes a few seconds

/** Does something while nobody else builds in this spreadsheet; UserError busy when the other does not finish in time. */
export function withDocumentLock<T>(build: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) throw new UserError("busy");
  try {
    return build();
  } finally {
    letGo(lock);
  }
}

// A lock that cannot be let go is freed when the script ends: what was built stands.
function letGo(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.error(error);
  }
}
