import { answers, column, refuses } from "./ask";

const header = ["Channel", "Rate", "Mix"];

answers("CJM_MIX", [
  // By hand: w 0.5, 0.5 -> 0.75, 0.25; r 0.1, 0.2 unchanged; R 0.15 -> 0.125. mix: 0.25·(0.1 - 0.1375), -0.25·(0.2 - 0.1375).
  {
    what: "traffic moving to the worse channel",
    args: [
      [
        [100, 100],
        [10, 20],
      ],
      [
        [150, 50],
        [15, 10],
      ],
      [["ads", "mail"]],
    ],
    result: [header, ["ads", 0, -0.009375], ["mail", 0, -0.015625], ["Total", 0, -0.025]],
  },
  // By hand: r 0.1 -> 0.2 and 0.2 -> 0.2, equal parts: (0.2 - 0.1)·(0.5 + 0.5)/2.
  {
    what: "a channel converting better",
    args: [
      [
        [100, 100],
        [10, 20],
      ],
      [
        [100, 100],
        [20, 20],
      ],
    ],
    result: [header, ["Channel 1", 0.05, 0], ["Channel 2", 0, 0], ["Total", 0.05, 0]],
  },
  // By hand: w 1, 0 -> 0.5, 0.5; r 0.1, (0.3) -> 0.1, 0.3; R 0.1 -> 0.2. mix: -0.5·(0.1 - 0.15), 0.5·(0.3 - 0.15).
  ...[[["", ""]], [[0, 0]]].map(([absent]) => ({
    what: `a new channel, ${JSON.stringify(absent)} before`,
    args: [
      [
        [100, absent![0]],
        [10, absent![1]],
      ],
      [
        [100, 100],
        [10, 30],
      ],
      column("old", ""),
    ],
    result: [header, ["old", 0, 0.025], ["Channel 2", 0, 0.075], ["Total", 0, 0.1]],
  })),
  {
    what: "a channel absent in both periods",
    args: [
      [
        [100, ""],
        [10, ""],
      ],
      [
        [100, ""],
        [20, ""],
      ],
    ],
    result: [header, ["Channel 1", 0.1, 0], ["Channel 2", 0, 0], ["Total", 0.1, 0]],
  },
  {
    what: "one channel that got worse",
    args: [column(100, 50, 20), column(100, 50, 10)],
    result: [header, ["Channel 1", -0.1, 0], ["Total", -0.1, 0]],
  },
  {
    what: "a channel whose end is not counted",
    args: [
      [
        [100, 100],
        [10, ""],
      ],
      [
        [100, 100],
        [20, 20],
      ],
    ],
    result: [header, ["Channel 1", "", ""], ["Channel 2", "", ""], ["Total", "", ""]],
  },
  {
    what: "a channel whose start is not counted",
    args: [
      [
        [100, ""],
        [10, 5],
      ],
      [
        [100, 100],
        [20, 20],
      ],
    ],
    result: [header, ["Channel 1", "", ""], ["Channel 2", "", ""], ["Total", "", ""]],
  },
  {
    what: "a last stage not counted yet in the second period",
    args: [column(100, 50, 10), column(100, 50, "")],
    result: [header, ["Channel 1", "", ""], ["Total", "", ""]],
  },
  {
    what: "a period without entrants",
    args: [column(0, 0), column(100, 20)],
    result: [header, ["Channel 1", "", ""], ["Total", "", ""]],
  },
]);

refuses("CJM_MIX", [
  {
    args: [
      [
        [100, 0],
        [10, 5],
      ],
      [
        [100, 100],
        [20, 20],
      ],
    ],
    en: "“before”, channel 2: the first stage is 0, but the last one is not.",
    ru: "«before», канал 2: на первом этапе 0, а на последнем больше нуля.",
  },
  {
    args: [
      [
        [100, 50],
        [10, 5],
      ],
      column(100, 20),
    ],
    en: "“before” has 2 channels, “after” has 1; the same channels are needed.",
    ru: "Каналов в «before» — 2, в «after» — 1; нужны одни и те же каналы.",
  },
  {
    args: [column(100, 50, 10), column(100, 20)],
    en: "“before” is 3 × 1 cells, “after” is 2 × 1; ranges of the same size are needed.",
    ru: "Размер «before» — 3 × 1, «after» — 2 × 1; нужны диапазоны одного размера.",
  },
  {
    args: [column(100, 50), column(100, 20), [["ads", "mail"]]],
    en: "“channels” has 2 names, “before” has 1 channel; one name for each channel is needed.",
    ru: "Названий в «channels» — 2, каналов в «before» — 1; их должно быть поровну.",
  },
]);
