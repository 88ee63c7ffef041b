import type { DealsDayView } from "../../addon/protocol";
import { calendarDay, dayNumber } from "../../core/plan/workingDays";
import { dayOf } from "../../text/dealSentences";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { sidebarText } from "../../text/sidebar/sidebar";

interface Props {
  readonly day: DealsDayView;
  /** What was typed here or in the stage table; undefined for the day of the newest row. */
  readonly typed: number | undefined;
  readonly language: Language;
  /** Undefined for the day of the newest row. */
  become(day: number | undefined): void;
}

/** As of which day a list is told: it can be typed over, and taken back. */
export function DayOfList({ day, typed, language, become }: Props) {
  const texts = sidebarText[language];
  const about = { list: texts.dayOfListNewest, typed: texts.dayOfListTyped, formula: texts.dayOfListFormula };
  return (
    <div class="day-of-list">
      <label class="picker">
        <span>{texts.dayOfList}</span>
        <input
          type="date"
          value={isoOf(typed ?? day.day)}
          onChange={({ currentTarget: { value } }) => become(numberOf(value))}
        />
      </label>
      <p class={day.wrong ? "failure" : "muted"}>
        {day.wrong || about[day.by]}{" "}
        {(day.by !== "list" || typed !== undefined) && (
          <button type="button" class="link" onClick={() => become(undefined)}>
            {fill(texts.dayAutomatic, { day: dayOf(day.newest, language) }, language)}
          </button>
        )}
      </p>
    </div>
  );
}

// As boxes of days have them, whatever the reader sees: 2026-11-24.
function isoOf(number: number): string {
  const { year, month, day } = calendarDay(number);
  return [String(year).padStart(4, "0"), ...[month, day].map((each) => String(each).padStart(2, "0"))].join("-");
}

function numberOf(iso: string): number | undefined {
  const [year, month, day] = iso.split("-").map(Number);
  return day === undefined ? undefined : dayNumber(year!, month!, day);
}
