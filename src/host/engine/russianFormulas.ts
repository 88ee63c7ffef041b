/** A formula as a Russian interface of Sheets shows it: its functions' names, and a blank after each argument. */
export function inRussian(formula: string): string {
  return formula.replace(PART, (part, name?: string) => {
    if (name) return NAMES[name] ?? name;
    return part.startsWith(";") ? "; " : part;
  });
}

const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.])([A-Z][A-Z\d.]*)(?=\()|; ?/gu;

// Google's list of functions, in Russian; those that it leaves in English are not here.
const NAMES: Readonly<Record<string, string>> = {
  AND: "И",
  AVERAGE: "СРЗНАЧ",
  CHAR: "СИМВОЛ",
  COLUMN: "СТОЛБЕЦ",
  COLUMNS: "ЧИСЛСТОЛБ",
  CONCATENATE: "СЦЕПИТЬ",
  COUNT: "СЧЁТ",
  COUNTA: "СЧЁТЗ",
  COUNTIF: "СЧЁТЕСЛИ",
  DATE: "ДАТА",
  EXACT: "СОВПАД",
  FIXED: "ФИКСИРОВАННЫЙ",
  HYPERLINK: "ГИПЕРССЫЛКА",
  IF: "ЕСЛИ",
  IFERROR: "ЕСЛИОШИБКА",
  INDEX: "ИНДЕКС",
  INT: "ЦЕЛОЕ",
  ISBLANK: "ЕПУСТО",
  ISNUMBER: "ЕЧИСЛО",
  ISTEXT: "ЕТЕКСТ",
  LEFT: "ЛЕВСИМВ",
  LEN: "ДЛСТР",
  MATCH: "ПОИСКПОЗ",
  MAX: "МАКС",
  MID: "ПСТР",
  MIN: "МИН",
  MOD: "ОСТАТ",
  NORMSINV: "НОРМСТОБР",
  NOT: "НЕ",
  OR: "ИЛИ",
  REPT: "ПОВТОР",
  RIGHT: "ПРАВСИМВ",
  ROUND: "ОКРУГЛ",
  ROW: "СТРОКА",
  ROWS: "ЧСТРОК",
  SQRT: "КОРЕНЬ",
  SUBSTITUTE: "ПОДСТАВИТЬ",
  SUM: "СУММ",
  SUMPRODUCT: "СУММПРОИЗВ",
  TRANSPOSE: "ТРАНСП",
  TRIM: "СЖПРОБЕЛЫ",
};
