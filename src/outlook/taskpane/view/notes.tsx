/** What comes late, as nobody waits for it. */
import { useEffect, useState } from "preact/hooks";
import type { Speech } from "../words";
import type * as part from "./problems";

export function Notes({ speech }: { readonly speech: Speech }) {
  const [{ Problems }, setPart] = useState<Partial<typeof part>>({});
  // The check has read the policy; without this only what is wrong with it is not told.
  useEffect(() => void import(/* webpackChunkName: "read-policy" */ "./problems").then(setPart, () => undefined), []);
  return Problems ? <Problems speech={speech} /> : null;
}
