import type { ExampleView } from "../../functions/exampleView";

/** A formula and, under it, the cell or the cells it fills. */
export function ExampleBox({ view: { formula, rows, hasHeader, bare } }: { view: ExampleView }) {
  const [header, ...others] = rows;
  const isOne = rows.length === 1 && header!.length === 1;
  return (
    <div class="example">
      <code>{formula}</code>
      {isOne ? (
        <p class="result">
          {bare && `${bare} = `}
          <strong>{header![0]!.text}</strong>
        </p>
      ) : (
        <table class={header!.length > 4 ? "wide" : ""}>
          {hasHeader && (
            <thead>
              <tr>
                {header!.map(({ text }) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {(hasHeader ? others : rows).map((row, at) => (
              <tr key={at}>
                {row.map(({ text, isNumber }, column) => (
                  <td key={column} class={isNumber ? "number" : ""}>
                    {text}
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
