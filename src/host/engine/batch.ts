import { type Command, type Model, registries, UIPlugin } from "./spreadsheet";

/** A command of o-spreadsheet or of this host's plugins. */
export interface SheetCommand {
  readonly type: string;
  readonly [parameter: string]: unknown;
}

/**
 * Dispatches commands as one: one evaluation, one undo step. Throws for the first that the spreadsheet refuses, with its reasons;
 * those before it stay.
 */
export function dispatchAll(model: Model, commands: readonly SheetCommand[]): void {
  if (commands.length === 0) return;
  dispatchAny(model, { type: BATCH, commands });
  const refusal = (model.getters as unknown as { getBatchRefusal(): string | null }).getBatchRefusal();
  if (refusal) throw new Error(refusal);
}

/** The command that all changes by scripts are parts of. */
export const BATCH = "DISPATCH_ALL";

// o-spreadsheet's types close the union of commands; its plugins are open to more.
function dispatchAny(target: { dispatch: Model["dispatch"] }, { type, ...parameters }: SheetCommand) {
  return target.dispatch(type as "UPDATE_CELL", parameters as never);
}

class BatchPlugin extends UIPlugin {
  static override getters = ["getBatchRefusal"] as const;
  // A command is copied on its way here, so that what came of it cannot be noted in it.
  private refusal: string | null = null;

  getBatchRefusal(): string | null {
    return this.refusal;
  }

  override handle(command: Command): void {
    if ((command.type as string) !== BATCH) return;
    this.refusal = null;
    const { commands } = command as unknown as { commands: readonly SheetCommand[] };
    for (const each of commands) {
      const result = dispatchAny({ dispatch: this.dispatch }, each);
      if (result.isSuccessful || result.reasons.every((reason) => (reason as string) === "NoChanges")) continue;
      this.refusal = `The spreadsheet refused ${each.type}: ${result.reasons.join(", ")}`;
      return;
    }
  }
}

registries.featurePluginRegistry.add("scriptBatch", BatchPlugin);
