import { BATCH } from "./batch";
import { type Command, registries } from "./spreadsheet";

// o-spreadsheet looks after each change which rows and columns are in sight. Of what a script builds nobody sees anything until it is done.

interface Viewports {
  finalize(): void;
  handleEvent(event: unknown): void;
}

const SheetViewPlugin = registries.statefulUIPluginRegistry.get("viewport");
const eager = SheetViewPlugin.prototype as unknown as Viewports;

/** Looks what is in sight when somebody asks for it, or before anything but a script's change. */
class LazyViewports extends SheetViewPlugin {
  private isStale = false;
  private isBusy = false;

  override allowDispatch(command: Command) {
    if ((command.type as string) !== BATCH) this.settle();
    return super.allowDispatch(command);
  }

  override beforeHandle(command: Command): void {
    this.isBusy = true;
    super.beforeHandle(command);
  }

  override finalize(): void {
    this.isBusy = false;
    this.isStale = true;
  }

  handleEvent(event: unknown): void {
    this.settle();
    eager.handleEvent.call(this, event);
  }

  /** In the middle of a command it waits for its end, as ever. */
  settle(): void {
    if (!this.isStale || this.isBusy) return;
    this.isStale = false; // it asks itself
    eager.finalize.call(this);
  }
}

for (const name of SheetViewPlugin.getters) {
  const method = eager[name as keyof Viewports] as (...args: unknown[]) => unknown;
  Object.defineProperty(LazyViewports.prototype, name, {
    value(this: LazyViewports, ...args: unknown[]) {
      this.settle();
      return method.apply(this, args);
    },
  });
}

registries.statefulUIPluginRegistry.replace("viewport", LazyViewports);
