import { answers, column, refuses } from "./ask";

const of = (...rows: readonly (readonly unknown[])[]) => rows[0]!.map((_, at) => column(...rows.map((row) => row[at])));

answers("CJM_ATTRIBUTION_PATHS", [
  {
    // Bryl' (2016), analyzecore.com, part 1: P = 1/3; without C1 1/6, without C2 or C3 0. In ChannelAttribution's columns.
    what: "Bryl's chain",
    args: [
      ...of(["path", "journeys", "total_conversions"], ["C1 > C2 > C3", 1, 1], ["C1", 1, 0], ["C2 > C3", 1, 0]),
      "",
      "markov",
    ],
    result: [
      ["Touchpoint", "Conversions", "Share"],
      ["C2", 0.4, 0.4],
      ["C3", 0.4, 0.4],
      ["C1", 0.2, 0.2],
    ],
  },
  {
    // Puzyrov (2019), serhiipuzyrov.com: P = 0.8, without ads 0.2, without mailing 0.4; effects 0.75 and 0.5 of 4 conversions.
    what: "Puzyrov's chain, the same path in several rows",
    args: [...of(["ads", 1, 1], ["mailing", 1, 1], ["ads → mailing", "1", "1"], ["ads", 2, 1]), "", "markov"],
    result: [
      ["Touchpoint", "Conversions", "Share"],
      ["ads", 2.4, 0.6],
      ["mailing", 1.6, 0.4],
    ],
  },
  {
    // README of pychattr, ChannelAttribution's port: 10,000 simulated walks come to A 1.991106 and B 1.008894, of conversions and of value.
    what: "pychattr's paths, with their value",
    args: [
      ...of(["A >>> B >>> A >>> B >>> B >>> A", 1, 1, 1], ["A >>> B >>> B >>> A >>> A", 1, 1, 1], ["A >>> A", 1, 1, 1]),
      "markov",
    ],
    result: [
      ["Touchpoint", "Conversions", "Share", "Value"],
      ["A", 2, 0.666666666667, 2],
      ["B", 1, 0.333333333333, 1],
    ],
  },
  {
    // By hand. Paths A > B: 4 of 10 brought 200; B: 1 of 5 brought 5. Visits from the start: A 2/3, B 1. From B 5 of 15 convert and bring 205:
    // without A 1/3 of both is left, without B nothing: effects 2/3 and 1, so A has 2 of 5 conversions and 82 of 205.
    what: "value by the chain",
    args: [...of(["A > B", 10, 4, 200], ["B", 5, 1, 5]), "markov"],
    result: [
      ["Touchpoint", "Conversions", "Share", "Value"],
      ["B", 3, 0.6, 123],
      ["A", 2, 0.4, 82],
    ],
  },
  {
    // By hand. Value goes another way than conversions where paths differ: A converts 1 of 2 and brings 90, B 1 of 2 and brings 10.
    what: "value of its own by the chain",
    args: [...of(["A", 2, 1, 90], ["B", 2, 1, 10]), "markov"],
    result: [
      ["Touchpoint", "Conversions", "Share", "Value"],
      ["A", 1, 0.5, 90],
      ["B", 1, 0.5, 10],
    ],
  },
  {
    // By hand: decay 1/7, 2/7, 4/7; position 40, 20, 40; all journeys of Google Ads' Top paths convert.
    what: "all models with value, from conversions alone, fractions of them, a header and text",
    args: [
      ["Path", "Conversions"],
      ["Ads > Mail > Site", "7.00"],
      ["Mail", 0.5],
    ][0]!.map((_, at) =>
      column(
        ...[
          ["Path", "Conversions"],
          ["Ads > Mail > Site", "7.00"],
          ["Mail", 0.5],
        ].map((row) => row[at]),
      ),
    ),
    result: [
      ["Touchpoint", "First", "Last", "Linear", "Position-based", "Time decay", "Markov", "Shapley"],
      // Markov: all paths convert; from Mail 7 of 7.5 go on. Ads 7/7.5 of visits, Mail 1, Site 7/7.5: of 7.5 as 14 : 15 : 14.
      ["Mail", 0.5, 0.5, 2.83333333333, 1.9, 2.5, 2.61627906977, 2.83333333333],
      ["Ads", 7, 0, 2.33333333333, 2.8, 1, 2.44186046512, 2.33333333333],
      ["Site", 0, 7, 2.33333333333, 2.8, 4, 2.44186046512, 2.33333333333],
    ],
  },
  {
    what: "what is reached directly, all other paths, and a total below",
    args: [...of(["A", 10, 2], ["", 3, 3], ["(other)", 7, 1], ["Total", 20, 6]), "", "last"],
    result: [
      ["Touchpoint", "Conversions", "Share"],
      ["A", 2, 0.333333333333],
      ["(straight to the goal)", 3, 0.5],
      ["Other paths", 1, 0.166666666667],
    ],
  },
  {
    what: "a total without a name",
    args: [...of(["A", 10, 2], ["B > A", 4, 1], ["", 14, 3]), "", "last"],
    result: [
      ["Touchpoint", "Conversions", "Share"],
      ["A", 3, 1],
      ["B", 0, 0],
    ],
  },
  {
    what: "channels called (other) and Total where longer paths have them",
    args: [...of(["(other)", 4, 1], ["Total > (other)", 4, 1], ["Total", 2, 2]), "", "last"],
    result: [
      ["Touchpoint", "Conversions", "Share"],
      ["(other)", 2, 0.5],
      ["Total", 2, 0.5],
    ],
  },
  {
    // Google Analytics' attribution paths: how often in a row, and the share of the credit.
    what: "repeats and shares of Google Analytics",
    args: [
      ...of(["Referral × 4 (0%) → Organic x 5 (50%) → Direct × 5 (50%)", 2], ["Direct (100%)", 1], ["Sale (50%)", 1]),
      "",
      "",
      "first",
    ],
    result: [
      ["Touchpoint", "Conversions", "Share"],
      ["Referral", 2, 0.5],
      ["Direct", 1, 0.25],
      ["Sale (50%)", 1, 0.25],
      ["Organic", 0, 0],
    ],
  },
  {
    what: "a sign inside a name",
    args: [...of(["Shoes>Men > Mail", 2], ["Mail", 1]), "", "", "first"],
    result: [
      ["Touchpoint", "Conversions", "Share"],
      ["Shoes>Men", 2, 0.666666666667],
      ["Mail", 1, 0.333333333333],
    ],
  },
  {
    what: "signs without blanks around them",
    args: [...of(["Ads>Mail", 2], ["Mail", 1]), "", "", "first"],
    result: [
      ["Touchpoint", "Conversions", "Share"],
      ["Ads", 2, 0.666666666667],
      ["Mail", 1, 0.333333333333],
    ],
  },
  { what: "nothing", args: ["", "", "", "", "first"], result: [["Touchpoint", "Conversions", "Share"]] },
]);

refuses("CJM_ATTRIBUTION_PATHS", [
  {
    args: [...of(["A > B", 4, 1], ["B", -2, 0])],
    en: "“journeys”, row 2: −2. A count cannot be below 0.",
    ru: "«journeys», строка 2: −2. Количество не может быть меньше 0.",
  },
  {
    args: [...of(["A > B", 4, 1], ["B", 2, 3])],
    en: "“converted”, row 2: 3 cannot be more than “journeys” (2).",
    ru: "«converted», строка 2: 3 больше, чем «journeys» (2). Дойти может не больше, чем было.",
  },
  {
    args: [...of(["A > B", 4, 1, 10], ["B", 2, 1, -5])],
    en: "“value”, row 2: −5. What conversions brought cannot be below 0.",
    ru: "«value», строка 2: −5. Ценность конверсий не может быть меньше 0.",
  },
  {
    args: [column("A > B", "B"), column(4, "many")],
    en: "“journeys”, row 2: the text “many”; a number is needed.",
    ru: "«journeys», строка 2: текст «many», а нужно число.",
  },
  {
    args: [column("A > B", "#REF!"), column(4, 2)],
    en: "“paths”, row 2: the error #REF!; a name is needed.",
    ru: "«paths», строка 2: ошибка #REF!, а нужно название.",
  },
  {
    args: [column("A > B", "B"), column(4)],
    en: "“paths” has 2 rows, “journeys” has 1; columns of one length are needed.",
    ru: "Строк в «paths» — 2, в «journeys» — 1; нужны столбцы одной длины.",
  },
  {
    args: [column("A >  > B"), column(4)],
    en: "The path “A > > B” has nothing between two signs “>”; a touchpoint is missing there.",
    ru: "В пути «A > > B» между двумя знаками «>» пусто: не хватает касания.",
  },
  {
    args: [column("A > B", "A>B"), column(4, 2)],
    en: "The path “A>B” can be read in two ways: “A>B” is one touchpoint, or several with “>” between them. Write “>” with blanks around it between touchpoints, and another sign inside a name.",
    ru: "Путь «A>B» можно прочитать двояко: «A>B» — одно касание или несколько через «>». Между касаниями ставьте «>» с пробелами, а внутри названия — другой знак.",
  },
]);
