import type { Language } from "../../text/language";
import { mapText } from "../../text/sidebarMap";

interface Props {
  readonly name: string;
  readonly svg: string;
  readonly language: Language;
}

/** A map as a picture to take away: a frame may not be allowed to download, so it can be saved by hand and copied too. */
export function Picture({ name, svg, language }: Props) {
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  return (
    <section class="picture">
      <img src={address} alt={name} />
      <p>
        <a href={address} download={`${name}.svg`}>
          {mapText[language].download}
        </a>
      </p>
      <p class="muted">{mapText[language].downloadHint}</p>
      <textarea
        readOnly
        rows={3}
        aria-label={mapText[language].asText}
        value={svg}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </section>
  );
}
