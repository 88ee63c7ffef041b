import type { SampleCell, SampleLanguage, SampleSheet } from "./samples";

/** A sheet of the events of a lead generation: several channels, returns, detours and second deals; the same in every run. */
export function sampleEvents(language: SampleLanguage): SampleSheet {
  const words = WORDS[language];
  const events = eventsOf(random(20261121)).sort((a, b) => a.day - b.day);
  const rows: SampleCell[][] = events.map(({ customer, day, event, channel }) => [
    `C-${1000 + customer}`,
    FIRST_DAY + day,
    words[event],
    words[channel],
  ]);
  const formats = Object.fromEntries(rows.map((_, i) => [`B${i + 2}`, words.format]));
  return { name: words.sheet, rows: [[...words.header], ...rows], widths: [100, 130, 170, 140], formats };
}

type EventName = "visit" | "lead" | "call" | "offer" | "deal";
type Channel = "search" | "social" | "email" | "referral" | "direct";

const WORDS: Readonly<
  Record<
    SampleLanguage,
    Readonly<Record<EventName | Channel | "sheet" | "format", string>> & { readonly header: readonly string[] }
  >
> = {
  en: {
    sheet: "Events",
    header: ["Customer", "Time", "Event", "Channel"],
    format: "yyyy-mm-dd hh:mm",
    visit: "Visit",
    lead: "Lead",
    call: "Call",
    offer: "Proposal",
    deal: "Deal",
    search: "Search ads",
    social: "Social ads",
    email: "Email",
    referral: "Referral",
    direct: "Direct",
  },
  ru: {
    sheet: "События",
    header: ["Клиент", "Время", "Событие", "Канал"],
    format: "dd.mm.yyyy hh:mm",
    visit: "Визит",
    lead: "Заявка",
    call: "Звонок",
    offer: "КП отправлено",
    deal: "Сделка",
    search: "Яндекс Директ",
    social: "VK",
    email: "Рассылка",
    referral: "Рекомендации",
    direct: "Прямые заходы",
  },
};

// 1 May 2026, as cells count days.
const FIRST_DAY = 46_143;
const CUSTOMERS = 124;

/** Where people come from first, how many of a hundred, and how likely they then leave a request. */
const SOURCES: readonly { readonly channel: Channel; readonly share: number; readonly lead: number }[] = [
  { channel: "search", share: 38, lead: 0.55 },
  { channel: "social", share: 32, lead: 0.3 },
  { channel: "referral", share: 14, lead: 0.75 },
  { channel: "direct", share: 16, lead: 0.45 },
];

/** Minutes. */
const DAY = 1440;

interface SampleEvent {
  readonly customer: number;
  readonly day: number;
  readonly event: EventName;
  readonly channel: Channel;
}

function eventsOf(next: () => number): SampleEvent[] {
  return Array.from({ length: CUSTOMERS }, (_, customer) => journeyOf(customer, next)).flat();
}

function journeyOf(customer: number, next: () => number): SampleEvent[] {
  const events: SampleEvent[] = [];
  let day = 75 * next();
  const source = sourceAt(100 * next());
  let channel: Channel = source.channel;
  const happens = (event: EventName, after: number) => {
    // In office hours, to the minute.
    day += after * (0.3 + next());
    const minute = 9 * 60 + Math.floor(600 * next());
    const before = events.at(-1)?.day ?? 0;
    day = Math.max(Math.round(before * DAY + 15), Math.floor(day) * DAY + minute) / DAY;
    events.push({ customer, day, event, channel });
  };
  happens("visit", 0);
  // Half come back by another way before they ask for anything.
  for (let visits = 0; visits < 2 && next() < 0.4; visits++) {
    channel = next() < 0.6 ? "email" : "direct";
    happens("visit", 5);
  }
  if (next() > source.lead) return events;
  // Some ring without leaving a request.
  if (next() > 0.12) happens("lead", 1);
  if (next() > 0.75) return events;
  happens("call", 2);
  if (next() > 0.8) return events;
  happens("offer", 4);
  if (next() < 0.3) {
    happens("call", 6);
    happens("offer", 3);
  }
  if (next() > 0.6) return events;
  happens("deal", 7);
  for (let again = 0; again < 2 && next() < 0.35; again++) {
    channel = "email";
    happens("visit", 25);
    if (next() < 0.5) happens("offer", 2);
    happens("deal", 5);
  }
  return events;
}

function sourceAt(percent: number): (typeof SOURCES)[number] {
  let left = percent;
  for (const source of SOURCES) {
    if (left < source.share) return source;
    left -= source.share;
  }
  return SOURCES[0]!;
}

/** Numbers from 0 to 1 that are the same in every run (Park and Miller 1988). */
export function random(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
