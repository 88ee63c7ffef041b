import type { HostOptions } from "../../src/host/contract";
import * as script from "./journeyScript";
import { type ScriptHost, scriptHost, scriptProject } from "./scriptHost";

/** A host that runs the functions of journeyScript.ts. */
export type JourneyHost = ScriptHost<typeof script>;

const project = scriptProject("journeyScript.ts", script);

export const journeyHost = (options?: HostOptions): JourneyHost => scriptHost(project, options);
