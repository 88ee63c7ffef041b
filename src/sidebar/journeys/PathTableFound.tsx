import type { PathsView } from "../../addon/protocol";
import { pathTableText } from "../../text/sidebar/journeys";
import type { JourneysProps } from "./JourneysSection";
import { MainPaths } from "./MainPaths";

/** What is in a table of paths, and the paths taken most often. */
export function PathTableFound({ paths, language }: Pick<JourneysProps, "language"> & { readonly paths: PathsView }) {
  return (
    <>
      <p class="muted log">{pathTableText(paths, language)}</p>
      {[...paths.answer, ...paths.notes].map((said) => (
        <p key={said}>
          <bdi>{said}</bdi>
        </p>
      ))}
      <MainPaths preview={paths} language={language} />
    </>
  );
}
