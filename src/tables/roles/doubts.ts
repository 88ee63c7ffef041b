/** Tells which texts may say that a row has no people of its own; the same text is looked at once. */
export function doubtReader(): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = MAY_BE.test(text);
    known.set(text, found);
    return found;
  };
}

/** Words that the name of a row without people of its own has; most names have none. */
const MAY_BE =
  /итог|всего|total|\bsum\b|together|combined|вместе|сумм|общ|overall|все |вся |\ball\b|средн|avg|average|mean|медиан|median|best|worst|лучш|худш|макс|мин|max|min|план|plan|target|goal|цель|факт|fact|actual|прогноз|forecast|норм|norm|bench|бенч|эталон|отклон|откл|разниц|diff|delta|дельт|измен|change|variance|gap|осталось|remaining|конв|conv|%|доля|share|rate|cr\b|ctr|прош|пред|prev|last |σ|Σ|yoy|mom|в целом|в день|в недел|в месяц|в час|\bper\b|daily|weekly|monthly/i;
