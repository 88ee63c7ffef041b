import type { Host, KeptDocument } from "../../host/contract";

// The browser keeps the document of each locale: a page that is loaded again goes on where it was left.
const STORE = "documents";

/** A document, and the sheet that was in front. */
export interface OpenedDocument extends KeptDocument {
  readonly front?: string;
}

/** The document that was kept for a locale; null where there is none, or where the browser keeps nothing. */
export async function keptDocument(locale: string): Promise<OpenedDocument | null> {
  try {
    return ((await request("readonly", (store) => store.get(locale))) as OpenedDocument | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a document in the place of the one before. */
export const keepDocument = (locale: string, document: OpenedDocument): Promise<unknown> =>
  request("readwrite", (store) => store.put(document, locale));

/** Forgets the document of a locale. */
export const forgetDocument = (locale: string): Promise<unknown> =>
  request("readwrite", (store) => store.delete(locale));

// A large document takes long to be kept: the longer, the rarer.
const [SOONEST_MS, PATIENCE] = [500, 4];

/** Keeps a host's document soon after each change of it; what it returns stops that. */
export function keepWhileOpen(host: Host, locale: string): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let took = 0;
  const keep = () => {
    waiting = undefined;
    const began = performance.now();
    // A browser that keeps nothing still shows the spreadsheet.
    keepDocument(locale, { ...host.keep(), front: host.model.getters.getActiveSheetId() }).catch(() => {});
    took = performance.now() - began;
  };
  const changed = () => {
    waiting ??= setTimeout(keep, Math.max(SOONEST_MS, PATIENCE * took));
  };
  const left = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    keep();
  };
  host.model.on("update", keepWhileOpen, changed);
  window.addEventListener("pagehide", left);
  return () => {
    clearTimeout(waiting);
    host.model.off("update", keepWhileOpen);
    window.removeEventListener("pagehide", left);
  };
}

// Open from the first question on: when the page is left there is no time to open it.
let opened: Promise<IDBDatabase> | null = null;

async function request(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  opened ??= open();
  const transaction = (await opened).transaction(STORE, mode);
  const asked = ask(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("cjm-playground", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
}
