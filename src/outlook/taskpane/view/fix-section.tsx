/** What would change, the button that does it, what became of it, and the way back. */
import type { Verdict } from "../../../core/check";
import { fieldNames, type Reading } from "../pane";
import { sizeOf, type Plan } from "../plan";
import type { Speech } from "../words";
import { Icon, type IconName } from "./icon";
import type { SectionProps } from "./pane-view";

export function FixSection({ state, actions, reading }: SectionProps & { readonly reading: Reading }) {
  const { words } = state.speech;
  const { plan, verdict } = reading;
  const size = sizeOf(plan);
  const { said, isBusy, isWriting } = state;

  return (
    <>
      {(size > 0 || plan.untouched.length > 0) && (
        <section class="changes" aria-label={words.fix.title}>
          <ul>
            {linesOf(plan, state.speech).map(({ icon, text }) => (
              <li key={text}>
                <Icon name={icon} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
          {exposing(verdict) > 0 && <p class="quiet">{resultOf(plan, state.speech)}</p>}
        </section>
      )}
      <div class={size > 0 || said || state.changes.length > 0 ? "act" : "apart"}>
        {/* While it works, the button says so where it stands: a line above would push it from under the pointer. */}
        <p role="status" class={isWriting && size > 0 ? "apart" : said && !said.isGood ? "said bad" : "said"}>
          {isWriting ? words.fix.working : said && said.text}
        </p>
        <div class="buttons">
          {size > 0 && (
            <button type="button" class="primary" aria-disabled={isBusy} onClick={() => void actions.apply()}>
              {isWriting ? words.fix.working : labelOf(plan, state.speech)}
            </button>
          )}
          {Object.keys(state.chosen).length > 0 && (
            <button type="button" aria-disabled={isBusy} onClick={actions.reset}>
              {words.fix.reset}
            </button>
          )}
          {state.changes.length > 0 && (
            <button type="button" aria-disabled={isBusy} onClick={() => void actions.undo()}>
              <Icon name="undo" />
              {words.fix.undo}
            </button>
          )}
        </div>
      </div>
    </>
  );
}

/** How many findings are about who sees whom. */
function exposing({ findings }: Verdict): number {
  return findings.filter(({ rule }) => rule !== "second-person").length;
}

function resultOf({ verdict }: Plan, { words }: Speech): string {
  if (exposing(verdict) > 0) return words.fix.notEnough;
  return verdict.exposure.addresses > 0 ? words.tolerated(verdict.exposure.addresses) : words.fix.enough;
}

function labelOf({ counts }: Plan, { words }: Speech): string {
  const { hidden, removed, swapped } = counts;
  if (removed + swapped === 0) return words.fix.move(hidden);
  return hidden + swapped === 0 ? words.fix.remove(removed) : words.fix.change(hidden + removed + swapped);
}

function linesOf(plan: Plan, { words, sentences }: Speech): { readonly icon: IconName; readonly text: string }[] {
  const { counts, isSenderAdded, untouched } = plan;
  const { fix } = words;
  const lines: { icon: IconName; text: string }[] = [];
  if (counts.hidden > 0) lines.push({ icon: "hidden", text: fix.toBcc(counts.hidden) });
  if (counts.removed > 0) lines.push({ icon: "stop", text: fix.taken(counts.removed) });
  if (counts.swapped > 0) lines.push({ icon: "visible", text: fix.swapped(counts.swapped) });
  if (counts.staying > 0 && sizeOf(plan) > 0) lines.push({ icon: "visible", text: fix.staying(counts.staying) });
  if (isSenderAdded) lines.push({ icon: "individuals", text: fix.senderInTo });
  if (untouched.length > 0) lines.push({ icon: "warn", text: fix.untouched(fieldNames(untouched, sentences)) });
  return lines;
}
