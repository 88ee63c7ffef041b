import {
  type Command,
  CorePlugin,
  coreTypes,
  type Range,
  type RangeAdapterFunctions,
  registries,
  type UnboundedZone,
  type Zone,
} from "./spreadsheet";

/**
 * What Apps Script can pin to a spreadsheet, a sheet or a range and o-spreadsheet cannot: notes, protections, developer metadata.
 * It moves with inserted and removed rows, columns and sheets, is undone with the rest, and survives export and import of the model.
 */
export interface Attachment {
  readonly id: string;
  readonly kind: "note" | "protection" | "metadata";
  /** null: pinned to the spreadsheet. */
  readonly sheetId: string | null;
  /** null: pinned to the whole sheet or spreadsheet. A side that is open ("D:F", "5:7") stays open. */
  readonly zone: UnboundedZone | null;
  /** Ranges inside it that are meant otherwise: the unprotected ones of a protected sheet. */
  readonly exceptions: readonly UnboundedZone[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** Adds attachments, or replaces those with the same id. */
export const attach = (attachments: readonly Attachment[]) => ({ type: ATTACH, attachments });

/** Removes attachments. */
export const detach = (ids: readonly string[]) => ({ type: DETACH, ids });

/** The attachments of one kind, in the order they were added. */
export function attachmentsOf(model: { getters: object }, kind: Attachment["kind"]): readonly Attachment[] {
  return (model.getters as { getAttachments(kind: string): Attachment[] }).getAttachments(kind);
}

const ATTACH = "ATTACH";
const DETACH = "DETACH";

interface Pinned extends Omit<Attachment, "zone" | "exceptions"> {
  readonly range: Range | null;
  readonly exceptions: readonly Range[];
}

interface Pins {
  pins: Readonly<Record<string, Pinned>>;
}

// Protections stay behind when a sheet is copied; notes and metadata go along.
const COPIED = new Set<string>(["note", "metadata"]);

class AttachmentPlugin extends CorePlugin<Pins> {
  static override getters = ["getAttachments"] as const;
  pins: Readonly<Record<string, Pinned>> = {};

  getAttachments(kind: Attachment["kind"]): Attachment[] {
    return Object.values(this.pins)
      .filter((pin) => pin.kind === kind)
      .map(unpinned);
  }

  override handle(command: Command): void {
    const parameters = command as unknown as Record<string, unknown>;
    handlers[command.type as string]?.(this, parameters as never);
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    const kept: [string, Pinned][] = [];
    let changed = false;
    const adapted = (range: Range): Range | null => {
      const change = applyChange(range);
      if (change.changeType !== "NONE") changed = true;
      return change.changeType === "REMOVE" ? null : change.range;
    };
    for (const [id, pin] of Object.entries(this.pins)) {
      const range = pin.range && adapted(pin.range);
      if (pin.range && !range) continue;
      kept.push([id, { ...pin, range, exceptions: pin.exceptions.map(adapted).filter((each) => each !== null) }]);
    }
    if (changed) this.replace(Object.fromEntries(kept));
  }

  override export(data: object): void {
    (data as { attachments?: Attachment[] }).attachments = Object.values(this.pins).map(unpinned);
  }

  override import(data: object): void {
    const attachments = (data as { attachments?: Attachment[] }).attachments ?? [];
    this.pins = Object.fromEntries(attachments.map((each) => [each.id, this.pinned(each)]));
  }

  replace(pins: Readonly<Record<string, Pinned>>): void {
    this.history.update("pins", pins);
  }

  pinned({ zone, exceptions, ...rest }: Attachment): Pinned {
    const range = (each: UnboundedZone): Range => this.getters.getRangeFromZone(rest.sheetId!, each as Zone);
    return { ...rest, range: zone && range(zone), exceptions: exceptions.map(range) };
  }
}

const handlers: Record<string, (plugin: AttachmentPlugin, parameters: never) => void> = {
  [ATTACH]: (plugin, { attachments }: { attachments: readonly Attachment[] }) =>
    plugin.replace({
      ...plugin.pins,
      ...Object.fromEntries(attachments.map((each) => [each.id, plugin.pinned(each)])),
    }),
  [DETACH]: (plugin, { ids }: { ids: readonly string[] }) => {
    const gone = new Set(ids);
    plugin.replace(Object.fromEntries(Object.entries(plugin.pins).filter(([id]) => !gone.has(id))));
  },
  DELETE_SHEET: (plugin, { sheetId }: { sheetId: string }) =>
    plugin.replace(Object.fromEntries(Object.entries(plugin.pins).filter(([, pin]) => pin.sheetId !== sheetId))),
  DUPLICATE_SHEET: (plugin, { sheetId, sheetIdTo }: { sheetId: string; sheetIdTo: string }) => {
    const copies = Object.values(plugin.pins)
      .filter((pin) => pin.sheetId === sheetId && COPIED.has(pin.kind))
      .map((pin) => plugin.pinned({ ...unpinned(pin), id: `${pin.id}@${sheetIdTo}`, sheetId: sheetIdTo }));
    plugin.replace({ ...plugin.pins, ...Object.fromEntries(copies.map((pin) => [pin.id, pin])) });
  },
};

function unpinned({ range, exceptions, ...rest }: Pinned): Attachment {
  return { ...rest, zone: range?.unboundedZone ?? null, exceptions: exceptions.map((each) => each.unboundedZone) };
}

registries.corePluginRegistry.add("attachments", AttachmentPlugin);
for (const type of [ATTACH, DETACH]) {
  coreTypes.add(type as never);
  // Without an inverse command an undo wedges the model.
  registries.inverseCommandRegistry.add(type, (command) => [command]);
}
