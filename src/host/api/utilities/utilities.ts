import { parse } from "csv-parse/browser/esm/sync";
import { enumeration } from "../enums";
import { newBlob, signedBytes, unsignedBytes } from "./blob";
import { formatDate } from "./formatDate";
import { formatString } from "./formatString";

type GUtilities = GoogleAppsScript.Utilities.Utilities;
type Text = string | number[];

const ENUMS = {
  Charset: enumeration<typeof GoogleAppsScript.Utilities.Charset>("Charset", "US_ASCII UTF_8"),
};

/** Conversions that Apps Script offers. */
class Utilities implements Pick<GUtilities, keyof Utilities & keyof GUtilities> {
  toString(): string {
    return "Utilities";
  }

  base64Encode(data: Text): string {
    const bytes = typeof data === "string" ? new TextEncoder().encode(data) : unsignedBytes(data);
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  }

  base64EncodeWebSafe(data: Text): string {
    return this.base64Encode(data).replaceAll("+", "-").replaceAll("/", "_");
  }

  base64Decode(encoded: string): number[] {
    return signedBytes(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    return formatDate(date as unknown as Date, timeZone, format);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  newBlob(data: Text, contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    return newBlob(data, contentType, name);
  }

  parseCsv(csv: string, delimiter = ","): string[][] {
    return parse(csv, { delimiter, relax_column_count: true });
  }

  // The script has the only thread there is.
  sleep(milliseconds: number): void {
    const end = Date.now() + milliseconds;
    while (Date.now() < end);
  }
}

/** The `Utilities` service with its enumerations. */
export function utilities(): Utilities & typeof ENUMS {
  return Object.assign(new Utilities(), ENUMS);
}
