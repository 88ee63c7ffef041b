import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../text/language";
import { mapText } from "../../text/sidebarMap";

interface Props {
  readonly name: string;
  readonly svg: string;
  readonly language: Language;
}

/** A picture to take away: a frame may not be allowed to download, so it can be saved by hand and copied too. */
export function Picture({ name, svg, language }: Props) {
  const texts = mapText[language];
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const png = usePng(address);
  return (
    <section class="picture">
      <img src={address} alt={name} />
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

/** The picture in points, which messengers and older programs show; null until it is drawn, and where nothing can draw it. */
function usePng(address: string): string | null {
  const [png, become] = useState<string | null>(null);
  useEffect(() => {
    become(null);
    const image = new Image();
    image.onload = () => become(drawn(image));
    image.src = address;
    return () => {
      image.onload = null;
    };
  }, [address]);
  return png;
}

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
