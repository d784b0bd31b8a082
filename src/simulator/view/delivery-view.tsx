/** What each recipient received: the point of it all. */
import { useState } from "preact/hooks";
import { mailboxKey } from "../../core/address";
import type { Copy, Delivery } from "../delivery";
import type { Session } from "../session";
import type { Words } from "../words";
import { Sender } from "./sender";

interface Props {
  readonly session: Session;
  readonly delivery: Delivery;
  readonly text: Words;
}

export function DeliveryView({ session, delivery, text }: Props) {
  const { copies } = delivery;
  const [chosen, choose] = useState(0);
  const most = copies.reduce((highest, copy) => Math.max(highest, copy.others), 0);
  const copy = copies[chosen];
  return (
    <section class="delivery" aria-labelledby="delivery-title">
      <h2 id="delivery-title">{text.sent}</h2>
      <p class="summary" role="status">
        {text.sentTo(copies.length)} <strong class={most > 0 ? "seen" : "unseen"}>{most > 0 ? text.eachSees(most) : text.nobodySees}</strong>
      </p>
      <div class="copies">
        <div class="readers">
          <h3 id="readers-title">{text.receivedBy}</h3>
          <ul aria-labelledby="readers-title">
            {copies.map(({ recipient, others, field }, index) => (
              <li>
                <button type="button" aria-pressed={index === chosen} onClick={() => choose(index)}>
                  <bdi>{recipient.name}</bdi>
                  <span class={others > 0 ? "badge seen" : "badge"}>{others > 0 ? text.others(others) : field === "bcc" ? text.inBcc : ""}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
        {copy && <CopyView copy={copy} delivery={delivery} text={text} />}
      </div>
      <div class="delivery-buttons">
        <button type="button" class="primary" onClick={session.restart}>
          {text.again}
        </button>
        <button type="button" onClick={session.backToDraft}>
          {text.openDraft}
        </button>
      </div>
    </section>
  );
}

function CopyView({ copy, delivery, text }: { readonly copy: Copy; readonly delivery: Delivery; readonly text: Words }) {
  const known = new Set([mailboxKey(copy.recipient.address), mailboxKey(delivery.from.address)]);
  return (
    <article class="copy" data-copy-of={copy.recipient.address}>
      <h3>
        <bdi>{text.copyOf(copy.recipient.name)}</bdi>
      </h3>
      <dl>
        <dt>{text.from}</dt>
        <dd>
          <Sender from={delivery.from} />
        </dd>
        {delivery.lines.map(({ field, entries }) => (
          <>
            <dt>{text.fields[field]}</dt>
            <dd data-line={field}>
              {entries.length === 0
                ? text.noLine
                : entries.map(entry => (
                    <span class={known.has(mailboxKey(entry.address)) ? "shown" : "shown seen"}>
                      <bdi>{entry.address}</bdi>
                    </span>
                  ))}
            </dd>
          </>
        ))}
        <dt>{text.subject}</dt>
        <dd>
          <bdi>{delivery.subject}</bdi>
        </dd>
      </dl>
    </article>
  );
}
