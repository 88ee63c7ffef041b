import type { Realm } from "../src/host/contract";
import { nodeRealm } from "../src/host/realm/node";

type Globals = Readonly<Record<string, unknown>>;

interface WarmRealm {
  lookUp(name: string): unknown;
  /** Lets a script that runs now see the services of one spreadsheet. */
  serve(globals: Globals): void;
}

/**
 * One realm for a script in all spreadsheets of a process, where a realm of its own for each runs cold code. Google begins a script anew each time:
 * what the add-on kept between two questions would show here as figures of another spreadsheet.
 */
export const warmRealm: Realm = (code, globals) => {
  const realm = realms.get(code) ?? begun(code, globals);
  realms.set(code, realm);
  return (name) => {
    realm.serve(globals);
    return realm.lookUp(name);
  };
};

const realms = new Map<string, WarmRealm>();

function begun(code: string, first: Globals): WarmRealm {
  const lookUp = nodeRealm(code, first);
  const scope = lookUp("globalThis") as Record<string, unknown>;
  let served = first;
  return {
    lookUp,
    serve(globals) {
      if (served === globals) return;
      served = globals;
      Object.assign(scope, globals);
    },
  };
}
