/**
 * `npm run validate`: our own check of the manifest, without the network; then
 * Microsoft's validation service, where it can be reached. That it could not be
 * is said aloud, so that nobody takes our word for theirs.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { validateManifest, type ManifestValidationIssue } from "office-addin-manifest";
import { addManifest } from "../src/cli/manifest";

const root = join(__dirname, "..");

async function main(): Promise<void> {
  const files = process.argv.slice(2);
  if (files.length === 0) files.push(join(root, "manifest.xml"));
  if (!existsSync(join(root, "dist", "addin"))) console.log("There is no dist folder, so pictures and code are not looked at. `npm run build` makes one.\n");

  const program = new Command();
  addManifest(program);
  await program.parseAsync(["manifest", "check", ...files], { from: "user" });
  for (const file of files) await askMicrosoft(file);
}

async function askMicrosoft(file: string): Promise<void> {
  let validation: Awaited<ReturnType<typeof validateManifest>>;
  try {
    validation = await validateManifest(file);
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).replace(/\s*\n\s*/g, " ");
    console.log(`\n*** NOT CHECKED BY MICROSOFT: ${file} ***\n${reason}\nThe check above is our own. Run \`npm run validate\` again with a network before you deploy.`);
    return;
  }
  const { isValid, report, status, statusText } = validation;
  for (const issue of [...(report?.errors ?? []), ...(report?.warnings ?? [])]) console.log(`${file}: Microsoft: ${textOf(issue)}`);
  console.log(`${file}: Microsoft's validation ${isValid ? "accepts it" : `refuses it (${status ?? ""} ${statusText ?? ""})`}.`);
  if (!isValid) process.exitCode = 1;
}

function textOf({ title, content, line, column }: ManifestValidationIssue): string {
  return [line ? `line ${line}, column ${column ?? 0}:` : "", title ?? "", content ?? ""].filter(Boolean).join(" ");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
