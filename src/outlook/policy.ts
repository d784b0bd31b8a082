/**
 * The policy this site was packaged with: nothing to fetch, nothing to fail.
 *
 * A packaged site puts one line, `var bccGuardPolicy={…};`, in front of each
 * script. Without it, or with something unusable in it, the built-in defaults
 * apply, and the pane shows the problem to whoever looks after the site.
 */
import { readPolicy, type PolicyReading } from "../core/read-policy";

declare const bccGuardPolicy: unknown;

export const { policy, problems }: PolicyReading = readPolicy(typeof bccGuardPolicy === "undefined" ? {} : bccGuardPolicy);
