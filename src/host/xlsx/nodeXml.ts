import { createRequire } from "node:module";
import "../engine/spreadsheet";
import type { Document, Element, Node } from "slimdom";

// o-spreadsheet reads and writes XML by the browser's globals, and mocks a `DOMParser` outside one. What it asks of a document and slimdom
// does not have is added: selectors, and attributes by name. Loaded when a workbook is opened or saved.
const require = createRequire(import.meta.url);

if (!("XMLSerializer" in globalThis)) {
  for (const name of ["DOMParser", "XMLSerializer"] as const) {
    Object.defineProperty(globalThis, name, { configurable: true, get: () => load()[name] });
  }
}

function load() {
  const { XMLSerializer, Element, Document, parseXmlDocument } = require("slimdom") as typeof import("slimdom");
  for (const { prototype } of [Element, Document]) Object.defineProperties(prototype, selectors(Element));
  class DOMParser {
    parseFromString(xml: string): Document {
      const document = parseXmlDocument(xml);
      // ECMA-376 part 2, 9.1.4: no part of a workbook declares a document type, with which go entities of any size and from anywhere.
      if (document.doctype) throw new Error("A part of the workbook declares a document type.");
      nameAttributes(document.documentElement);
      return document;
    }
  }
  const loaded = { DOMParser, XMLSerializer };
  for (const [name, value] of Object.entries(loaded)) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  return loaded;
}

// A browser's map of attributes has each under its name, and finds it. Here it is an array, whose own methods stay.
function nameAttributes(element: Element | null): void {
  if (!element) return;
  const { attributes } = element;
  const named = attributes.filter(({ name }) => !(name in attributes));
  const byName = Object.fromEntries(named.map((attribute) => [attribute.name, attribute]));
  Object.assign(attributes, byName, { getNamedItem: (name: string) => byName[name] ?? null });
  for (const child of element.children) nameAttributes(child);
}

/** `querySelector` and its kin, for elements and documents of slimdom. */
function selectors(ElementClass: typeof Element): PropertyDescriptorMap {
  const childrenOf = (node: Node) => ("children" in node ? (node.children as Element[]) : []);
  const adapter = {
    isTag: (node: Node): node is Element => node instanceof ElementClass,
    getName: ({ nodeName }: Element) => nodeName,
    getChildren: childrenOf,
    getParent: ({ parentElement }: Element) => parentElement,
    getSiblings: ({ parentNode }: Node) => (parentNode ? childrenOf(parentNode) : []),
    getText: ({ textContent }: Node) => textContent ?? "",
    getAttributeValue: (element: Element, name: string) => element.getAttribute(name) ?? undefined,
    hasAttrib: (element: Element, name: string) => element.hasAttribute(name),
    removeSubsets: (nodes: Node[]) => nodes,
  };
  const options = { adapter, xmlMode: true };
  const compiled = new Map<string, ReturnType<typeof import("css-select")._compileUnsafe<Node, Element>>>();
  const query = (select: "selectOne" | "selectAll") => ({
    value(this: Node, selector: string) {
      const css = require("css-select") as typeof import("css-select");
      const known = compiled.get(selector) ?? css._compileUnsafe<Node, Element>(selector, options);
      compiled.set(selector, known);
      return css[select](known, childrenOf(this), options);
    },
  });
  return { querySelector: query("selectOne"), querySelectorAll: query("selectAll") };
}
