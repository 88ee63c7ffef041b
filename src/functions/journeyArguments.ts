import { arg, optional } from "./define";

/** The users, an argument of every function of event logs. */
export const users = arg("users", "names");

/** The times, likewise. */
export const times = arg("times", "times");

/** What happened, likewise. */
export const events = arg("events", "names");

/** Where the person came in touch, likewise. */
export const touchpoints = arg("touchpoints", "names");

/** The stages of a funnel of events. */
export const stageEvents = arg("stages", "stages");

/** How long a person has for the whole funnel. */
export const windowDays = optional("window_days", "window");
