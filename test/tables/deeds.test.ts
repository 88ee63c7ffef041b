import { expect, it } from "vitest";
import { meaningOf } from "../../src/tables/vocabulary/meaning";

// By hand: what people did is a stage, whatever the sentence ends in; what was lost and what was done with money is not.
it.each([
  ["Left a request", "stage"],
  ["Got a treatment plan", "stage"],
  ["Saw the ad", "stage"],
  ["Получили план лечения", "stage"],
  ["Получили прайс", "stage"],
  ["Скачали чек-лист", "stage"],
  ["Products added to the basket", "stage"],
  ["Items put into the cart", "stage"],
  ["Items in the basket", "aside"],
  ["Left", "loss"],
  ["Left the site", "loss"],
  ["Lost the deal", "loss"],
  ["Отменили заказ", "loss"],
  ["Потратили бюджет", "cost"],
  ["Заработали", "revenue"],
  ["Bots", "bots"],
  ["Боты", "bots"],
])("%s is %s", (name, meaning) => {
  expect(meaningOf(name)).toBe(meaning);
});

it("a messenger's bot is where people enter, not a robot to be subtracted", () => {
  expect(meaningOf("Вход в бот")).not.toBe("bots");
});
