import type { Reliance } from "../../../text/check";
import { type CellProbe, type CellSeen, inPlainNotation, plain } from "../probeTypes";

type Answer = readonly [formula: string, value: unknown, shown: string];

const both = (isRight: (answer: Answer) => boolean) => (answers: readonly Answer[]) =>
  answers.length === 2 && answers.every((answer) => Array.isArray(answer) && isRight(answer));

const gives = (value: unknown) => both((answer) => answer[1] === value);

const shows = (text: string) => both((answer) => inPlainNotation(answer[2]) === text);

// Every formula is tried both ways in which scripts write them. $H$1:$H$3 holds 1, 2 and 3.
const formula = (text: string, expected?: CellProbe["expected"], relies: Reliance = "formulas"): CellProbe => ({
  key: text,
  relies,
  expected,
  write: [(cell) => cell.setFormula(text), (cell) => cell.setValues([[text]])],
  read: ({ formula, value, shown }: CellSeen): Answer => [formula, plain(value), shown],
});

const asked = (text: string): CellProbe => formula(text, undefined, "standIn");

// ABS 1, COLUMNS 2, COUNT 3, FIND 2, INT 2, LARGE 3, LEN 2, LN 0, MATCH 2, MAX 3, MIN 1, MOD 3, PRODUCT 6, ROUND 3, SIGN -1, SQRT 2,
// VALUE 3, INDEX 2, and 1 for what is no text: 40.
const MANY_FUNCTIONS =
  '=ABS(-1)+COLUMNS($A$1:$B$1)+COUNT($H$1:$H$3)+FIND("b";"ab")+INT(5/2)+LARGE($H$1:$H$3;1)+LEN("ab")+LN(1)+MATCH(2;$H$1:$H$3;0)' +
  "+MAX($H$1:$H$3)+MIN($H$1:$H$3)+MOD(7;4)+PRODUCT($H$1:$H$3)+ROUND(5/2;0)+SIGN(-2)+SQRT(4)" +
  '+VALUE("3")+INDEX($H$1:$H$3;2)+IF(NOT(ISTEXT($H$1));1;0)';

/** Formulas as the reports have them, and in other notations: which are understood, and what is read back. */
export const FORMULAS: readonly CellProbe[] = [
  formula("=SUM(1;2)", gives(3)),
  formula("=IF(TRUE;ROWS($A$1:$A$3);0)", gives(3)),
  formula('="a;b"&"c"', gives("a;bc")),
  formula("=$H$1 + $H$2", gives(3)),
  formula(
    "=FIXED(12345/10;1)",
    both(([, , shown]) => /^1\D?234[.,]5$/.test(shown)),
  ),
  formula(
    "=NORMSINV(1-5/200)",
    both(([, value]) => Math.abs(Number(value) - 1.959964) < 1e-6),
  ),
  formula('=REPT("█";5/2)', gives("██")),
  formula('=COUNTIF($H$1:$H$3;">0")', gives(3)),
  formula("=SUMPRODUCT(($H$1:$H$3=1)*1)", gives(1)),
  formula('=IFERROR(1/0;"–")', gives("–")),
  formula('=HYPERLINK("#gid=0";"open")', shows("open")),
  formula('=SUBSTITUTE("a,b";",";";")', gives("a;b")),
  formula(MANY_FUNCTIONS, gives(40)),
  formula(
    '=IF("cjm-report"="places";ROWS($A$1:$B$2);0)',
    both(([text, value]) => value === 0 && text.includes('"cjm-report"') && text.includes("$A$1:$B$2")),
    "places",
  ),
  asked("=SUM(1,2)"),
  asked("=1,5*2"),
  asked("=1.5*2"),
  asked("=SUM({1;2})"),
  asked("=SUM({1,2})"),
  asked("=SUM({1\\2})"),
  asked("=ЕСЛИ(ИСТИНА;1;2)"),
  asked("=sum(1;2)"),
  asked("=FIXED(1234,5;1)"),
  asked('=TEXT(1/2;"0.0")'),
  asked('=LEFT("👍🏽a";1)'),
  asked('=LEN("👍🏽")'),
  asked('=UPPER("straße")'),
];

/** Formulas in cells that were formatted as text before. */
export const FORMULAS_ON_TEXT: readonly CellProbe[] = [
  {
    key: "setFormula on a cell with the format @",
    relies: "standIn",
    write: [(cell) => cell.setNumberFormat("@").setFormula("=1+1")],
    read: ({ formula, value, shown }) => [formula, value, shown],
  },
  {
    key: "setValues of a formula after the format @ became General",
    relies: "rebuild",
    expected: 2,
    write: [
      (cell) =>
        cell
          .setNumberFormat("@")
          .setNumberFormat("General")
          .setValues([["=1+1"]]),
    ],
    read: ({ value }) => value,
  },
  {
    key: "setFormula after clearFormat on the format @",
    relies: "standIn",
    write: [(cell) => cell.setNumberFormat("@").clearFormat().setFormula("=1+1")],
    read: ({ formula, value, format }) => [formula, value, format],
  },
  {
    key: "clearFormat on the format @",
    relies: "standIn",
    write: [(cell) => cell.setNumberFormat("@").clearFormat()],
    read: ({ format }) => format,
  },
  {
    key: "setFormula(null) on a formula",
    relies: "standIn",
    write: [(cell) => cell.setFormula("=1+1").setFormula(null as unknown as string)],
    read: ({ formula, value }) => [formula, value],
  },
  {
    key: "a formula that refers to a sheet by its name",
    relies: "formulas",
    expected: 2,
    write: [(cell) => cell.setFormula(`='${cell.getSheet().getName()}'!$H$2`)],
    read: ({ value }) => value,
  },
];
