import { useState } from "preact/hooks";
import type { Language } from "../text/language";
import { answerPanelText } from "../text/sidebar/answer";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly language: Language;
}

/** A text to copy. A frame may not be allowed to write to the clipboard: then it stands there, selected, to be copied by hand. */
export function CopyText({ label, text, language }: Props) {
  const texts = answerPanelText[language];
  const [state, become] = useState<"none" | "copied" | "byHand">("none");
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => become("copied"),
      () => become("byHand"),
    ) ?? become("byHand");
  return (
    <>
      <button type="button" class="link" onClick={copy}>
        {label}
      </button>
      <span role="status" class="muted">
        {state === "copied" && texts.copied}
      </span>
      {state === "byHand" && (
        <textarea
          readOnly
          rows={4}
          aria-label={texts.copyByHand}
          value={text}
          ref={(area) => area?.select()}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}
