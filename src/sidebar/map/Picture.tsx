import { useState } from "preact/hooks";
import type { Language } from "../../text/language";
import { mapText } from "../../text/sidebar/map";

interface Props {
  readonly name: string;
  readonly svg: string;
  readonly language: Language;
}

/** A picture to take away: a frame may not be allowed to download, so it can be saved by hand and copied too. */
export function Picture({ name, svg, language }: Props) {
  const texts = mapText[language];
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const [points, become] = useState<{ readonly of: string; readonly png: string | null } | null>(null);
  const png = points?.of === address ? points.png : null;
  return (
    <section class="picture">
      <img
        src={address}
        alt={name}
        onLoad={({ currentTarget }) => become({ of: address, png: drawn(currentTarget) })}
      />
      <p>
        <a href={address} download={`${name}.svg`}>
          {texts.download}
        </a>
        {png && (
          <>
            {" · "}
            <a href={png} download={`${name}.png`}>
              {texts.downloadPng}
            </a>
          </>
        )}
      </p>
      <p class="muted">{texts.downloadHint}</p>
      <textarea
        readOnly
        rows={3}
        aria-label={texts.asText}
        value={svg}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </section>
  );
}

/** A picture in points, which messengers and older programs show; null where nothing can draw it. */
function drawn(image: HTMLImageElement): string | null {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.drawImage(image, 0, 0);
  try {
    return canvas.toDataURL("image/png");
  } catch {
    return null; // where a browser takes the picture for somebody else's
  }
}
