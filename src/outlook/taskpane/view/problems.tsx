/** What an administrator should know: the policy's problems. With the thorough reader it is a script of its own, as nobody waits for it. */
import { useState } from "preact/hooks";
import { readPolicy } from "../../../core/read-policy";
import { packaged } from "../../policy";
import type { Speech } from "../words";

export function Problems({ speech: { words } }: { readonly speech: Speech }) {
  const [problems] = useState(() => readPolicy(packaged()).problems);
  if (problems.length === 0) return null;
  return (
    <section class="notes card">
      <h2>{words.policyProblem}</h2>
      <p>{words.policyProblemWhy}</p>
      <ul>
        {problems.map(({ path, kind, found }) => (
          <li key={path}>
            <code>{`${path || "policy"}: ${kind} ${found}`}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
