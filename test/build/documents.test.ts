import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const files = execFileSync("git", ["ls-files", "*.md"], { cwd: ROOT, encoding: "utf8" }).trim().split("\n");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

/** The name that GitHub gives a heading, for links to it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
const anchors = (file: string) => [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!));

describe.each(files)("%s", (file) => {
  const content = read(file);
  const links = [...content.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^https?:/.test(link));

  it("links to what is in the clone", () => {
    for (const link of links) {
      const [path, anchor] = link.split("#");
      const target = path ? join(dirname(file), path) : file;
      expect(existsSync(join(ROOT, target)), link).toBe(true);
      if (anchor) expect(anchors(target), link).toContain(anchor);
    }
  });

  it("names files and commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: object };
    const commands = [...content.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const named = [...content.matchAll(/(?<![\w./-])((?:src|test|\.github)\/[\w./-]*\w\/?)(?![\w*<{])/g)].map(
      ([, path]) => path!,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
