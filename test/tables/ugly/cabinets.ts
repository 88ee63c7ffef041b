import { day, type Ugly } from "./ugly";

/** Exports of advertising cabinets. */
export const cabinets: Ugly[] = [
  {
    what: "Google Ads, campaign report",
    layout: "header, title lines and rows of the fixture in paidsearchnav_mcp's TestCampaignsParser (verbatim export)",
    // biome-ignore format: one line a row, as exported
    cells: [
      ["Campaign report", ...Array(29).fill("")],
      ["All time", ...Array(29).fill("")],
      ["Campaign status", "Campaign", "Budget", "Budget name", "Budget type", "Currency code", "Status", "Status reasons", "Optimization score", "Campaign type", "Avg. CPM", "Impr.", "Interactions", "Interaction rate", "Avg. cost", "Cost", "Conv. (Platform Comparable)", "Cost / Conv. (Platform Comparable)", "Conv. value / Cost (Platform Comparable)", "Bid strategy type", "Viewable CTR", "Avg. viewable CPM", "Viewable impr.", "Clicks", "Conv. rate", "Conv. value", "Conv. value / cost", "Conversions", "Avg. CPC", "Cost / conv."],
      ["Enabled", "Test Campaign 1", 1000, " --", "Daily", "USD", "Eligible", "eligible", 75, "Search", 100, 10000, 5000, 0.5, 2, 10000, 0, 0, 0, "CPC (enhanced)", " --", 0, 0, 5000, 0.1, 50000, 5, 500, 2, 20],
      ["Enabled", "Test Campaign 2", 500, " --", "Daily", "USD", "Eligible", "eligible", 80, "Search", 150, 5000, 2000, 0.4, 3, 6000, 0, 0, 0, "Target ROAS", " --", 0, 0, 2000, 0.05, 20000, 3.33, 100, 3, 60],
      ["Paused", "Test Campaign 3", 200, " --", "Daily", "USD", "Paused", "paused", 60, "Display", 200, 1000, 100, 0.1, 10, 1000, 0, 0, 0, "CPC (enhanced)", " --", 0, 0, 100, 0, 0, 0, 0, 10, 0],
    ],
    goes: "across",
    stages: ["Impr.", "Clicks", "Conversions"],
    series: ["Search|", "Search|", "Display|"],
    counts: [
      [10000, 5000, 1000],
      [5000, 2000, 100],
      [500, 100, 0],
    ],
    channels: ["Search", "Display"],
    beside: { cost: "Cost, USD", revenue: "Conv. value, USD" },
    left: {
      budget: "Budget",
      measure: "Optimization score",
      price: "Avg. CPM, Avg. cost, Cost / Conv. (Platform Comparable), Avg. viewable CPM, Avg. CPC, Cost / conv.",
      same: "Interactions",
      rate: "Interaction rate, Conv. value / Cost (Platform Comparable), Conv. rate, Conv. value / cost",
      aside: "Conv. (Platform Comparable)",
      nobody: "Viewable impr.",
    },
    assumed: ["channelColumn", "channelsAddedUp", "stagesAcross"],
    box: [3, 1, 4, 30],
  },
  {
    what: "Google Ads in Russian, by day",
    layout:
      "the header list 'Google Ads · русская' in a browser test of an importer that also lists the English one and Yandex",
    // biome-ignore format: one line a row, as exported
    cells: [
      ["День", "Кампания", "Показы", "Клики", "Цена", "Ср. цена за клик", "CTR", "Конверсии", "Цена/конв.", "Ценность конверсии"],
      [day(2026, 10, 1), "Бренд", 1000, 100, 2500, 25, 0.1, 10, 250, 30000],
      [day(2026, 10, 1), "Общие", 9000, 180, 9000, 50, 0.02, 6, 1500, 18000],
      [day(2026, 10, 2), "Бренд", 1100, 120, 3000, 25, 0.109, 11, 272.7, 33000],
      [day(2026, 10, 2), "Общие", 8000, 170, 8500, 50, 0.021, "--", "--", 0],
    ],
    goes: "across",
    stages: ["Показы", "Клики", "Конверсии"],
    series: ["Бренд|2026-10-01", "Общие|2026-10-01", "Бренд|2026-10-02", "Общие|2026-10-02"],
    counts: [
      [1000, 9000, 1100, 8000],
      [100, 180, 120, 170],
      [10, 6, 11, null],
    ],
    channels: ["Бренд", "Общие"],
    periods: ["2026-10-01", "2026-10-02"],
    beside: { revenue: "Ценность конверсии" },
    left: { price: "Цена, Ср. цена за клик, Цена/конв.", rate: "CTR" },
    assumed: ["channelsAddedUp", "periodsFound", "stagesAcross"],
  },
  {
    what: "Yandex Direct, report wizard by day and campaign",
    layout:
      "columns of the header list 'Яндекс.Директ' in the same importer's test and of the wizard's daily table there ('Всего' above the days, depth, bounces)",
    // biome-ignore format: one line a row, as exported
    cells: [
      ["Статистика за период 01.10.2026 - 02.10.2026", ...Array(10).fill("")],
      ["Дата", "Кампания", "Показы", "Клики", "CTR (%)", "Расход всего (руб.)", "Ср. цена клика (руб.)", "Отказы (%)", "Глубина (стр.)", "Конверсии (Цель)", "Цена цели (руб.)"],
      ["Всего", "", 20500, 470, 2.29, 19100, 40.64, 22.1, 1.9, 26, 734.62],
      [day(2026, 10, 1), "Поиск", 2000, 150, 7.5, 6000, 40, 18.4, 2.1, 12, 500],
      [day(2026, 10, 1), "РСЯ", 9000, 90, 1, 3600, 40, 31.2, 1.4, 3, 1200],
      [day(2026, 10, 2), "Поиск", 1500, 140, 9.33, 5900, 42.14, 17, 2.3, 10, 590],
      [day(2026, 10, 2), "РСЯ", 8000, 90, 1.13, 3600, 40, 30.5, 1.5, 1, 3600],
    ],
    goes: "across",
    stages: ["Показы", "Клики", "Конверсии (Цель)"],
    series: ["Поиск|2026-10-01", "РСЯ|2026-10-01", "Поиск|2026-10-02", "РСЯ|2026-10-02"],
    counts: [
      [2000, 9000, 1500, 8000],
      [150, 90, 140, 90],
      [12, 3, 10, 1],
    ],
    channels: ["Поиск", "РСЯ"],
    periods: ["2026-10-01", "2026-10-02"],
    beside: { cost: "Расход всего (руб.)", bounces: "Отказы (%) percent after 1" },
    left: {
      rate: "CTR (%)",
      price: "Ср. цена клика (руб.), Цена цели (руб.)",
      measure: "Глубина (стр.)",
      "row:total": "Всего",
    },
    assumed: ["channelsAddedUp", "periodsFound", "stagesAcross"],
    box: [2, 1, 6, 11],
  },
  {
    what: "Yandex Direct, report wizard by sex and age",
    layout:
      "columns __efficiency_columns and the grouping by Пол, Возраст of an AnalysisService over the wizard's export",
    // biome-ignore format: one line a row, as exported
    cells: [
      ["Пол", "Возраст", "Показы", "Взвешенные показы", "Клики", "CTR (%)", "wCTR (%)", "Расход (руб.)", "Ср. цена клика (руб.)", "Ср. ставка за клик (руб.)", "Отказы (%)", "Глубина (стр.)", "Прибыль (руб.)"],
      ["женский", "25-34", 5000, 4100.5, 150, 3, 3.66, 4500, 30, 35, 20.5, 2, 9000],
      ["женский", "35-44", 4000, 3300, 100, 2.5, 3.03, 3100, 31, 35, 22, 1.9, "-"],
      ["мужской", "25-34", 6000, 5000.2, 120, 2, 2.4, 4000, 33.33, 36, 30, 1.5, 2000],
      ["мужской", "не определен", 900, 700, 9, 1, 1.29, 300, 33.33, 36, 44.4, 1.1, 0],
    ],
    goes: "across",
    stages: ["Показы", "Клики"],
    series: ["женский|", "женский|", "мужской|", "мужской|"],
    counts: [
      [5000, 4000, 6000, 900],
      [150, 100, 120, 9],
    ],
    channels: ["женский", "мужской"],
    beside: { cost: "Расход (руб.)", bounces: "Отказы (%) percent after 1" },
    left: {
      aside: "Взвешенные показы",
      rate: "CTR (%), wCTR (%)",
      // An average bid in money is a price.
      price: "Ср. цена клика (руб.), Ср. ставка за клик (руб.)",
      measure: "Глубина (стр.)",
      money: "Прибыль (руб.)",
    },
    assumed: ["channelColumn", "channelsAddedUp", "stagesAcross"],
  },
  {
    what: "VK Реклама, ads",
    layout:
      "columns that importers of VK's statistics ask for: ID объявления, Результат, Цена за результат, ₽, Потрачено всего, ₽, Показы, Клики",
    // biome-ignore format: one line a row, as exported
    cells: [
      ["ID объявления", "Название", "Статус", "Показы", "Клики", "Результат", "Цена за результат, ₽", "Потрачено всего, ₽"],
      [101234567, "Лид-форма 1", "Активно", 30000, 420, 12, 350, 4200],
      [101234568, "Карусель", "Остановлено", 18000, 90, 2, 900, 1800],
    ],
    goes: "across",
    stages: ["Показы", "Клики", "Результат"],
    series: ["Лид-форма 1|", "Карусель|"],
    counts: [
      [30000, 18000],
      [420, 90],
      [12, 2],
    ],
    channels: ["Лид-форма 1", "Карусель"],
    beside: { cost: "Потрачено всего, ₽" },
    left: { id: "ID объявления", price: "Цена за результат, ₽" },
    assumed: ["channelsAddedUp", "stagesAcross"],
  },
  {
    what: "Meta Ads Manager, campaigns, the total first: reach does not add up",
    layout:
      "header of the fixture of importMetaAdsManagerCsv; the blank-campaign totals row as in a test of parseAdExport",
    // biome-ignore format: one line a row, as exported
    cells: [
      ["Reporting starts", "Reporting ends", "Campaign name", "Campaign delivery", "Attribution setting", "Results", "Result indicator", "Reach", "Frequency", "Cost per results", "Amount spent (EGP)", "Impressions", "CPM (cost per 1,000 impressions) (EGP)", "Link clicks", "CPC (cost per link click) (EGP)", "CTR (link click-through rate)", "Clicks (all)", "CTR (all)", "CPC (all) (EGP)", "Landing page views", "Cost per landing page view (EGP)"],
      [day(2026, 9, 1), day(2026, 9, 30), "", "", "", 40, "", 61000, 1.97, 200, 8000, 120000, 66.67, 1500, 5.33, 1.25, 2100, 1.75, 3.81, 1100, 7.27],
      [day(2026, 9, 1), day(2026, 9, 30), "Best Seller", "active", "7-day click", 30, "Website Purchase", 45000, 1.78, 166.67, 5000, 80000, 62.5, 1000, 5, 1.25, 1400, 1.75, 3.57, 800, 6.25],
      [day(2026, 9, 1), day(2026, 9, 30), "Broad", "inactive", "7-day click", 10, "Website Purchase", 30000, 1.33, 300, 3000, 40000, 75, 500, 6, 1.25, 700, 1.75, 4.29, 300, 10],
    ],
    goes: "across",
    stages: ["Impressions", "Reach", "Clicks (all)", "Link clicks", "Landing page views", "Results"],
    series: ["Best Seller|", "Broad|"],
    counts: [
      [80000, 40000],
      [45000, 30000],
      [1400, 700],
      [1000, 500],
      [800, 300],
      [30, 10],
    ],
    channels: ["Best Seller", "Broad"],
    beside: { cost: "Amount spent (EGP)" },
    left: {
      measure: "Frequency",
      price:
        "Cost per results, CPM (cost per 1,000 impressions) (EGP), CPC (cost per link click) (EGP), CPC (all) (EGP), Cost per landing page view (EGP)",
      rate: "CTR (link click-through rate), CTR (all)",
      "row:total": "2",
    },
    assumed: ["channelsAddedUp", "stagesAcross", "stagesReordered"],
  },
  {
    what: "TikTok Ads Manager by campaign and day",
    layout: "header and Total row of the fixture 'tiktok-ui' in an importer's test",
    // biome-ignore format: one line a row, as exported
    cells: [
      ["Campaign name", "Date", "Cost", "Impressions", "Clicks (destination)", "CTR (destination)", "CPC (destination)", "Conversions"],
      ["DFW_REPAIR_TT", day(2026, 10, 1), 12.5, 1000, 40, 0.04, 0.31, 2],
      ["SEV_DIV_TT", day(2026, 10, 1), 9, 700, 21, 0.03, 0.43, 1],
      ["DFW_REPAIR_TT", day(2026, 10, 2), 14, 1200, 42, 0.035, 0.33, 3],
      ["SEV_DIV_TT", day(2026, 10, 2), 8, 600, 24, 0.04, 0.33, 0],
      ["Total", "", 43.5, 3500, 127, "", "", 6],
    ],
    goes: "across",
    stages: ["Impressions", "Clicks (destination)", "Conversions"],
    series: ["DFW_REPAIR_TT|2026-10-01", "SEV_DIV_TT|2026-10-01", "DFW_REPAIR_TT|2026-10-02", "SEV_DIV_TT|2026-10-02"],
    counts: [
      [1000, 700, 1200, 600],
      [40, 21, 42, 24],
      [2, 1, 3, 0],
    ],
    channels: ["DFW_REPAIR_TT", "SEV_DIV_TT"],
    periods: ["2026-10-01", "2026-10-02"],
    beside: { cost: "Cost" },
    left: { rate: "CTR (destination)", price: "CPC (destination)", "row:total": "Total" },
    assumed: ["channelsAddedUp", "periodsFound", "stagesAcross"],
  },
  {
    what: "LinkedIn Campaign Manager, ad performance: lines about the report above, start dates that are no periods",
    layout: "columns of the SAS import of 'Ad Performance (Default Metrics)', which begins at row 6 (firstobs=6)",
    // biome-ignore format: one line a row, as exported
    cells: [
      ["Campaign Performance Report (in UTC)", ...Array(25).fill("")],
      ["Report Start: October 1, 2026", ...Array(25).fill("")],
      ["Report End: October 31, 2026", ...Array(25).fill("")],
      ["Date Generated: November 2, 2026", ...Array(25).fill("")],
      Array(26).fill(""),
      ["Start Date (in UTC)", "Account Name", "Campaign Name", "Campaign Type", "Campaign Objective", "Campaign Start Date", "Campaign End Date", "Creative Name", "Total Spent", "Reach", "Impressions", "Clicks", "Clicks to Landing Page", "Clicks to LinkedIn Page", "Total Social Actions", "Reactions", "Comments", "Shares", "Follows", "Other Clicks", "Event Registrations", "Total Engagements", "Viral Impressions", "Viral Clicks", "Leads", "Lead Forms Opened"],
      [day(2026, 10, 1), "ACME", "Webinar", "Sponsored Update", "Lead generation", day(2026, 9, 1), "", "Video A", 900, 7000, 12000, 200, 170, 20, 30, 20, 4, 5, 1, 10, 0, 230, 300, 4, 18, 45],
      [day(2026, 10, 1), "ACME", "Brochure", "Sponsored Update", "Lead generation", day(2026, 9, 15), "", "Image B", 500, 5000, 8000, 100, 80, 10, 12, 9, 1, 2, 0, 10, 0, 112, 100, 1, 6, 15],
    ],
    goes: "across",
    stages: ["Impressions", "Reach", "Clicks", "Clicks to Landing Page", "Lead Forms Opened", "Leads"],
    series: ["Webinar|", "Brochure|"],
    counts: [
      [12000, 8000],
      [7000, 5000],
      [200, 100],
      [170, 80],
      [45, 15],
      [18, 6],
    ],
    channels: ["Webinar", "Brochure"],
    beside: { cost: "Total Spent" },
    left: {
      aside:
        "Clicks to LinkedIn Page, Total Social Actions, Reactions, Comments, Shares, Follows, Other Clicks, Total Engagements, Viral Impressions, Viral Clicks",
      nobody: "Event Registrations",
    },
    assumed: ["channelColumn", "channelsAddedUp", "stagesAcross", "stagesReordered"],
  },
];
