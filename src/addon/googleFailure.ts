import { UserError } from "../core/userError";

// What the services of Apps Script say, and the code that comes of it; the first that fits counts. Google says it in the language of
// the person looking: what is quoted was seen (github.com/RomainVialard/ErrorHandler has many), Russian without a quotation is a guess.
const SAID: readonly (readonly [RegExp, string])[] = [
  // "You are trying to edit a protected cell or object.", "Эта область защищена. Чтобы изменить ее, обратитесь к владельцу таблицы."
  [/protected|защищен/i, "protectedByOwner"],
  // "You do not have permission to call …", "Authorization is required to perform that action.", "… у вас нет прав доступа к нему."
  [/permission|authoriz|нет прав|разрешени|авторизац/i, "notAllowed"],
  // "The data you entered in cell F1 violates the data validation rules set on this cell."
  [/data validation|проверк\S* данных/i, "cellRefuses"],
  // "This action would increase the number of cells in the workbook above the limit of 10000000 cells."
  [/number of cells|(количеств|числ)\S* ячеек/i, "tooManyCells"],
  // "Service invoked too many times for one day: …", "Daily Limit Exceeded."
  [/one day|daily|за (один )?день/i, "spentToday"],
  // "You have exceeded the property storage quota. Please remove some properties and try again."
  [/property storage/i, "tooMuchKept"],
  // "Too many simultaneous invocations: Spreadsheets", "There are too many LockService operations …", "User Rate Limit Exceeded"
  [/too many|rate limit|quota|слишком много/i, "askedTooMuch"],
  // What no service takes is a mistake of ours: "The parameters (String) don't match the method signature for …", "Range not found",
  // "The coordinates of the range are outside the dimensions of the sheet.", "Those columns are out of bounds."
  [/signature|coordinates|out of bounds|range not found|argument|in the local host|координат|аргумент/i, "defect"],
];

/** What became of a call of a Google service as far as its message tells, or "defect" for a mistake of ours. */
export function failureOf(error: unknown): UserError {
  const { name, message } = Object(error) as Partial<Error>;
  // So Apps Script names what its services throw; what its JavaScript throws has the names of JavaScript.
  if (name !== "Exception") return new UserError("defect");
  return new UserError(SAID.find(([pattern]) => pattern.test(String(message)))?.[1] ?? "googleFailed");
}
