/** A document as o-spreadsheet hands it from its parser to its serializer: all that is asked of it is whether it has errors. */
class WrittenDocument {
  constructor(readonly text: string) {}
  querySelector(): null {
    return null;
  }
}

const AS_WRITTEN = {
  DOMParser: class {
    parseFromString(text: string): WrittenDocument {
      return new WrittenDocument(text);
    }
  },
  XMLSerializer: class {
    serializeToString({ text }: WrittenDocument): string {
      return asSerialized(text.trim().replace(NOT_XML, ""));
    }
  },
};

// XML 1.0, 2.2: the characters that it cannot hold at all, besides those that o-spreadsheet takes out.
const NOT_XML = /[\uFFFE\uFFFF]/g;

/** Runs an export, in which o-spreadsheet parses each part that it wrote, only to write it out once more: of a sheet of 50,000 cells that took most of the time. */
export async function skipReparse<T>(exporting: () => Promise<T>): Promise<T> {
  const names = Object.keys(AS_WRITTEN) as (keyof typeof AS_WRITTEN)[];
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name)!);
  for (const name of names) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: AS_WRITTEN[name] });
  }
  try {
    return await exporting();
  } finally {
    for (const [index, name] of names.entries()) Object.defineProperty(globalThis, name, before[index]!);
  }
}

// As the DOM's serializer writes it, which what is repaired afterwards expects. o-spreadsheet escapes < > & and quotes wherever they are no markup.
function asSerialized(xml: string): string {
  return xml
    .replace(/<[^<>]*>|&quot;|&apos;/g, (part) => (part.startsWith("<") ? tag(part) : QUOTES[part]!))
    .replace(/<([\w:]+)([^<>]*)><\/\1>/g, "<$1$2/>");
}

const QUOTES: Readonly<Record<string, string>> = { "&quot;": '"', "&apos;": "'" };

function tag(part: string): string {
  return part
    .replace(/\s+([\w:]+="[^"]*")/g, " $1")
    .replace(/\s*(\/?>)$/, "$1")
    .replaceAll("&apos;", "'");
}
