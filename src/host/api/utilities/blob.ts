import { exception } from "../exception";

type GBlob = GoogleAppsScript.Base.Blob;

const TYPES: Readonly<Record<string, string>> = {
  txt: "text/plain",
  html: "text/html",
  csv: "text/csv",
  json: "application/json",
  css: "text/css",
  js: "application/javascript",
  pdf: "application/pdf",
  png: "image/png",
};

/** Bytes with a name and a type. */
class Blob implements Pick<GBlob, keyof Blob & keyof GBlob> {
  constructor(
    private bytes: Uint8Array,
    private contentType: string | null,
    private name: string | null,
  ) {}

  private get self(): GBlob {
    return this as unknown as GBlob;
  }

  toString(): string {
    return "Blob";
  }

  getBlob(): GBlob {
    return this.self;
  }

  copyBlob(): GBlob {
    return new Blob(this.bytes, this.contentType, this.name).self;
  }

  getBytes(): number[] {
    return signedBytes(this.bytes);
  }

  setBytes(data: number[]): GBlob {
    this.bytes = unsignedBytes(data);
    return this.self;
  }

  getDataAsString(): string {
    return new TextDecoder().decode(this.bytes);
  }

  setDataFromString(text: string): GBlob {
    this.bytes = new TextEncoder().encode(text);
    return this.self;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): GBlob {
    this.name = name;
    return this.self;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): GBlob {
    this.contentType = contentType;
    return this.self;
  }

  setContentTypeFromExtension(): GBlob {
    this.contentType = TYPES[this.name?.split(".").at(-1)?.toLowerCase() ?? ""] ?? null;
    return this.self;
  }

  getAs(contentType: string): GBlob {
    const texts = [this.contentType, contentType].every((type) => type?.startsWith("text/"));
    if (!texts) throw exception(`Converting from ${this.contentType} to ${contentType} is not supported.`);
    return new Blob(this.bytes, contentType, this.name).self;
  }

  isGoogleType(): boolean {
    return false;
  }
}

/** A blob of a text or of bytes in [-128, 127]. */
export function newBlob(data: string | number[], contentType: string | null = null, name: string | null = null): GBlob {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : unsignedBytes(data);
  const type = contentType ?? (typeof data === "string" ? "text/plain" : null);
  return new Blob(bytes, type, name) as unknown as GBlob;
}

/** Bytes as Apps Script gives them, in [-128, 127]. */
export function signedBytes(bytes: Uint8Array): number[] {
  return [...new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)];
}

/** Bytes of Apps Script, in [-128, 127] or [0, 255]. */
export function unsignedBytes(bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes);
}
