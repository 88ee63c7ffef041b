import type { HostState, LockName } from "../../state";
import { exception } from "../exception";

/** A lock that one run of a script holds against the others. */
class Lock implements GoogleAppsScript.Lock.Lock {
  private held = false;

  constructor(
    private readonly state: HostState,
    private readonly name: LockName,
  ) {}

  toString(): string {
    return "Lock";
  }

  hasLock(): boolean {
    return this.held;
  }

  // Nobody else can let go while this script waits: there is one thread.
  tryLock(milliseconds: number): boolean {
    if (!this.held && (milliseconds < 0 || this.state.heldLocks.has(this.name))) return false;
    this.state.heldLocks.add(this.name);
    this.held = true;
    return true;
  }

  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw exception("Lock timeout: another process was holding the lock for too long.");
  }

  releaseLock(): void {
    if (this.held) this.state.heldLocks.delete(this.name);
    this.held = false;
  }
}

/** The locks of document, script and user. */
export class LockService {
  constructor(readonly state: HostState) {}

  toString(): string {
    return "LockService";
  }

  getDocumentLock(): GoogleAppsScript.Lock.Lock {
    return new Lock(this.state, "document");
  }

  getScriptLock(): GoogleAppsScript.Lock.Lock {
    return new Lock(this.state, "script");
  }

  getUserLock(): GoogleAppsScript.Lock.Lock {
    return new Lock(this.state, "user");
  }
}
