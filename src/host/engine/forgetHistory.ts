import type { Model } from "./spreadsheet";

interface RevisionLog {
  readonly applyOperation: unknown;
  readonly revertOperation: unknown;
  readonly buildEmpty: unknown;
  readonly buildTransformation: unknown;
}

interface Session {
  revisions: RevisionLog;
  getRevisionId(): string;
  trigger(event: "snapshot"): void;
}

/**
 * Makes what is there now the beginning: Undo goes no further back, and the memory of every earlier change is free. o-spreadsheet empties
 * its Undo when a snapshot of the workbook was saved, and keeps the changes as long as the workbook is open.
 */
export function forgetHistory(model: Model): void {
  const { session } = model as unknown as { session: Session };
  const { revisions } = session;
  const Log = revisions.constructor as new (log: RevisionLog & { initialOperationId: string }) => RevisionLog;
  session.revisions = new Log({
    initialOperationId: session.getRevisionId(),
    applyOperation: revisions.applyOperation,
    revertOperation: revisions.revertOperation,
    buildEmpty: revisions.buildEmpty,
    buildTransformation: revisions.buildTransformation,
  });
  session.trigger("snapshot");
}
