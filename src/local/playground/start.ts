import { complaintText } from "../../text/commandLine";
import { isComplaint } from "../commandError";
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
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken: name another, as in PORT=${port + 1} npm start`,
    EACCES: `Port ${port} is for the system only: name another, as in PORT=5173 npm start`,
    ERR_SOCKET_BAD_PORT: `PORT=${process.env.PORT} is no port: name a number up to 65535, as in PORT=5173 npm start`,
  };
  return sentences[(error as NodeJS.ErrnoException).code ?? ""] ?? error;
}
