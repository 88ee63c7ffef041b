import { random } from "./sampleEvents";
import type { SampleCell, SampleLanguage, SampleSheet } from "./samples";

/** A sheet of the deals of a window company as a CRM exports them, one row a deal; the same in every run. */
export function sampleDeals(language: SampleLanguage): SampleSheet {
  const words = WORDS[language];
  const next = random(20261130);
  const rows = Array.from({ length: DEALS }, (_, i): SampleCell[] => {
    const created = FIRST_DAY + Math.floor((i * DAYS) / DEALS);
    const furthest = furthestOf(next);
    const days = 2 + Math.floor(furthest * 6 * (0.5 + next()));
    const isDecided = furthest === words.stages.length || next() < 0.75;
    const closed = isDecided && created + days <= LAST_DAY ? created + days : null;
    const state = closed === null ? "open" : furthest === words.stages.length ? "won" : "lost";
    const at = Math.min(furthest, words.stages.length - 1);
    return [
      4000 + i,
      state === "open" ? words.stages[at]! : words[state],
      state === "lost" ? words.stages[at]! : null,
      created,
      closed,
      1000 * Math.round(words.amount * (0.5 + next())),
      words.owners[Math.floor(3 * next())]!,
      words.sources[Math.floor(4 * next() ** 2)]!,
      state === "lost" ? words.reasons[Math.floor(3 * next())]! : null,
    ];
  });
  const dates = rows.flatMap((_, i) => [`D${i + 2}`, `E${i + 2}`]);
  return {
    name: words.sheet,
    rows: [[...words.header], ...rows],
    widths: [70, 150, 150, 100, 100, 110, 110, 130, 130],
    formats: Object.fromEntries(dates.map((cell) => [cell, words.format])),
  };
}

const DEALS = 120;
// 1 August and 30 November 2026, as cells count days.
const FIRST_DAY = 46_235;
const LAST_DAY = 46_356;
const DAYS = LAST_DAY - FIRST_DAY;

/** The stage, from 0, that a deal comes to; the number of stages where it is won. */
function furthestOf(next: () => number): number {
  let stage = 0;
  for (const goesOn of [0.75, 0.7, 0.65, 0.6]) {
    if (next() > goesOn) return stage;
    stage++;
  }
  return stage;
}

interface Words {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly format: string;
  /** Open stages in order. */
  readonly stages: readonly string[];
  readonly won: string;
  readonly lost: string;
  readonly owners: readonly string[];
  readonly sources: readonly string[];
  readonly reasons: readonly string[];
  /** The usual amount, in thousands. */
  readonly amount: number;
}

const WORDS: Readonly<Record<SampleLanguage, Words>> = {
  en: {
    sheet: "Deals",
    header: ["ID", "Stage", "Lost from", "Created", "Closed", "Amount, $", "Owner", "Source", "Lost reason"],
    format: "yyyy-mm-dd",
    stages: ["New lead", "Qualified", "Measurement", "Proposal sent"],
    won: "Closed won",
    lost: "Closed lost",
    owners: ["Adams", "Baker", "Clark"],
    sources: ["Google Ads", "Referral", "Website", "Facebook"],
    reasons: ["Too expensive", "Chose a competitor", "No answer"],
    amount: 4,
  },
  ru: {
    sheet: "Сделки",
    header: [
      "ID",
      "Этап сделки",
      "Отказ на этапе",
      "Дата создания",
      "Дата закрытия",
      "Бюджет, ₽",
      "Ответственный",
      "Источник",
      "Причина отказа",
    ],
    format: "dd.mm.yyyy",
    stages: ["Новая заявка", "Квалификация", "Замер", "КП отправлено"],
    won: "Успешно реализовано",
    lost: "Закрыто и не реализовано",
    owners: ["Иванов", "Петрова", "Сидоров"],
    sources: ["Яндекс Директ", "Рекомендации", "Сайт", "Авито"],
    reasons: ["Дорого", "Выбрали конкурента", "Нет ответа"],
    amount: 240,
  },
};
