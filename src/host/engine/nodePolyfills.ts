// What Node 20 lacks of what o-spreadsheet (engines: >=22) uses. Imported before it.
type Groups<T> = Record<PropertyKey, T[]>;
const object = Object as {
  groupBy?: (items: Iterable<unknown>, key: (item: unknown, index: number) => PropertyKey) => unknown;
};

object.groupBy ??= (items, key) => {
  const groups: Groups<unknown> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const name = key(item, index++);
    groups[name] ??= [];
    groups[name].push(item);
  }
  return groups;
};
