/**
 * Functions that keep what they have said. A million trials hold few different
 * drafts, and what is pure says the same of one every time.
 */

/** Of a module, with these functions keeping their answers, by what `keyOf` makes of the arguments. */
export function keeping<Module extends object>(module: Module, names: readonly (keyof Module)[], keyOf: (args: readonly unknown[]) => string = JSON.stringify, most = 200): Module {
  const result = { ...module };
  for (const name of names) {
    const real = module[name] as (...args: unknown[]) => unknown; // `names` are functions
    const kept = new Map<string, unknown>();
    const keeper = (...args: unknown[]): unknown => {
      const key = keyOf(args);
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
