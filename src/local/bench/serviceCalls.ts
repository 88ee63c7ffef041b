import { builtAddOn } from "../bundle";
import { placeTable } from "../files/placeTable";
import { buildReport, findSource } from "../funnelReport";
import { commandLocale } from "../locale";
import { openWorkbook } from "../workbook";
import type { Measure, Measured } from "./measure";

/** Service calls of a first report and of a refresh: each costs tens of milliseconds in Sheets, so their number is the waiting time. */
export const serviceCalls: Measure = async () => Promise.all(SIZES.map(callsAt));

const SIZES = [
  { stages: 5, channels: 2 },
  { stages: 50, channels: 2 },
  { stages: 5, channels: 20 },
  { stages: 200, channels: 50 },
];

async function callsAt({ stages, channels }: (typeof SIZES)[number]): Promise<Measured> {
  const host = await openWorkbook(undefined, commandLocale("en"));
  placeTable(host, "Stages", stageTable(stages, channels));
  host.install(builtAddOn());
  const source = findSource(host, "");
  const count = (): number => {
    host.calls.reset();
    buildReport(host, "", source);
    return host.calls.total;
  };
  const first = count();
  return {
    measure: `Service calls, ${stages} stages × ${channels} channels`,
    value: String(first),
    compared: `${count()} on refresh`,
  };
}

function stageTable(stages: number, channels: number) {
  const header = ["Stage", ...Array.from({ length: channels }, (_, channel) => `Channel ${channel + 1}`)];
  const rows = Array.from({ length: stages }, (_, stage) => [
    `Stage ${stage + 1}`,
    ...Array.from({ length: channels }, (_, channel) => 1_000_000 - 1000 * stage - channel),
  ]);
  return [header, ...rows].map((row) =>
    row.map((value) => (typeof value === "number" ? { value, format: "" } : { value })),
  );
}
