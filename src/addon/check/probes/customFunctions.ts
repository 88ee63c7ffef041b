import { type CellProbe, inPlainNotation } from "../probeTypes";

const formula = (text: string, expected?: CellProbe["expected"]): CellProbe => ({
  key: `in a cell: ${text}`,
  relies: expected === undefined ? "standIn" : "functions",
  expected,
  write: [(cell) => cell.setFormula(text)],
  read: ({ value, shown }) => [value, shown],
});

const gives = (value: number) => (answer: unknown) => Array.isArray(answer) && Number(answer[0]) === value;

const says = (text: string) => (answer: unknown) =>
  Array.isArray(answer) && inPlainNotation(String(answer[1])) === text;

/** The add-on's functions as cells call them, with arguments left out, with errors, and with what they refuse. */
export const CUSTOM_FUNCTIONS: readonly CellProbe[] = [
  formula("=CJM_CONVERSION(200;100)", gives(0.5)),
  formula("=CJM_UPLIFT(5%;5%/2)", gives(0.5)),
  formula("=SUM(CJM_REACH($H$1:$H$2))", gives(3)),
  formula("=CJM_CONVERSION($H$1:$H$3)"),
  formula("=CJM_CONVERSION(200)"),
  formula("=CJM_CONVERSION(200;)"),
  formula('=CJM_CONVERSION("x";1)', says("#ERROR!")),
  formula("=CJM_CONVERSION(1/0;1)"),
  formula('=CJM_CONVERSION($J$1;"")'),
  // Has no comment before it that would make it one for cells.
  formula('=CJMSERVE("{""endpoint"":""echo"",""args"":{""text"":""a""}}")'),
];
