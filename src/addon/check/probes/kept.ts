import type { PlainProbe } from "../probeTypes";

const KEY = "cjm.check";

/** What is kept with the document, and the lock that lets one person build at a time. */
export const KEPT: readonly PlainProbe[] = [
  {
    key: "a property of the document: kept, and forgotten",
    relies: "settings",
    expected: ["1", null],
    ask() {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty(KEY, "1");
      const kept = properties.getProperty(KEY);
      properties.deleteProperty(KEY);
      return [kept, properties.getProperty(KEY)];
    },
  },
  {
    key: "a property of 8000 letters",
    relies: "settings",
    expected: 8000,
    ask: () => keptLetters(8000),
  },
  {
    key: "a property of 10000 letters",
    relies: "standIn",
    ask: () => keptLetters(10_000),
  },
  {
    key: "how many letters of settings this document keeps",
    relies: "settings",
    varies: true,
    ask: () => PropertiesService.getDocumentProperties().getProperty("cjm.settings")?.length ?? 0,
  },
  {
    key: "the document's lock: taken, held, let go",
    relies: "settings",
    expected: [true, true, false],
    ask() {
      const lock = LockService.getDocumentLock();
      const taken = lock.tryLock(1000);
      const held = lock.hasLock();
      lock.releaseLock();
      return [taken, held, lock.hasLock()];
    },
  },
  {
    key: "tryLock(-100)",
    relies: "standIn",
    ask: () => letGo((lock) => lock.tryLock(-100)),
  },
  {
    key: "waitLock(-100)",
    relies: "standIn",
    ask: () => letGo((lock) => String(lock.waitLock(-100))),
  },
];

function keptLetters(count: number): number {
  const properties = PropertiesService.getDocumentProperties();
  try {
    properties.setProperty(KEY, "a".repeat(count));
    return properties.getProperty(KEY)!.length;
  } finally {
    properties.deleteProperty(KEY);
  }
}

function letGo<T>(take: (lock: GoogleAppsScript.Lock.Lock) => T): T {
  const lock = LockService.getDocumentLock();
  try {
    return take(lock);
  } finally {
    lock.releaseLock();
  }
}
