/**
 * A reading that is worked out once for each thing that it is made of (a plan, a scope, a list of rows),
 * and kept as long as that thing: a plan never changes, and many rules ask the same of it. What else the
 * reading is given follows from the first: a scope belongs to one plan.
 */
export function once<K extends object, Rest extends readonly unknown[], V>(
  read: (of: K, ...rest: Rest) => V,
): (of: K, ...rest: Rest) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of, ...rest) => {
    const found = known.get(of);
    if (found) return found.value;
    const value = read(of, ...rest);
    known.set(of, { value });
    return value;
  };
}
