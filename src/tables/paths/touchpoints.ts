import { UserError } from "../../core/userError";
import { quote } from "../cells";

/** Signs that stand between two touchpoints; of two that fit as well the longer is meant, since it has the other in it. */
const SIGNS = [">>>", "->", "=>", ">>", "→", "⟶", ">", "»"];

/** What stands between the touchpoints of paths: a sign, and whether it has blanks around it. */
export interface Separator {
  readonly sign: string;
  readonly isSpaced: boolean;
}

/** The separator of paths: the one that most of them have, with blanks around it where any has; null where no path has two touchpoints. */
export function separatorOf(paths: readonly string[]): Separator | null {
  for (const isSpaced of [true, false]) {
    const found = SIGNS.map((sign) => ({
      sign,
      paths: paths.filter((path) => hasSign(path, { sign, isSpaced })).length,
    }));
    const best = found.reduce((a, b) => (b.paths > a.paths ? b : a));
    if (best.paths > 0) return { sign: best.sign, isSpaced };
  }
  return null;
}

/** Whether a path has several touchpoints. */
export function hasSign(path: string, { sign, isSpaced }: Separator): boolean {
  return isSpaced ? new RegExp(`(^|\\s)${sign}(\\s|$)`).test(path) : path.includes(sign);
}

/** Another sign between the touchpoints of a path than the one of most. */
const otherSign = (path: string, { sign, isSpaced }: Separator): string | undefined =>
  SIGNS.find((other) => other !== sign && hasSign(path, { sign: other, isSpaced }));

/**
 * The touchpoints of each path; none of a blank one. UserErrors mixedSigns where a path has another sign than most, gapInPath where two signs have nothing between them, and signInName where a name
 * has the sign in it, without blanks, and its parts are touchpoints, too: either may be meant.
 */
export function touchpointsIn(paths: readonly string[]): string[][] {
  const separator = separatorOf(paths);
  if (!separator) return paths.map((path) => (path === "" ? [] : [plainName(path)]));
  const { sign, isSpaced } = separator;
  const odd = paths.find((path) => !hasSign(path, separator) && otherSign(path, separator) !== undefined);
  if (odd !== undefined)
    throw new UserError("mixedSigns", { path: quote(odd), sign, other: otherSign(odd, separator)! });
  const between = isSpaced ? new RegExp(`(?:^|\\s)${sign}(?=\\s|$)`) : sign;
  const found = paths.map((path) => (path === "" ? [] : withoutShares(path.split(between).map(plainName))));
  const known = new Set(found.flat());
  found.forEach((touchpoints, row) => {
    if (touchpoints.includes("")) throw new UserError("gapInPath", { path: quote(paths[row]), sign });
    const doubtful = touchpoints.find((name) => {
      const parts = name.split(sign).map((part) => part.trim());
      return parts.length > 1 && parts.every((part) => known.has(part));
    });
    if (doubtful !== undefined)
      throw new UserError("signInName", { path: quote(paths[row]), name: quote(doubtful), sign });
  });
  return found;
}

/** Google Analytics writes "Direct × 3" for a touchpoint that came three times in a row. */
const plainName = (name: string): string =>
  name.trim().replace(/\s+[x×]\s?[1-9]\d*(?=$|\s\(\d+([.,]\d+)?\s?%\)$)/i, "");

const SHARE = /\s*\((\d+(?:[.,]\d+)?)\s?%\)$/;

/** It also writes each touchpoint's share of the credit, "Email (40%)": where all have one, and they add up. */
function withoutShares(names: readonly string[]): string[] {
  const shares = names.map((name) => Number(SHARE.exec(name)?.[1]?.replace(",", ".")));
  const sum = shares.reduce((total, share) => total + share, 0);
  return Math.abs(sum - 100) < names.length ? names.map((name) => name.replace(SHARE, "")) : [...names];
}
