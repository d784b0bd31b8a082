/** What can be chosen: the draft, the language, the client, its faults. */
import { REQUIREMENT_SETS } from "../alert";
import { PEOPLE } from "../people";
import { policies, POLICY_IDS } from "../policies";
import { scenarios, type Scenario } from "../scenarios";
import { LANGUAGES, outlookWords } from "../outlook-words";
import { FAULTS, type Session, type State } from "../session";
import type { Words } from "../words";

interface Props {
  readonly session: Session;
  readonly state: State;
  readonly text: Words;
}

export function Choices({ session, state, text }: Props) {
  return (
    <aside class="choices" lang={text.page}>
      <div class="settings">
        <Select name="language" label={text.language} value={state.language} options={LANGUAGES.map(one => [one, outlookWords[one].name])} onChoose={language => session.choose({ language })} />
        <Select
          name="client"
          label={text.client}
          value={state.requirementSet}
          options={REQUIREMENT_SETS.map(set => [set, text.clients[set]])}
          onChoose={requirementSet => session.choose({ requirementSet })}
        />
        <Select name="fault" label={text.fault} value={state.fault} options={FAULTS.map(fault => [fault, text.faults[fault]])} onChoose={fault => session.choose({ fault })} />
        <Select
          name="policy"
          label={text.policy}
          value={state.policy}
          options={POLICY_IDS.map(id => [id, id === "built" ? text.builtPolicy : policies[id].title[text.page]])}
          onChoose={policy => session.choose({ policy })}
        />
        <Select name="person" label={text.person} value={state.person} options={PEOPLE.map(id => [id, text.people[id]])} onChoose={person => session.choose({ person })} />
      </div>
      <nav class="scenarios" aria-label={text.scenario}>
        <h2>{text.scenario}</h2>
        {groups().map(([first, members]) => (
          <section>
            <h3>{first.group[text.page]}</h3>
            <ul>
              {members.map(one => (
                <li>
                  <button
                    type="button"
                    data-scenario={one.id}
                    aria-current={one.id === state.scenario.id}
                    onClick={() => session.choose({ scenario: one })}
                  >
                    {one.title[text.page]}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <label class="scenario-menu">
        <span>{text.scenario}</span>
        <select value={state.scenario.id} onChange={event => chooseById(session, event.currentTarget.value)}>
          {groups().map(([first, members]) => (
            <optgroup label={first.group[text.page]}>
              {members.map(one => (
                <option value={one.id}>{one.title[text.page]}</option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </aside>
  );
}

function chooseById(session: Session, id: string): void {
  const scenario = scenarios.find(one => one.id === id);
  if (scenario) session.choose({ scenario });
}

/** Scenarios by group, in their order, each group with its first. */
function groups(): [Scenario, Scenario[]][] {
  const found = new Map<string, Scenario[]>();
  for (const one of scenarios) found.set(one.group.en, [...(found.get(one.group.en) ?? []), one]);
  return [...found.values()].map(members => [members[0] as Scenario, members]); // no group is empty
}

interface SelectProps<Value extends string> {
  /** Which choice it is, for tests. */
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

function Select<Value extends string>({ name, label, value, options, onChoose }: SelectProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select
        data-choice={name}
        value={value}
        onChange={event => {
          const chosen = options.find(([one]) => one === event.currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([one, title]) => (
          <option value={one}>{title}</option>
        ))}
      </select>
    </label>
  );
}
