import { startPlayground } from "./server";

const port = Number(process.env.PORT ?? 5173);

try {
  const { url } = await startPlayground(port);
  console.log(`CJM playground: ${url}`);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(taken ? `Port ${port} is taken: start with another, such as PORT=${port + 1} npm start` : error);
  process.exitCode = 1;
}
