import { FEW } from "../../core/answer/few";
import type { Way } from "../../core/journeys/walks";
import { JOURNEY } from "../../text/journey";
import { languageOf } from "../../text/language";
import { formatPercent, formatPlain } from "../../text/number";
import { REPORT } from "../../text/report";
import { shareOf } from "../blocks/shares";
import { heightFor, nameCell } from "../blocks/stages";
import { PEOPLE, STAGE } from "../cellNames";
import { cell, f } from "../formula";
import { INDENT, percentFormat } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { durationCell, durationText } from "./duration";
import { type JourneyContext, short } from "./journeyModel";
import { paragraph } from "./paragraph";

/** How many the funnel does not see, and how people went who did not go straight: what that costs in conversion and time. */
export function funnelVersusPaths(context: JourneyContext): Block {
  const { say } = context;
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: say("against"), style: "heading" } } },
      paragraph(seen(context)),
      ...stageRows(context),
      { cells: {} },
      ...wayRows(context),
    ],
  };
}

function seen({ model, figures, goal, say }: JourneyContext): string {
  const [ever, through] = [figures.ever.at(-1)!, figures.people.at(-1)!];
  const name = short(goal, 60);
  if (ever === 0) return say("nobody", { goal: name });
  const share = formatPercent((ever - through) / ever, model.locale);
  if (ever <= through) return say("allSeen", { ever, goal: name });
  return say("seen", { ever, through, other: ever - through, share, goal: name });
}

const right = (content: string): PlanCell => ({ content, style: "headerRight" });

function stageRows({ model, figures, funnel, say }: JourneyContext): Row[] {
  const { stages } = funnel.model.table;
  const percent = percentFormat(null, model.locale);
  const header: Row = {
    cells: {
      B: { content: say("stage"), style: "header" },
      C: right(say("inFunnel")),
      D: right(say("ever")),
      E: right(say("past")),
      F: right(say("pastShare")),
    },
    line: "header",
  };
  const rows = figures.ever.map((people, i): Row => {
    const [inFunnel, ever, past] = [PEOPLE(i + 1), cell(`ever ${i + 1}`), cell(`past ${i + 1}`)];
    return {
      ...heightFor(stages),
      cells: {
        B: nameCell(STAGE(i + 1), stages),
        C: { content: f`${inFunnel}`, style: "number", format: FORMAT.people },
        D: { content: people, style: "number", format: FORMAT.people, name: ever },
        E: { content: f`${ever}-${inFunnel}`, style: "number", format: FORMAT.people, name: past },
        F: { content: shareOf(past, ever), style: "number", format: percent },
      },
      line: "hair",
    };
  });
  return [header, ...rows];
}

const WAYS = ["straight", "looped", "skipped", "returned", "moved", "stopped"] as const;

function wayRows(context: JourneyContext): Row[] {
  const { figures, say } = context;
  const header: Row = {
    height: "twoLines",
    cells: {
      B: { content: say("way"), style: "header" },
      C: right(say("people")),
      D: right(say("share")),
      E: right(say("conversion")),
      F: { content: say("expected"), style: "headerRightWrapped" },
      G: right(say("took")),
      H: { content: INDENT + say("difference"), style: "header" },
    },
    line: "header",
  };
  const rows = WAYS.map((way) => wayRow(context, way, figures.walks[way]));
  const pause = (JOURNEY[context.model.language].pauses as Readonly<Record<number, string>>)[figures.walks.pause]!;
  return [header, ...rows, paragraph(say("waysNote", { pause }))];
}

function wayRow({ model, figures, say }: JourneyContext, way: (typeof WAYS)[number], found: Way): Row {
  const { language, locale } = model;
  const isAll = way === "moved";
  const style = isAll ? "totalNumber" : "number";
  const judged = found.people < FEW ? "detailNumber" : style;
  const all = figures.walks.people;
  const rateCell = (reached: number): PlanCell => ({
    content: reached / found.people,
    style: judged,
    format: percentFormat(reached / found.people, locale),
  });
  const known = way !== "stopped" && found.people > 0;
  return {
    cells: {
      B: { content: say(way), style: isAll ? "totalText" : "text" },
      C: { content: found.people, style, format: FORMAT.people },
      D: {
        content: all === 0 ? "" : found.people / all,
        style,
        format: percentFormat(all === 0 ? null : found.people / all, locale),
      },
      ...(known ? { E: rateCell(found.reached), G: { ...durationCell(found.median, language), style: judged } } : {}),
      ...(known && !isAll && found.expected !== null && way !== "straight"
        ? {
            F: rateCell(found.expected),
            H: { content: INDENT + cost(found, figures.walks.straight, locale), style: "detailText" as const },
          }
        : {}),
    },
    line: "hair",
  };
}

/** What a way costs: points of conversion against the straight way from the same stage, and time against the straight way. */
function cost({ people, reached, expected, median }: Way, straight: Way, locale: string): string {
  const unit = `\u00a0${REPORT[languageOf(locale)].pointsUnit}`;
  const points = people < FEW ? [] : [`${signed((100 * (reached - expected!)) / people, locale)}${unit}`];
  const took = median === null || straight.median === null ? [] : [durationText(median - straight.median, locale)];
  return [...points, ...took].join(" · ");
}

function signed(value: number, locale: string): string {
  const rounded = Math.round(10 * value) / 10;
  const size = formatPlain(Math.abs(rounded), locale);
  return rounded > 0 ? `+${size}` : rounded < 0 ? `\u2212${size}` : size;
}
