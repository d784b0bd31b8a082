/** The pane from top to bottom: what is wrong, what would change, what others see, everybody. */
import type * as approvalPart from "../approval";
import type { PaneActions, PaneState } from "../pane";
import { DecideSection } from "./decide-section";
import { EyeSection } from "./eye-section";
import { Findings } from "./findings";
import { FixSection } from "./fix-section";
import { Notes } from "./notes";
import { PeopleSection } from "./people-section";

export interface SectionProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Loaded before the first drawing, or never (taskpane.tsx). */
export type ApprovalPart = typeof approvalPart;

export function PaneView({ state, actions, approval: part }: SectionProps & { readonly approval: ApprovalPart | undefined }) {
  const { words } = state.speech;
  const { reading } = state;
  const approval = part?.useApproval(typeof reading === "object" ? reading : undefined, state.speech, actions.refresh);
  const approvalSection = part && approval && typeof reading === "object" && <part.ApprovalSection approval={approval} reading={reading} speech={state.speech} />;
  const isForMe = part !== undefined && approval !== undefined && part.isForMe(approval);
  return (
    <main aria-busy={reading === "pending" || state.isBusy}>
      {reading === "no-item" && <p class="card">{words.noItem}</p>}
      {reading === "unreadable" && (
        <section class="card unreadable" role="alert">
          <p>{words.couldNotRead}</p>
          <button type="button" onClick={() => void actions.refresh()}>
            {words.readAgain}
          </button>
        </section>
      )}
      {typeof reading === "object" && (
        <>
          {isForMe && approvalSection}
          <Findings reading={reading} speech={state.speech} askedBy={state.askedBy} isTold={approval ? "second-person" : undefined} />
          <FixSection state={state} actions={actions} reading={reading} />
          {!isForMe && approvalSection}
          <EyeSection state={state} actions={actions} reading={reading} />
          {/* A further section belongs here: what can be done about a finding beside moving people. */}
          <DecideSection state={state} actions={actions} reading={reading} />
          <PeopleSection state={state} actions={actions} reading={reading} />
          <Notes speech={state.speech} />
        </>
      )}
    </main>
  );
}
