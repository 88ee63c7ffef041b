import { describe, expect, it } from "vitest";
import { currencyIn } from "../../src/tables/currency";
import { areImitable } from "../../src/tables/imitable";
import { moneyStage } from "../../src/tables/moneyStage";

// By hand, as people call things.

describe("whether one group can do as another", () => {
  it.each<[string | null, string[], boolean | null]>([
    ["Менеджер", ["Первый", "Второй"], true],
    ["Sales rep", ["A", "B"], true],
    ["Филиал", ["Север", "Юг"], true],
    ["Landing page", ["/a", "/b"], true],
    ["Кампания", ["Поиск", "РСЯ"], false],
    ["Region", ["Kent", "Essex"], false],
    [null, ["Иванов", "Петрова", "Сидоров"], true],
    [null, ["Anna K.", "John Smith"], true],
    [null, ["Иванов", "Прочие"], false],
    // Towns end as surnames do.
    [null, ["Псков", "Тамбов"], null],
    [null, ["Яндекс Директ", "Авито"], false],
    [null, ["Group 1", "Group 2"], null],
    [null, [], null],
  ])("%s: %j", (dimension, channelNames, expected) => {
    expect(areImitable({ dimension, channelNames })).toBe(expected);
  });
});

describe("the stage at which the money comes in", () => {
  it.each<[string[], number]>([
    [["Заявка", "Замер", "Договор", "Монтаж", "Рекомендация"], 3],
    [["Визиты", "Заказы", "Повторные заказы"], 1],
    [["Leads", "Deals", "Repeat purchases", "Referrals"], 1],
    [["Leads", "Deals"], 1],
    // Of referrals from the start on the end is the end.
    [["Рекомендации", "Повторные покупки"], 1],
  ])("%j", (names, expected) => {
    expect(moneyStage({ stages: names.map((name, index) => ({ name, index, nameAt: null })) })).toBe(expected);
  });
});

describe("the sign of the money", () => {
  it.each([
    ["Выручка, ₽", "₽"],
    ["Сумма продаж, руб.", "₽"],
    ["Revenue, USD", "$"],
    ["Cost ($)", "$"],
    ["Umsatz, EUR", "€"],
    ["Выручка, тг", "₸"],
    ["Бюджет", ""],
    // No euro is in it.
    ["Neuro", ""],
  ])("%s: %s", (header, sign) => {
    expect(currencyIn(header)).toBe(sign);
  });
});
