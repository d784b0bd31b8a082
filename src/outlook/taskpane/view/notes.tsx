/** What an administrator should know: the policy's problems. The thorough reader comes late, as nobody waits for it. */
import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../../core/read-policy";
import { packaged } from "../../policy";
import type { Speech } from "../words";

export function Notes({ speech }: { readonly speech: Speech }) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    import(/* webpackChunkName: "read-policy" */ "../../../core/read-policy").then(
      ({ readPolicy }) => setProblems(readPolicy(packaged()).problems),
      () => undefined, // the check has read the policy; only this note is missing
    );
  }, []);
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
