import type { HostState } from "../../state";
import { metadataWhere } from "./developerMetadata";
import type { Place } from "./place";

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** A search for metadata at the places a scope accepts. */
class DeveloperMetadataFinder implements Pick<GFinder, keyof DeveloperMetadataFinder & keyof GFinder> {
  private readonly conditions: ((metadata: GMetadata) => boolean)[] = [];

  constructor(
    readonly state: HostState,
    private readonly scope: (place: Place) => boolean,
  ) {}

  toString(): string {
    return "DeveloperMetadataFinder";
  }

  withKey(key: string): GFinder {
    return this.that((metadata) => metadata.getKey() === key);
  }

  withValue(value: string): GFinder {
    return this.that((metadata) => metadata.getValue() === value);
  }

  withId(id: number): GFinder {
    return this.that((metadata) => metadata.getId() === id);
  }

  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): GFinder {
    return this.that((metadata) => metadata.getLocation().getLocationType() === type);
  }

  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): GFinder {
    return this.that((metadata) => metadata.getVisibility() === visibility);
  }

  find(): GMetadata[] {
    return metadataWhere(this.state, this.scope).filter((metadata) =>
      this.conditions.every((condition) => condition(metadata)),
    );
  }

  private that(condition: (metadata: GMetadata) => boolean): GFinder {
    this.conditions.push(condition);
    return this as unknown as GFinder;
  }
}

/** A finder over the places that `scope` accepts, as scripts see it. */
export function newFinder(state: HostState, scope: (place: Place) => boolean): GFinder {
  return new DeveloperMetadataFinder(state, scope) as unknown as GFinder;
}
