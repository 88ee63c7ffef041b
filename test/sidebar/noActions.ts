import type { Actions } from "../../src/sidebar/Panel";

const nothing = () => {};

/** What the reader can do in a picture of the panel: nothing. */
export const noActions: Actions = {
  choose: nothing,
  useSelection: nothing,
  build: nothing,
  want: nothing,
  buildTable: nothing,
  open: nothing,
  pick: nothing,
  go: nothing,
  read: nothing,
  joinPeriods: nothing,
  decide: nothing,
  start: nothing,
  check: nothing,
  functions: { search: nothing, read: nothing, insert: nothing },
  map: {
    choose: nothing,
    build: nothing,
    open: nothing,
    decideLanes: nothing,
    rebuild: nothing,
    fill: nothing,
    removeExamples: nothing,
    draw: nothing,
    collect: nothing,
    list: nothing,
  },
  journeys: {
    look: nothing,
    toFunnel: nothing,
    readAs: nothing,
    turn: nothing,
    place: nothing,
    takeUsual: nothing,
    count: nothing,
    typeDays: nothing,
    entitle: nothing,
    pick: nothing,
    build: nothing,
    open: nothing,
  },
  plan: { aim: nothing, type: nothing, pick: nothing, takeBack: nothing, write: nothing, build: nothing },
  whatIf: { type: nothing, slide: nothing, choose: nothing, want: nothing, takeBack: nothing, put: nothing },
};
