import type { HostState } from "../../state";
import { exception } from "../exception";

type GProperties = GoogleAppsScript.Properties.Properties;

// https://developers.google.com/apps-script/guides/services/quotas
const MOST_BYTES = { value: 9 * 1024, store: 500 * 1024 };

/** One store of properties. */
class Properties implements GProperties {
  constructor(private readonly values: Map<string, string>) {}

  toString(): string {
    return "Properties";
  }

  getKeys(): string[] {
    return [...this.values.keys()];
  }

  getProperties(): { [key: string]: string } {
    return Object.fromEntries(this.values);
  }

  getProperty(key: string): string | null {
    return this.values.get(String(key)) ?? null;
  }

  setProperty(key: string, value: string): GProperties {
    const text = String(value);
    if (bytes(text) > MOST_BYTES.value) throw exception("Argument too large: value");
    const others = [...this.values].filter(([other]) => other !== key).map((entry) => entry.join(""));
    if (bytes(others.join("") + key + text) > MOST_BYTES.store) {
      throw exception("You have exceeded the property storage quota. Please remove some properties and try again.");
    }
    this.values.set(String(key), text);
    return this;
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): GProperties {
    if (deleteAllOthers) this.values.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: string): GProperties {
    this.values.delete(String(key));
    return this;
  }

  deleteAllProperties(): GProperties {
    this.values.clear();
    return this;
  }
}

/** Text kept from run to run, by document, script and user. */
export class PropertiesService {
  constructor(readonly state: HostState) {}

  toString(): string {
    return "PropertiesService";
  }

  getDocumentProperties(): GProperties {
    return new Properties(this.state.properties.document);
  }

  getScriptProperties(): GProperties {
    return new Properties(this.state.properties.script);
  }

  getUserProperties(): GProperties {
    return new Properties(this.state.properties.user);
  }
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
