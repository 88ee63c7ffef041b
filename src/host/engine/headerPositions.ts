import { type Command, registries } from "./spreadsheet";

// o-spreadsheet adds up the sizes of all rows and columns of each sheet after each change; a script changes a sheet forty times before anybody
// looks at it.

interface Positions {
  readonly COL: object;
  readonly ROW: object;
}

interface HeaderPositions {
  headerPositions: Record<string, Positions>;
  isDirty: boolean;
  handle(command: Command): void;
  computeHeaderPositionsOfSheet(sheetId: string): Positions;
  computePositions(sheetId: string, dimension: keyof Positions): object;
}

const plugin = registries.statefulUIPluginRegistry.get("header_positions").prototype as unknown as HeaderPositions;
const { handle } = plugin;

Object.assign(plugin, {
  handle(this: HeaderPositions, command) {
    // Rows are as high as their letters.
    if (command.type === "SET_FORMATTING") this.isDirty = true;
    handle.call(this, command);
  },
  computeHeaderPositionsOfSheet(this: HeaderPositions, sheetId) {
    const found: Partial<Record<keyof Positions, object>> = {};
    const of = (dimension: keyof Positions) => {
      found[dimension] ??= this.computePositions(sheetId, dimension);
      return found[dimension];
    };
    return {
      get COL() {
        return of("COL");
      },
      get ROW() {
        return of("ROW");
      },
    };
  },
} satisfies Partial<HeaderPositions>);
