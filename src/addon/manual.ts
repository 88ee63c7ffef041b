import type { ManualPage } from "../functions/manual";
import { userLanguage } from "./locale";

/** The functions' manual in the language of the person looking, from a page of the project that the build wrote. */
export function manual(): readonly ManualPage[] {
  const page = HtmlService.createHtmlOutputFromFile("manual").getContent();
  const opening = `id="${userLanguage()}">`;
  const start = page.indexOf(opening) + opening.length;
  return JSON.parse(page.slice(start, page.indexOf("</script>", start))) as readonly ManualPage[];
}
