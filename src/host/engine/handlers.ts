import { type Command, CorePlugin, coreTypes, Model } from "./spreadsheet";

// o-spreadsheet asks sixty plugins three times about each cell that changes, and most of the methods are the empty ones of their base class.

type Step = "allowDispatch" | "beforeHandle" | "handle";
type Handler = Record<Step, (command: Command) => unknown>;
type Handlers = readonly Handler[];

interface Dispatcher {
  readonly handlers: Handlers;
  readonly uiHandlers: Handlers;
  checkDispatchAllowed(command: Command): unknown;
  processCommandResults(results: readonly unknown[]): unknown;
  dispatchToHandlers(handlers: Handlers, command: Command): void;
  trigger(event: "command-dispatched", command: Command): void;
}

const EMPTY = Object.getPrototypeOf(CorePlugin.prototype) as Handler;

Object.assign(Model.prototype, {
  checkDispatchAllowed(this: Dispatcher, command) {
    const results = having("allowDispatch", isCore(command) ? this.handlers : this.uiHandlers).all.map((handler) =>
      handler.allowDispatch(command),
    );
    return this.processCommandResults(results.filter((result) => result !== "Success"));
  },
  dispatchToHandlers(this: Dispatcher, handlers, command) {
    const who = isCore(command) ? "all" : "views";
    for (const handler of having("beforeHandle", handlers)[who]) handler.beforeHandle(command);
    for (const handler of having("handle", handlers)[who]) handler.handle(command);
    this.trigger("command-dispatched", command);
  },
} satisfies Partial<Dispatcher>);

const isCore = ({ type }: Command) => coreTypes.has(type as never);

interface Having {
  /** How many there were in all when they were looked through: a model adds its plugins one by one. */
  readonly of: number;
  readonly all: Handlers;
  /** Without the core plugins, which hear core commands only. */
  readonly views: Handlers;
}

const known: Record<Step, WeakMap<Handlers, Having>> = {
  allowDispatch: new WeakMap(),
  beforeHandle: new WeakMap(),
  handle: new WeakMap(),
};

/** The handlers that have a method of their own for a step. */
function having(step: Step, handlers: Handlers): Having {
  const before = known[step].get(handlers);
  if (before?.of === handlers.length) return before;
  const all = handlers.filter((handler) => handler[step] !== EMPTY[step]);
  const found = { of: handlers.length, all, views: all.filter((handler) => !(handler instanceof CorePlugin)) };
  known[step].set(handlers, found);
  return found;
}
