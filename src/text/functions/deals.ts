import type { Texts } from "../language";

const en = {
  CJM_DEALS: {
    summary: "The funnel from a list of deals, one per row with its status now: how many reached each stage.",
    args: {
      statuses: "The status of each deal: one of the stages, or a word for lost.",
      stages: "The stages in order; the last one is won.",
      lost_from: "Optional: the stage at which each lost deal was lost.",
      breakdown: "Optional: the manager or the channel of each deal, for a column each.",
    },
    returns:
      "Deals by stage; with a breakdown a table with a header: Total, then the groups, largest first. Stages between are blank when it is not known where too many deals were lost.",
  },
  CJM_EXPECTED: {
    summary: "How many deals are won in the end: those still open are not lost yet.",
    args: {
      created: "The date on which each deal was created.",
      closed: "The date on which it was won or lost; of open deals it does not matter.",
      outcomes: "Won, lost or blank (still open), in words, as {=TRUE} or {=FALSE}, or as 1 or 0.",
      as_of: "The day of the list: what is later has not happened yet.",
      confidence: "Optional: 95% by default.",
    },
    returns:
      "One row of shares: won by the age that the list tells of, its low and high limit, still open at that age, won so far. Add the open ones to the high limit for the very end. Blank for fewer than ten deals, and while none is decided.",
  },
};

/** The help of the functions of lists of deals. */
export const DEALS_HELP: Texts<typeof en> = {
  en,
  ru: {
    CJM_DEALS: {
      summary: "Воронка по списку сделок, где строка — сделка с её статусом сейчас: сколько дошло до каждого этапа.",
      args: {
        statuses: "Статус каждой сделки: один из этапов или слово, означающее отказ.",
        stages: "Этапы по порядку; последний — успех.",
        lost_from: "Необязательно: этап, на котором потеряна каждая проигранная сделка.",
        breakdown: "Необязательно: менеджер или канал каждой сделки — для каждого будет свой столбец.",
      },
      returns:
        "Сделки по этапам; с разбивкой — таблица с заголовком: Итого, затем группы — от большей к меньшей. Средние этапы пусты, если о слишком многих сделках неизвестно, где они потеряны.",
    },
    CJM_EXPECTED: {
      summary: "Сколько сделок будет выиграно в итоге: открытые ещё не потеряны.",
      args: {
        created: "Дата создания каждой сделки.",
        closed: "Дата, когда она выиграна или проиграна; у открытых сделок не важна.",
        outcomes: "Успешно, отказ или пусто (ещё открыта): словами, {=TRUE} или {=FALSE}, 1 или 0.",
        as_of: "День списка: всё, что позже, ещё не случилось.",
        confidence: "Необязательно: по умолчанию 95%.",
      },
      returns:
        "Строка долей: выиграно к тому возрасту, о котором список ещё говорит, нижняя и верхняя граница, ещё открыто в этом возрасте, выиграно сейчас. Для самого конца прибавьте открытые к верхней границе. Пусто, если сделок меньше десяти или ни одна не решена.",
    },
  },
};
