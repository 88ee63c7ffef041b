interface Props {
  readonly text: string;
  readonly isWrong: boolean;
  /** The element that says what is wrong, or what comes of the number. */
  readonly describedBy: string | undefined;
  type(text: string): void;
}

/** A box in which a number is typed as people write it. */
export const NumberBox = ({ text, isWrong, describedBy, type }: Props) => (
  <input
    type="text"
    inputMode="decimal"
    autocomplete="off"
    value={text}
    aria-invalid={isWrong}
    aria-describedby={describedBy}
    onInput={(event) => type(event.currentTarget.value)}
  />
);
