/** What an administrator should know: the policy's problems. */
import { readPolicy } from "../../../core/read-policy";
import { packaged } from "../../policy";
import type { Speech } from "../words";

const { problems } = readPolicy(packaged());

export function Notes({ speech }: { readonly speech: Speech }) {
  if (problems.length === 0) return null;
  const { words } = speech;
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
