// Outside a browser, importing o-spreadsheet leaves a mock `document` behind, by which other libraries then believe they are
// in a browser; its models run without it. Imported after it; the microtask lets o-spreadsheet's own start-up run first.
queueMicrotask(() => {
  const left = (globalThis as { document?: object }).document;
  if (left && !("nodeType" in left)) Reflect.deleteProperty(globalThis, "document");
});
