/** The locales that the playground's document can have, with the language of each in itself. */
const LOCALES: Readonly<Record<string, string>> = {
  en_US: "English (US)",
  ru_RU: "Русский",
  de_DE: "Deutsch (Formate)",
};

/** The locale that the page's address asks for, or else the reader's own language. */
export function chosenLocale(): string {
  const asked = new URLSearchParams(location.search).get("locale");
  if (asked && asked in LOCALES) return asked;
  return navigator.language.startsWith("ru") ? "ru_RU" : "en_US";
}

/** Fills the bar over the menus: the document's name, and the locale, which opens the page anew. */
export function fillDocumentBar(title: string, languageLabel: string, locale: string): void {
  document.title = title;
  document.querySelector(".document-title")!.textContent = title;
  const select = document.querySelector<HTMLSelectElement>(".document-language select")!;
  select.setAttribute("aria-label", languageLabel);
  for (const [code, name] of Object.entries(LOCALES)) select.add(new Option(name, code, false, code === locale));
  select.addEventListener("change", () => {
    location.search = new URLSearchParams({ locale: select.value }).toString();
  });
}
