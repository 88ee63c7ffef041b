import { funnel, load, openDatabase } from "./journeysDuckdb";
import { funnelOf, readColumns } from "./journeysEngine";
import { eventRows } from "./journeysLog";

// Run in a process of its own for each answer: prints the most memory, in kB, that it held with so many rows.
const rows = eventRows(Number(process.argv[3]));
const uses: Readonly<Record<string, () => unknown>> = {
  rows: () => rows.length,
  ours: () => funnelOf(readColumns(rows)),
  duckdb: async () => {
    const connection = await openDatabase();
    await load(connection, rows);
    return funnel(connection, "asof");
  },
};
await uses[process.argv[2]!]!();
process.stdout.write(String(process.resourceUsage().maxRSS));
