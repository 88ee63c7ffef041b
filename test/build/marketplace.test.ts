import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { registry } from "../../src/functions/registry";
import { BRAND } from "../pictures/brand";
import { sizeOf } from "../pictures/palettePng";
import { LANGUAGES, SCREEN, SCREENS } from "../pictures/screens";

const at = (file: string) => new URL(`../../${file}`, import.meta.url);
const text = (file: string) => readFileSync(at(file), "utf8");
const kit = (file: string) => `.github/marketplace/${file}`;

const scopesIn = (content: string) =>
  [...new Set(content.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))].sort();

it.each(["privacy.md", "privacy.ru.md", "consent.md"])("the scopes of the manifest are those of %s", (file) => {
  const manifest = JSON.parse(text("appsscript.json")) as { oauthScopes: string[] };
  expect(manifest.oauthScopes.length).toBeGreaterThan(0);
  expect(scopesIn(text(kit(file)))).toEqual([...manifest.oauthScopes].sort());
});

// developers.google.com/workspace/marketplace/create-listing: icons of 32 and 128 pixels, a banner of 220 x 140, screenshots of 1280 x 800,
// at most five; a short description of at most 200 letters, a detailed one of fewer than 16,000, no name of a product of Google's.
it("the pictures have the sizes that the Marketplace takes", () => {
  const sizes = Object.fromEntries(BRAND.map(({ file }) => [file, sizeOf(readFileSync(at(`.github/${file}`)))]));
  expect(sizes).toEqual({
    "marketplace/icon-32.png": { width: 32, height: 32 },
    "marketplace/icon-128.png": { width: 128, height: 128 },
    "marketplace/banner.png": { width: 220, height: 140 },
  });
  expect(SCREEN).toEqual({ width: 1280, height: 800 });
  expect(SCREENS.length).toBeLessThanOrEqual(5);
  for (const language of LANGUAGES)
    for (const screen of SCREENS) expect(sizeOf(readFileSync(at(kit(`${language}/${screen}.png`))))).toEqual(SCREEN);
});

it("the texts have the lengths that the Marketplace takes", () => {
  const { name, ...listing } = JSON.parse(text(kit("listing.json")));
  expect(name.length).toBeLessThanOrEqual(30);
  expect(name).not.toMatch(/google|sheets|gmail|drive/i);
  for (const language of LANGUAGES) {
    const { short, detailed } = listing[language] as { short: string; detailed: string[] };
    expect(short.length).toBeLessThanOrEqual(200);
    expect(detailed.join("\n\n").length).toBeLessThan(16_000);
    expect(detailed.join("\n")).toContain(`${registry.length} `);
  }
  for (const file of ["privacy.md", "terms.md", "consent.md"]) expect(text(kit(file))).toContain(name);
});
