import type { ManualPage } from "../../functions/manual";
import { fill } from "../../text/fill";
import { showSignature } from "../../text/formula";
import { sidebarText } from "../../text/sidebar/sidebar";
import { ExampleBox } from "./ExampleBox";
import type { FunctionsProps } from "./FunctionsSection";
import { InsertAction } from "./InsertAction";

/** All there is to know of one function, and the button that writes it into the sheet. */
export function FunctionPage(props: FunctionsProps & { readonly page: ManualPage }) {
  const { page, language, locale, actions } = props;
  const said = (text: string) => fill(text, {}, locale);
  return (
    <>
      <article class="body manual">
        <button type="button" class="link" onClick={() => actions.read(null)}>
          {sidebarText[language].allFunctions}
        </button>
        <h2 tabIndex={-1}>{page.name}</h2>
        <p>{said(page.summary)}</p>
        <p class="signature">
          <code>{showSignature(page.name, page.args, locale)}</code>
        </p>
        <h3>{sidebarText[language].arguments}</h3>
        <dl>
          {page.args.map(({ name, help }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{said(help)}</dd>
            </div>
          ))}
        </dl>
        <h3>{sidebarText[language].returns}</h3>
        <p>{said(page.returns)}</p>
        <h3>{sidebarText[language][page.examples.length > 1 ? "examples" : "example"]}</h3>
        {page.examples.map((example) => (
          <ExampleBox key={example.formula} view={example} locale={locale} />
        ))}
      </article>
      <InsertAction {...props} />
    </>
  );
}
