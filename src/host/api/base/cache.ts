import { exception } from "../exception";

type GCache = GoogleAppsScript.Cache.Cache;

interface Entry {
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

const DEFAULT_SECONDS = 600;
// https://developers.google.com/apps-script/reference/cache/cache
const MOST = { keyLength: 250, valueBytes: 100 * 1024, seconds: 21600 };

/** Text kept for a while. */
class Cache implements GCache {
  private readonly entries = new Map<string, Entry>();

  toString(): string {
    return "Cache";
  }

  get(key: string): string | null {
    const entry = this.entries.get(key);
    return entry && entry.expires > Date.now() ? entry.value : null;
  }

  getAll(keys: string[]): { [key: string]: string } {
    const found = keys.map((key) => [key, this.get(key)] as const).filter(([, value]) => value !== null);
    return Object.fromEntries(found) as { [key: string]: string };
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): null {
    if (key.length > MOST.keyLength) throw exception("Argument too large: key");
    if (new TextEncoder().encode(String(value)).length > MOST.valueBytes) throw exception("Argument too large: value");
    this.entries.set(key, { value: String(value), expires: Date.now() + Math.min(seconds, MOST.seconds) * 1000 });
    // Apps Script's put answers null: gas-fakes test/teststores.js:74,77 at dedcae3.
    return null;
  }

  putAll(values: { [key: string]: string }, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  // As put does.
  remove(key: string): null {
    this.entries.delete(key);
    return null;
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}

/** The caches of document, script and user. */
export class CacheService {
  private readonly caches = { document: new Cache(), script: new Cache(), user: new Cache() };

  toString(): string {
    return "CacheService";
  }

  getDocumentCache(): GCache {
    return this.caches.document;
  }

  getScriptCache(): GCache {
    return this.caches.script;
  }

  getUserCache(): GCache {
    return this.caches.user;
  }
}
