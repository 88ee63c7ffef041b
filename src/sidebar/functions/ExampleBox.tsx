import type { ExampleView, ShownFigure } from "../../functions/exampleView";
import { figureText } from "../../text/figures";
import { showFormula } from "../../text/formula";
import { formatCount } from "../../text/number";

/** A formula as it is typed into this spreadsheet and, under it, the cell or the cells it fills. */
export function ExampleBox({ view, locale }: { view: ExampleView; locale: string }) {
  const { formula, rows, hasHeader } = view;
  const [header, ...others] = rows;
  const isOne = rows.length === 1 && header!.length === 1;
  return (
    <div class="example">
      <code>{showFormula(formula, locale)}</code>
      {isOne ? (
        <p class="result">
          {bare(header![0]!, locale)}
          <strong>{textOf(header![0]!, locale)}</strong>
        </p>
      ) : (
        <table class={header!.length > 4 ? "wide" : ""}>
          {hasHeader && (
            <thead>
              <tr>
                {header!.map((cell) => (
                  <th key={textOf(cell, locale)} scope="col">
                    {textOf(cell, locale)}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {(hasHeader ? others : rows).map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} class={typeof cell === "string" ? "" : "number"}>
                    {textOf(cell, locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

const textOf = (cell: string | ShownFigure, locale: string): string =>
  typeof cell === "string" ? cell : figureText(cell.value, cell.figure, locale);

/** The only cell of a result with a format of its own, without that format: "0.05 = " before "5.0%". */
function bare(cell: string | ShownFigure, locale: string): string {
  if (typeof cell === "string") return "";
  const plain = formatCount(cell.value, locale);
  return plain === textOf(cell, locale) ? "" : `${plain} = `;
}
