import { dispatchAll } from "../../engine/batch";
import type { HostState } from "../../state";
import { type Area, cellsOf, positionAt } from "./area";
import { entering, readDisplay, readFormula } from "./content";
import { newRange } from "./objects";

type GFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

interface Wanted {
  readonly text: string;
  readonly matchCase: boolean;
  readonly entireCell: boolean;
  readonly isExpression: boolean;
}

/** A search in what the cells of an area show. */
class TextFinder implements Pick<GFinder, keyof TextFinder & keyof GFinder> {
  private current = -1;

  constructor(
    readonly state: HostState,
    private readonly area: () => Area,
    private wanted: Wanted,
  ) {}

  toString(): string {
    return "TextFinder";
  }

  matchCase(matchCase: boolean): GFinder {
    return this.change({ matchCase });
  }

  matchEntireCell(entireCell: boolean): GFinder {
    return this.change({ entireCell });
  }

  useRegularExpression(isExpression: boolean): GFinder {
    return this.change({ isExpression });
  }

  findAll(): GRange[] {
    return this.found().map((cell) => newRange(this.state, cell));
  }

  findNext(): GRange | null {
    return this.step(1);
  }

  findPrevious(): GRange | null {
    return this.step(-1);
  }

  getCurrentMatch(): GRange | null {
    return this.step(0);
  }

  // What a formula comes to is found, but not replaced.
  replaceAllWith(replacement: string): number {
    let count = 0;
    const written = this.wanted.isExpression ? replacement : replacement.replaceAll("$", "$$$$");
    const commands = this.found().flatMap((cell) => {
      const position = positionAt(cell);
      if (readFormula(this.state, position) !== "") return [];
      const shown = readDisplay(this.state, position);
      count += [...shown.matchAll(this.pattern())].length;
      return entering(this.state, position, shown.replace(this.pattern(), written)) ?? [];
    });
    dispatchAll(this.state.model, commands);
    return count;
  }

  private found(): Area[] {
    return cellsOf(this.area()).filter((cell) => this.pattern().test(readDisplay(this.state, positionAt(cell))));
  }

  private step(by: number): GRange | null {
    const found = this.found();
    this.current = by < 0 && this.current < 0 ? found.length - 1 : this.current + by;
    const cell = found[this.current];
    return cell ? newRange(this.state, cell) : null;
  }

  private pattern(): RegExp {
    const { text, isExpression, entireCell, matchCase } = this.wanted;
    const source = isExpression ? text : text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(entireCell ? `^(?:${source})$` : source, matchCase ? "g" : "gi");
  }

  private change(change: Partial<Wanted>): GFinder {
    this.wanted = { ...this.wanted, ...change };
    this.current = -1;
    return this as unknown as GFinder;
  }
}

/** Searches an area as it will be when the search is made. */
export function newTextFinder(state: HostState, area: () => Area, text: string): GFinder {
  const wanted = { text, matchCase: false, entireCell: false, isExpression: false };
  return new TextFinder(state, area, wanted) as unknown as GFinder;
}
