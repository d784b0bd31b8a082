/** The whole page: what can be chosen, the window, and what all this is not. */
import type { Session, State } from "../session";
import { wordsFor, type Words } from "../words";
import { AlertDialog } from "./alert-dialog";
import { Choices } from "./choices";
import { ComposeWindow } from "./compose-window";
import { DeliveryView } from "./delivery-view";

export function App({ session, state, site }: { readonly session: Session; readonly state: State; readonly site: string }) {
  const text = wordsFor(state.language);
  document.documentElement.lang = text.locale;
  document.title = `Bcc Guard: ${text.title}`;
  return (
    <>
      <header class="top" lang={text.page}>
        <h1>
          Bcc Guard <span>{text.title}</span>
        </h1>
      </header>
      <div class="page">
        <Choices session={session} state={state} text={text} />
        <main class="stage">
          {typeof state.manifest === "string" && <Unreachable session={session} text={text} site={site} why={state.manifest} />}
          {state.delivery ? (
            <DeliveryView session={session} delivery={state.delivery} text={text} />
          ) : (
            <ComposeWindow session={session} state={state} text={text} />
          )}
          <footer class="truth" lang={text.page}>
            {text.truth.map(sentence => (
              <p>{sentence}</p>
            ))}
          </footer>
          <details class="log" lang={text.page}>
            <summary>{text.log}</summary>
            <p>{text.logWhy}</p>
            <ol>
              {state.log.map(line => (
                <li>{line}</li>
              ))}
            </ol>
          </details>
        </main>
      </div>
      {state.alert && typeof state.manifest === "object" && <AlertDialog session={session} alert={state.alert} addIn={state.manifest.displayName} text={text} />}
    </>
  );
}

function Unreachable({ session, text, site, why }: { readonly session: Session; readonly text: Words; readonly site: string; readonly why: string }) {
  return (
    <section class="unreachable" role="alert" lang={text.page}>
      <h2>{text.unreachable}</h2>
      <p>{text.unreachableFix}</p>
      <p>
        <a href={site} target="_blank" rel="noreferrer">
          {text.openSite}
        </a>{" "}
        <button type="button" onClick={session.restart}>
          {text.retry}
        </button>
      </p>
      <p>
        <code>{why}</code>
      </p>
    </section>
  );
}
