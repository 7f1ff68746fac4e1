/**
 * An object whose parts are made when they are first asked for, each once: a check that wants the head
 * count does not pay for the budget.
 */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): Readonly<T> {
  const made = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[]) {
    const get = (): T[keyof T] => {
      const value = makers[name]();
      Object.defineProperty(made, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(made, name, { get, enumerable: true, configurable: true });
  }
  return made;
}
