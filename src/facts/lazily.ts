/** How each part of an object is made of a thing; the other parts are there to be asked. */
export type Makers<T extends object, Of> = {
  readonly [K in keyof T]: (of: Of, parts: Readonly<T>) => T[K];
};

/**
 * An object whose parts are made of a thing when they are first asked for, each once: a check that wants
 * the head count does not pay for the budget.
 */
export function lazily<T extends object, Of>(makers: Makers<T, Of>, of: Of): Readonly<T> {
  const made = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[]) {
    const get = (): T[keyof T] => {
      const value = makers[name](of, made);
      Object.defineProperty(made, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(made, name, { get, enumerable: true, configurable: true });
  }
  return made;
}
