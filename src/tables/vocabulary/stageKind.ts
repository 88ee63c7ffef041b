/** Kinds of stages, by what happens there. */
export type StageKind = (typeof KINDS)[number][0];

// The first that fits: "Квалифицированные заявки" are no leads, "Повторные заказы" no sales, and "Выбор продукта" no page of a product.
const KINDS = [
  ["repeats", /повтор|снова|втор(ая|ой|ые)|repeat|return|second (order|purchase|deal)/],
  ["referrals", /рекоменд|referr|recommend/],
  ["attention", /внимани|attention/],
  ["interest", /интерес|interest/],
  ["desire", /желани|desire/],
  ["action", /действи|\baction/],
  ["qualified", /квалифи|qualif|\b[ms]ql\b/],
  ["need", /потребност|\bneed/],
  ["awareness", /знакомств|осведомл|awareness/],
  ["comparison", /сравнени|comparison/],
  ["choice", /выбор|choice|selection/],
  ["tenders", /тендер|закупк|\btenders?\b/],
  ["admissions", /допуск|admission|admitted/],
  ["bids", /торг(и|ов)|\bbids?\b|auction/],
  ["contracts", /договор|контракт|(^|\s)сч[её]т(а|ов)?($|\s)|contract|invoice/],
  ["received", /достав|выкуп|поставк|получен|received|deliver|pick.?up/],
  ["checkouts", /оформл|checkout/],
  ["carts", /корзин|\bcart|basket/],
  ["products", /карточ[ек]|товар|product page/],
  ["appointments", /запис(и|ей|ь)|appointment|booking/],
  ["proposals", /(^|\s)смет(а|ы)($|\s)|treatment quote/],
  ["treatment", /(^|\s)лечени|treatment/],
  ["viewings", /просмотры?($|\s)|viewing/],
  ["reservations", /брон(ь|и|ей|ирован)|reservation/],
  ["lessons", /урок|вебинар|lesson|webinar/],
  ["graduation", /выпускник|окончили|graduat/],
  ["installation", /монтаж|installed|installation|fitted/],
  ["meetings", /встреч|замер|демо|при[её]м(ы|ов)?($|\s)|meeting|\bdemo|survey visit|first visit|consultation/],
  ["calls", /звон|\bcalls?\b/],
  ["proposals", /(^|\s)кп($|\s)|предложени|proposal|offer|quote/],
  ["impressions", /показ|охват|увидел|impression|reach|\bsaw\b/],
  ["clicks", /клик|переход|click/],
  ["visits", /визит|посе[тщ]|visit|session/],
  ["acquisition", /привлечен|регистрац|acquisition|sign.?up|registration/],
  ["activation", /активац|activation/],
  ["retention", /удержан|retention/],
  ["leads", /заявк|(^|\s)лид(ы|ов)?($|\s)|обращен|\bleads?\b|request|[ie]nquir|trial/],
  ["sales", /заказ|оплат|продаж|сделк|покупк|купил|order|payment|\bpaid\b|\bsales?\b|deal|purchase|bought|revenue/],
  ["search", /поиск|search/],
  ["use", /использован|учатся|\buse\b|usage|studying/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** What kind of stage a name tells of, in either language; null for one that tells nothing known. */
export function stageKindOf(name: string): StageKind | null {
  const lower = name.toLowerCase();
  return KINDS.find(([, words]) => words.test(lower))?.[0] ?? null;
}
