/** The Smart Alert, as far as Outlook's documentation describes it. */
import { useEffect, useRef } from "preact/hooks";
import type { Alert } from "../alert";
import { blocksOf, type Inline } from "../markdown";
import type { Session } from "../session";
import type { Words } from "../words";

interface Props {
  readonly session: Session;
  readonly alert: Alert;
  /** The add-in's name: Outlook makes it the dialog's title. */
  readonly addIn: string;
  readonly text: Words;
}

export function AlertDialog({ session, alert, addIn, text }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const cancel = alert.buttons.find(({ kind }) => kind === "do-not-send" || kind === "try-later" || kind === "close");
  return (
    <dialog
      ref={dialog}
      class="alert"
      data-alert={alert.kind}
      aria-labelledby="alert-title"
      onCancel={event => {
        // Escape is Don't Send; while Outlook waits there is nothing to press.
        event.preventDefault();
        if (cancel) session.press(cancel.kind);
      }}
    >
      <h2 id="alert-title">{addIn}</h2>
      <div class="alert-text">
        {alert.text === undefined ? <p>{text.alerts[alert.kind](addIn)}</p> : alert.isMarkdown ? <Markdown text={alert.text} /> : <p>{alert.text}</p>}
        {alert.kind === "taking-longer" && <progress aria-label={text.alerts[alert.kind](addIn)} />}
      </div>
      <div class="alert-buttons">
        {alert.buttons.map(({ kind, label }, index) => (
          <button type="button" class={index === 0 ? "primary" : ""} data-button={kind} onClick={() => session.press(kind)}>
            {label ?? text.buttons[kind]}
          </button>
        ))}
      </div>
    </dialog>
  );
}

function Markdown({ text }: { readonly text: string }) {
  return (
    <>
      {blocksOf(text).map(block => {
        if (block.tag === "p") return <p><Inlines list={block.children} /></p>;
        const items = block.items.map(item => <li><Inlines list={item} /></li>);
        return block.tag === "ul" ? <ul>{items}</ul> : <ol>{items}</ol>;
      })}
    </>
  );
}

function Inlines({ list }: { readonly list: readonly Inline[] }) {
  return (
    <>
      {list.map(inline => {
        if (typeof inline === "string") return inline;
        const children = <Inlines list={inline.children} />;
        if (inline.tag === "a") return <a href={inline.href} target="_blank" rel="noreferrer">{children}</a>;
        return inline.tag === "strong" ? <strong>{children}</strong> : <em>{children}</em>;
      })}
    </>
  );
}
