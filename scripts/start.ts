/**
 * `npm start`: serves the add-in and the simulator, and opens the simulator in
 * the browser where there is a screen.
 */
import { Command } from "commander";
import { serve } from "./server";

const program = new Command("npm start --")
  .option("--port <number>", "port of the add-in's site; the simulator takes the next one", Number, 3000)
  .option("--no-open", "do not open a browser");

async function main(): Promise<void> {
  const { port, open: isToOpen } = program.parse().opts<{ port: number; open: boolean }>();
  if (!Number.isInteger(port) || port < 1 || port > 65534) throw new Error("--port takes a whole number from 1 to 65534.");
  const { site, simulator, isTrusted } = await serve({ addin: port, simulator: port + 1 });
  console.log(`\nSimulator:      ${simulator}\nAdd-in's site:  ${site}\n`);
  if (!isTrusted) console.log("The certificate was made just now, so the browser will warn of it once. Accept it for localhost, or run `npx office-addin-dev-certs install` first.\n");
  console.log("Press Ctrl+C to stop.");
  if (isToOpen && hasScreen()) {
    const { default: open } = await import("open");
    await open(simulator);
  }
}

function hasScreen(): boolean {
  if (process.env["CI"]) return false;
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
