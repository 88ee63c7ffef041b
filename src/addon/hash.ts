/** A short mark of a text: FNV-1a, 32 bits, with the length beside it. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}.${value >>> 0}`;
}
