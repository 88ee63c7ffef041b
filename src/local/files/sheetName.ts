// Excel: at most 31 characters, none of []:*?/\\.
const LONGEST_NAME = 31;

/** A sheet's name for a text file: the file's, without its folders and its ending, in characters that every spreadsheet takes. */
export function sheetName(file: string): string {
  const name = file.replace(/^.*[/\\]/, "").replace(/(?<=.)\.[^.]*$/, "");
  const plain = name.replace(/[^\p{L}\p{N} _.()-]+/gu, " ");
  return plain.slice(0, LONGEST_NAME).trim() || "csv";
}
