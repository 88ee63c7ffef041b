import { EnumMember } from "./api/enums";
import { exception, notInHost } from "./api/exception";
import { HtmlTemplate } from "./api/html/htmlTemplate";
import { isDate } from "./api/sheets/dates";
import type { ServiceCalls } from "./contract";
import { type Adoption, HOST_ADOPTION } from "./realm/adopt";

/** Counting of service calls, and the membrane through which a script sees the Apps Script objects. */
export interface CallCounter extends ServiceCalls {
  /**
   * A value as scripts get it. Of a service object each call of a method is counted as "Range.getValues" and may be made to fail, what it
   * returns is wrapped as well, and a member that is not there is refused by name.
   */
  wrap<T>(value: T): T;
  /** A global service such as `SpreadsheetApp`, under its name. */
  wrapService(name: string, service: object): object;
  /** The object behind the membrane; anything else as it is. */
  unwrap<T>(value: T): T;
  /** From now on arrays, dates and errors are those of a script's scope. */
  adopt(adoption: Adoption): void;
}

/** What scripts may call at all, and with what. */
export interface Offer {
  has(target: object, className: string, method: string): boolean;
  /** Throws for arguments that the method does not take. */
  check(className: string, method: string, args: readonly unknown[]): void;
}

const EVERYTHING: Offer = { has: (target, _, method) => method in target, check: () => {} };

/** A counter at zero; `refusal` says why a call is not allowed now, null when it is. */
export function createCalls(refusal: (name: string) => string | null, offer = EVERYTHING): CallCounter {
  const counts = new Map<string, number>();
  const failure = { in: null as number | null, matching: /(?:)/ };
  let meanwhile: ((name: string) => void) | null = null;
  const proxies = new WeakMap<object, object>();
  const targets = new WeakMap<object, object>();
  const methods = new WeakMap<object, Map<string, unknown>>();
  const names = new WeakMap<object, string>();
  let adoption = HOST_ADOPTION;

  const nameOf = (target: object) => names.get(target) ?? className(target);

  const count = (name: string) => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    meanwhile?.(name);
    const refused = refusal(name);
    if (refused) throw exception(refused);
    if (failure.in === null || !failure.matching.test(name)) return;
    failure.in -= 1;
    if (failure.in > 0) return;
    failure.in = null;
    throw exception(`Service Spreadsheets failed while accessing document (${name} was told to fail).`);
  };

  const unwrap = <T>(value: T): T => {
    // A script's arrays are of its own scope, and the engine takes only its own.
    if (Array.isArray(value)) return Array.from(value, (item) => unwrap(item as unknown)) as T;
    return isObject(value) ? ((targets.get(value) as T | undefined) ?? value) : value;
  };

  const wrap = <T>(value: T): T => {
    if (Array.isArray(value)) return adoption.array(value, wrap) as T;
    if (isDate(value)) return adoption.date(value) as T;
    if (!isObject(value) || value instanceof EnumMember || isPlain(value) || targets.has(value)) return value;
    return membrane(value) as T;
  };

  const membrane = (target: object): object => {
    const known = proxies.get(target);
    if (known) return known;
    const proxy = new Proxy(target, { get: member, set: writer(target) });
    proxies.set(target, proxy);
    targets.set(proxy, target);
    return proxy;
  };

  // A template takes its scriptlets' variables as properties; nothing else takes any.
  const writer = (target: object) => (_: object, key: string | symbol, value: unknown) =>
    target instanceof HtmlTemplate ? Reflect.set(target, key, value) : refuseWriting(nameOf(target), key);

  const member = (target: object, key: string | symbol): unknown => {
    const found = Reflect.get(target, key) as unknown;
    if (typeof key === "symbol" || UNCOUNTED.has(key)) return bound(found, key, target);
    const name = `${nameOf(target)}.${key}`;
    if (isEnumeration(found) || (target instanceof HtmlTemplate && Object.hasOwn(target, key))) return found;
    if (!offer.has(target, nameOf(target), key)) throw adoption.error(notInHost(name));
    if (typeof found !== "function") return wrap(found);
    return counted(target, key, name, found as (...args: unknown[]) => unknown);
  };

  const counted = (target: object, key: string, name: string, method: (...args: unknown[]) => unknown) => {
    const known = methods.get(target) ?? new Map<string, unknown>();
    methods.set(target, known);
    const call = (...args: unknown[]) => {
      try {
        count(name);
        const given = args.map(unwrap);
        offer.check(nameOf(target), key, given);
        return wrap(method.apply(target, given));
      } catch (error) {
        throw adoption.error(error);
      }
    };
    if (!known.has(key)) known.set(key, call);
    return known.get(key);
  };

  return {
    get total() {
      return [...counts.values()].reduce((sum, each) => sum + each, 0);
    },
    get byName() {
      return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    },
    reset: () => counts.clear(),
    failAt(n, matching = /(?:)/) {
      failure.in = n;
      // A global expression would remember where it last matched.
      failure.matching = new RegExp(matching.source, matching.flags.replace(/[gy]/g, ""));
    },
    meanwhile(act) {
      meanwhile = act;
    },
    wrap,
    wrapService(name, service) {
      names.set(service, name);
      return membrane(service);
    },
    unwrap,
    adopt: (into) => {
      adoption = into;
    },
  };
}

// Language, not service: conversions to text and JSON, and what `await` and `new` look at.
const UNCOUNTED = new Set(["toString", "valueOf", "toLocaleString", "toJSON", "then", "constructor", "hasOwnProperty"]);

const bound = (found: unknown, key: string | symbol, target: object) =>
  typeof found === "function" && key !== "constructor" ? (found.bind(target) as unknown) : found;

// Most service objects say their class's name, as in Apps Script; a bundler may have given the class itself another one.
function className(target: object): string {
  const said = String(target);
  return /^[A-Z]\w+$/.test(said) ? said : target.constructor.name;
}

const isEnumeration = (value: unknown) => isObject(value) && isPlain(value) && Object.isFrozen(value);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

// A plain object of any realm, such as an event: services are instances of classes.
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refuseWriting(name: string, key: string | symbol): never {
  throw new TypeError(`${name}.${String(key)} cannot be assigned to.`);
}
