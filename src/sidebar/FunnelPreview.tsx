import type { Only } from "../core/answer/only";
import type { Language } from "../text/language";
import { answerPanelText } from "../text/sidebar/answer";
import { sidebarText } from "../text/sidebar/sidebar";
import { funnelSvg } from "./funnel/funnelPicture";
import { type FunnelSource, type FunnelView, funnelView, type StageView } from "./funnelView";
import { Picture } from "./map/Picture";

/** The funnel of the table found: a bar a stage, the figures in words beside it. */
export function FunnelPreview(props: {
  source: FunnelSource;
  shown: Only;
  language: Language;
  /** What a picture of it is called; where it is left out, none is offered. */
  name?: string;
}) {
  const { source, shown, language } = props;
  const view = funnelView(source, shown, language);
  return (
    <section aria-labelledby="funnel-heading">
      <h2 id="funnel-heading" class="unseen">
        {sidebarText[language].funnel}
      </h2>
      <ol class="stages">
        {view.stages.map((stage, index) => (
          <Stage key={index} stage={stage} language={language} />
        ))}
      </ol>
      <p class="muted meaning">
        {view.stages.some(({ level }) => level)
          ? answerPanelText[language].worthMeaning
          : sidebarText[language].barMeaning}
      </p>
      <div class="overall">
        <span>{sidebarText[language].overall}</span>
        <strong>{view.overall}</strong>
        {view.reached && <span class="muted reached">{view.reached}</span>}
      </div>
      {props.name !== undefined && <SavePicture name={props.name} view={view} language={language} />}
    </section>
  );
}

function Stage({ stage, language }: { stage: StageView; language: Language }) {
  return (
    <li class={`stage ${stage.mark}`}>
      <div class="line">
        <bdi class="name">{stage.name}</bdi>
        <span class="figure">
          {stage.people}
          {stage.planned && <span class="muted"> {stage.planned}</span>}
        </span>
      </div>
      <div class="track" aria-hidden="true">
        {stage.bar !== null && stage.bar > 0 && <div class="bar" style={{ width: `${stage.bar * 100}%` }} />}
        {stage.level && <div class="tick" style={{ left: `${stage.level.at * 100}%` }} />}
      </div>
      {(stage.remark || stage.conversion) && (
        <div class="line small">
          <span class="remark">{stage.remark}</span>
          {stage.conversion && (
            <span class="figure">
              <span class="unseen">{sidebarText[language].conversion} </span>
              {stage.conversion}
              {stage.level && ` · ${stage.level.text}`}
            </span>
          )}
        </div>
      )}
    </li>
  );
}

/** The funnel as a picture to take away. */
function SavePicture({ name, view, language }: { name: string; view: FunnelView; language: Language }) {
  return (
    <details class="save">
      <summary>{answerPanelText[language].savePicture}</summary>
      <Picture name={name} svg={funnelSvg(view, name)} language={language} />
    </details>
  );
}
