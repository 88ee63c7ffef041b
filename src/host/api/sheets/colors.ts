import colorNames from "color-name";

/** A colour as Apps Script gives it back, "#rrggbb" in lower case; null for what is no colour. */
export function hexColor(color: string): string | null {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, "$&$&");
  const named = colorNames[text];
  return named ? rgbHex(...named) : null;
}

/** "#rrggbb" of red, green and blue in [0, 255]. */
export function rgbHex(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
