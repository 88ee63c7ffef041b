import type { SourceView } from "../../addon/protocol";
import type { Maybe } from "../../core/maybe";
import { dealsFor } from "../../core/plan/goal";
import { groupPeople } from "../../core/plan/groups";
import { moneyInWords } from "../../text/answer/answerFigures";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { formatCount, formatFixed } from "../../text/number";
import { planText } from "../../text/plan";
import { nameOf } from "../whatIf/names";
import { type Box, isWrong, percentText } from "./boxes";
import { type PlanFigures, shareKey } from "./state";

/** The plan of each group, or why it is not split. */
export interface GroupsView {
  readonly title: string;
  /** What each has to bring, beside its yellow share. */
  readonly rows: readonly (Box & { readonly figures: string })[];
  readonly remarks: readonly string[];
}

/** The plan of a table by its groups, each at its own conversions; null for one without groups. */
export function groupsView(
  figures: PlanFigures,
  source: SourceView,
  people: readonly Maybe[],
  language: Language,
): GroupsView | null {
  const { current, shares, average, texts: typed } = figures;
  if (current.groups.length === 0) return null;
  const { resultStage, currency } = source;
  const texts = planText[language];
  const dimension = source.dimension ?? texts.group;
  const [first, last] = [nameOf(source, 0, language), nameOf(source, resultStage, language)];
  const groups = current.groups.map(({ reach }, at) => ({ share: shares[at]!.share!, reach }));
  const planned = groupPeople(groups, dealsFor(figures), resultStage);
  const figuresIn = (row: readonly Maybe[]): string => {
    const [entrants = null, deals = null] = [row[0], row[resultStage]];
    if (entrants === null || deals === null) return "";
    return [
      `${first}: ${formatCount(Math.round(entrants), language)}`,
      `${last}: ${formatFixed(deals, 1, language)}`,
      ...(average === null ? [] : [moneyInWords(average * deals, 3, currency, language)]),
    ].join(" · ");
  };
  const sum = groups.reduce((all, { share }) => all + share, 0);
  const all = planned?.reduce((sum, row) => sum + (row[0] ?? 0), 0) ?? 0;
  const isOther = Math.ceil(all - 1e-6) !== people[0];
  return {
    title: fill(texts.byGroups, { dimension }, language),
    rows: current.groups.map(({ name }, at) => ({
      key: shareKey(name),
      label: name,
      text: typed[shareKey(name)] ?? percentText(shares[at]!.share, language),
      isWrong: isWrong(figures, source, shareKey(name)),
      figures: planned ? figuresIn(planned[at]!) : "",
    })),
    remarks: planned
      ? [
          fill(texts.groupsMeaning, { stage: first }, language),
          ...(Math.abs(sum - 1) > 0.0005 ? [fill(texts.sharesSum, { sum }, language)] : []),
          ...(isOther
            ? [
                fill(
                  texts.groupsDiffer,
                  {
                    stage: first,
                    groups: formatCount(Math.ceil(all - 1e-6), language),
                    planned: formatCount(people[0]!, language),
                  },
                  language,
                ),
              ]
            : []),
        ]
      : [fill(texts.groupsUnknown, { dimension, stage: last }, language)],
  };
}
