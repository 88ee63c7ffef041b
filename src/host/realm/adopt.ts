/** Makes a script's own arrays, dates and errors of the host's: in Apps Script `getValues() instanceof Array` holds. */
export interface Adoption {
  array<T>(items: readonly T[], each: (item: T) => T): T[];
  date(date: Date): Date;
  error(error: unknown): unknown;
}

/** The adoption into the scope whose top-level names `lookUp` answers. */
export function adoptInto(lookUp: (name: string) => unknown): Adoption {
  const realm = {
    Array: lookUp("Array") as ArrayConstructor,
    Date: lookUp("Date") as DateConstructor,
    Error: lookUp("Error") as ErrorConstructor,
  };
  return {
    array: (items, each) => realm.Array.from(items, (item) => each(item)),
    date: (date) => new realm.Date(date.getTime()),
    error(error) {
      if (!isError(error)) return error;
      const adopted = new realm.Error(error.message);
      Object.assign(adopted, { name: error.name, stack: error.stack, cause: error });
      return adopted;
    },
  };
}

/** The adoption of a host without a script: everything stays the host's. */
export const HOST_ADOPTION: Adoption = {
  array: (items, each) => items.map(each),
  date: (date) => date,
  error: (error) => error,
};

function isError(value: unknown): value is Error {
  return Object.prototype.toString.call(value) === "[object Error]";
}
