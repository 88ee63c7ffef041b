import { type EvalContext, type FunctionResultObject, registries } from "./spreadsheet";

// A formula over an open column has the same few values a thousand times, most of them blank, and o-spreadsheet computes each as if it stood
// alone. These functions depend on nothing but the values that they are given.
const OF_VALUES_ALONE = [
  ...["ADD", "MINUS", "MULTIPLY", "DIVIDE", "UMINUS", "EQ", "NE", "GT", "GTE", "LT", "LTE"],
  ...["EXACT", "TRIM", "LEN", "LOWER", "UPPER", "LEFT", "RIGHT", "FIND", "SUBSTITUTE"],
  ...["ISNUMBER", "ISTEXT", "ISERROR", "ISBLANK"],
];

type Value = FunctionResultObject | undefined;
type Column = readonly Value[];
type Argument = Value | readonly Column[];
type Compute = (this: EvalContext, ...args: Argument[]) => Argument;

const { mapping } = registries.functionRegistry as unknown as { readonly mapping: Record<string, Compute> };
for (const name of OF_VALUES_ALONE) {
  const compute = mapping[name];
  if (!compute) throw new Error(`The spreadsheet has no function ${name}`);
  mapping[name] = function (...args) {
    const rows = rowsOf(args);
    return rows < 2
      ? compute.apply(this, args)
      : [overRows(args, rows, (values) => compute.apply(this, values as Argument[]) as Value)];
  };
}

/** How many rows the columns among the arguments have; 0 where they are no columns of one height. */
function rowsOf(args: readonly Argument[]): number {
  const columns = args.filter(isMatrix);
  const { length = 0 } = columns[0]?.[0] ?? [];
  return columns.every((matrix) => matrix.length === 1 && matrix[0]!.length === length) ? length : 0;
}

function overRows(args: readonly Argument[], rows: number, compute: (values: readonly Value[]) => Value): Column {
  const before = new Known();
  return Array.from({ length: rows }, (_, row) => {
    const values = args.map((arg) => (isMatrix(arg) ? arg[0]![row] : arg));
    return before.of(values, compute);
  });
}

/** What came of the values that were there before, told apart by value and format; of an error each has its own message. */
class Known {
  private result: Value;
  private readonly next = new Map<unknown, Known>();

  of(values: readonly Value[], compute: (values: readonly Value[]) => Value): Value {
    let at: Known = this;
    for (const value of values) {
      if (value?.message !== undefined) return compute(values);
      at = at.after(value?.value).after(value?.format);
    }
    at.result ??= compute(values);
    return at.result;
  }

  private after(key: unknown): Known {
    const known = this.next.get(key);
    if (known) return known;
    const added = new Known();
    this.next.set(key, added);
    return added;
  }
}

const isMatrix = (arg: Argument): arg is readonly Column[] => Array.isArray(arg);
