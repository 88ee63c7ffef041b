import { build } from "esbuild";
import { nodeRealm } from "../../host/realm/node";
import { builtAddOn } from "../bundle";
import { placeTable } from "../files/placeTable";
import { commandLocale } from "../locale";
import { openWorkbook } from "../workbook";
import { OWN, type Own, steps } from "./dealSteps";
import type { Measure, Measured } from "./measure";

const STATUSES = ["New", "Contacted", "Qualified", "Discovery", "Meeting", "Demo", "Proposal", "Negotiation"];
const NAMES = [
  ...STATUSES.map((name, at) => `${at + 1}. ${name}`),
  ...["9. Contract", "10. Invoice", "Closed won", "Closed lost"],
];
const OWNERS = 10;
const FIRST_DAY = 45_000;

type Row = (string | number)[];

/** A list as a CRM exports it: 12 statuses, 10 owners, days and amounts. */
function listOf(deals: number): Row[] {
  const rows = Array.from({ length: deals }, (_, i): Row => {
    const status = NAMES[(i * 7) % NAMES.length]!;
    const created = FIRST_DAY + Math.floor((i * 900) / deals);
    const isClosed = status.startsWith("Closed");
    const closed = isClosed ? created + ((i * 13) % 90) : "";
    return [`D${i}`, status, created, closed, 100 + (i % 900), `Owner ${(i * 3) % OWNERS}`, `Source ${i % 6}`];
  });
  return [["ID", "Stage", "Created date", "Close date", "Amount", "Owner", "Source"], ...rows];
}

/** Lists of deals: our own code over 50,000 of them, and the service calls of the report of few and of many. */
export const deals: Measure = async () => [...(await ownCode()), callsFor(400), callsFor(800)];

const MANY = 50_000;
const RUNS = 3;

/** Read, told and laid out in a fresh context, as Apps Script has it; what the spreadsheet does with it is not in it. */
async function ownCode(): Promise<Measured[]> {
  const code = await bundled();
  const cells = listOf(MANY);
  const times = Array.from({ length: RUNS }, (_, run) =>
    steps(nodeRealm(`${code}\n//${run}`, {})("deals") as Own, cells),
  );
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const names = times[0]!.map(({ name }) => name);
  const parts = names.map((name, at) => ({ name, ms: middle(times.map((run) => run[at]!.ms)) }));
  const total = parts.reduce((sum, { ms }) => sum + ms, 0);
  return [
    {
      measure: `A list of ${MANY} deals × ${NAMES.length} statuses × ${OWNERS} owners, own code, ms`,
      value: total.toFixed(0),
      compared: `goal 10,000; ${parts.map(({ name, ms }) => `${name} ${ms.toFixed(0)}`).join(", ")}`,
    },
  ];
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: Object.entries(OWN)
        .map(([name, path]) => `export { ${name} } from "${path}";`)
        .join("\n"),
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    globalName: "deals",
    target: "es2019",
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Service calls of the report of a list, built and built again; the list itself is read once for each. */
function callsFor(count: number): Measured {
  const host = openWorkbook(undefined, commandLocale("en"));
  const cells = listOf(count).map((row) =>
    row.map((value) => (typeof value === "number" ? { value, format: "" } : { value })),
  );
  placeTable(host, "Deals", cells);
  host.install(builtAddOn());
  const ask = (endpoint: string, args: object) =>
    JSON.parse(String(host.runFromHtml("cjmServe", [JSON.stringify({ endpoint, args })])));
  const { sheetId } = ask("source", {}).value.deals;
  const counted = () => {
    host.calls.reset();
    ask("buildDeals", { sheetId });
    const { total, byName } = host.calls;
    return `${total} (${byName["Range.getValues"]} reads)`;
  };
  return { measure: `Service calls, a list of ${count} deals`, value: counted(), compared: `${counted()} on refresh` };
}
