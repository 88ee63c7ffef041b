import { idea } from "./idea";

/** Stages that come after the money: who buys again, comes back or brings others. */
export const AFTER_PURCHASE = idea({
  en: "repeat*, second purchase*, reorder*, renew*, retention, retained, return*, referral*, refer*, recommend*, advoca*, review*, loyal*, upsell*, cross sell*, feedback, nps, subscription renewed",
  ru: "повторн*, втор* покупк*, втор* заказ*, продлен*, продлил*, возвра*, вернул*, рекоменд*, посоветовал*, сарафан*, отзыв*, лояльн*, допродаж*, апсейл*, удержан*, реактивац*, амбассадор*",
});
