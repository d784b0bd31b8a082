/**
 * Functions that keep what they have said. A million trials hold few different
 * drafts, and what is pure says the same of one every time.
 */
import type { Draft } from "../../src/core/draft";

type Functions<Module> = { readonly [name in keyof Module]?: Module[name] extends (...args: infer Args) => unknown ? (...args: Args) => string : never };

/** A module whose functions keep their answers, by what `keys` makes of the arguments: all that tells. So many, then all anew. */
export function keeping<Module extends object>(module: Module, keys: Functions<Module>, most = 200): Module {
  const result = { ...module };
  for (const name of Object.keys(keys) as (keyof Module)[]) {
    const keyOf = keys[name] as (...args: unknown[]) => string; // the names are of functions, as the type says
    const real = module[name] as (...args: unknown[]) => unknown;
    const kept = new Map<string, unknown>();
    const keeper = (...args: unknown[]): unknown => {
      const key = keyOf(...args);
      if (!kept.has(key)) {
        if (kept.size >= most) kept.clear();
        kept.set(key, real(...args));
      }
      return kept.get(key);
    };
    result[name] = keeper as Module[keyof Module];
  }
  return result;
}

export function keyOfDraft({ recipients, ...rest }: Draft): string {
  return recipients.map(({ field, kind, addrSpec, displayName }) => `${field} ${kind} ${addrSpec} ${displayName}`).join("\n") + JSON.stringify(rest);
}
