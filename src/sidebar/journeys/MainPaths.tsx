import { pathName } from "../../core/journeys/paths";
import type { Language } from "../../text/language";
import { formatCount } from "../../text/number";
import { journeysText, pictureText } from "../../text/sidebar/journeys";
import { type MainPathsShown, type PathGraph, pathGraph } from "./pathGraph";
import { pathPicture } from "./pathPicture";

/** The main paths as a picture, and the same figures as a table. */
export function MainPaths({ preview, language }: { preview: MainPathsShown; language: Language }) {
  const graph = pathGraph(preview, language);
  return (
    <section aria-labelledby="paths-heading">
      <h2 id="paths-heading">{journeysText[language].paths}</h2>
      {graph.links.length === 0 ? (
        <p class="muted">{journeysText[language].nobody}</p>
      ) : (
        <>
          <Picture graph={graph} preview={preview} language={language} />
          <details>
            <summary>{journeysText[language].asTable}</summary>
            <Table preview={preview} language={language} />
          </details>
        </>
      )}
    </section>
  );
}

function Picture(props: { graph: PathGraph; preview: MainPathsShown; language: Language }) {
  const { graph, preview, language } = props;
  const { width, height, boxes, bands } = pathPicture(graph);
  const { top, others } = preview.paths;
  const sum = (figure: "journeys" | "converted") =>
    top.reduce((total, path) => total + path[figure], others?.[figure] ?? 0);
  return (
    <svg class="paths" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="paths-title paths-desc">
      <title id="paths-title">{journeysText[language].paths}</title>
      <desc id="paths-desc">
        {pictureText(
          sum("journeys"),
          sum("converted"),
          preview.goal.trim() || journeysText[language].unnamed,
          language,
        )}
      </desc>
      {bands.map(({ d, width: thickness, from, to, value }) => (
        <path key={`${from}\n${to}\n${d}`} class="band" d={d} stroke-width={thickness}>
          <title>{`${from} → ${to}: ${formatCount(value, language)}`}</title>
        </path>
      ))}
      {boxes.map((box) => (
        <g key={box.id} class={box.kind}>
          <title>{`${box.name}: ${formatCount(box.journeys, language)}`}</title>
          <rect x={box.x} y={box.y} width={box.width} height={box.height} />
          <text x={box.labelX} y={box.labelY}>
            {box.label}
            <tspan x={box.labelX} dy="11">
              {formatCount(box.journeys, language)}
            </tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}

function Table({ preview: { paths, goal }, language }: { preview: MainPathsShown; language: Language }) {
  const rows = [
    ...paths.top.map((path) => ({ ...path, name: pathName(path.touchpoints) || journeysText[language].direct })),
    ...(paths.others ? [{ ...paths.others, name: journeysText[language].others }] : []),
  ];
  return (
    <table class="path-table">
      <thead>
        <tr>
          <th scope="col">{journeysText[language].path}</th>
          <th scope="col">{journeysText[language].taken}</th>
          <th scope="col">
            <bdi>{goal.trim() || journeysText[language].unnamed}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, journeys, converted }) => (
          <tr key={name}>
            <td>
              <bdi>{name}</bdi>
            </td>
            <td>{formatCount(journeys, language)}</td>
            <td>{formatCount(converted, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
