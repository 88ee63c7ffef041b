type Builder = typeof import("./builder");

/**
 * The part of the add-on that reads tables and builds reports. Sheets evaluates all of Code.js for every formula in a sheet, so what no
 * formula needs waits in an HTML file of the project, as text. It gets the services as parameters, and sees nothing else of this scope.
 */
export function builder(): Builder {
  const page = HtmlService.createHtmlOutputFromFile("builder").getContent();
  const code = page.slice(page.indexOf("<script>") + "<script>".length, page.lastIndexOf("</script>"));
  const services = { HtmlService, LockService, PropertiesService, Session, SpreadsheetApp, Utilities, console };
  const load = new Function(...Object.keys(services), `${code}\nreturn cjmBuilder;`);
  return load(...Object.values(services)) as Builder;
}
