import type { Language, Texts } from "./language";

const en = {
  columns: "Columns read as",
  stage: "stage",
  status: "outcome",
  created: "created",
  closed: "closed",
  amount: "amount",
  owner: "who has it",
  source: "where from",
  lostFrom: "lost from",
  reason: "why lost",
};

const TEXTS: Texts<typeof en> = {
  en,
  ru: {
    columns: "Столбцы прочитаны так",
    stage: "этап",
    status: "исход",
    created: "создана",
    closed: "закрыта",
    amount: "сумма",
    owner: "чья",
    source: "откуда",
    lostFrom: "с какого этапа отказ",
    reason: "причина отказа",
  },
};

type Named = { readonly name: string } | null;
type Role = Exclude<keyof typeof en, "columns">;

/** Which column of a list is taken for what: a wrong one would go unseen otherwise. */
export function columnsText(
  list: Readonly<Record<Role, Named>> & { readonly alsoClosed: readonly { readonly name: string }[] },
  language: Language,
): string {
  const { columns, ...roles } = TEXTS[language];
  const told = (Object.keys(roles) as Role[]).flatMap((role) => {
    const lines = [list[role], ...(role === "closed" ? list.alsoClosed : [])].flatMap((line) => line?.name || []);
    return lines.length > 0 ? [`${roles[role]} — ${lines.map((name) => QUOTED[language](name)).join(", ")}`] : [];
  });
  return told.length > 0 ? `${columns}: ${told.join("; ")}.` : "";
}

const QUOTED: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `“${name}”`,
  ru: (name) => `«${name}»`,
};
