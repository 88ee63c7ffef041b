import { complaintText } from "../../text/commandLine";
import { isComplaint } from "../complaint";
import { startPlayground } from "./server";

const port = Number(process.env.PORT ?? 5173);

try {
  const { url } = await startPlayground(port);
  console.log(`CJM playground: ${url}`);
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}

function sentence(error: unknown): unknown {
  if (isComplaint(error)) return complaintText(error.code, error.params, "en");
  const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  return taken ? `Port ${port} is taken: name another, as in PORT=${port + 1} npm start` : error;
}
