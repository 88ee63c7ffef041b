import type { Texts } from "../language";

const en = {
  connection: "No connection to Google Sheets. Check the network, then try again.",
  permission:
    "Google refused access. Reload the page and open the panel again; if you are signed in to several Google accounts, sign out of the others.",
  silence: "Google Sheets did not answer in time. Try again: nothing will be done twice.",
  broken: "Google Sheets could not do this. Try again; if it happens again, reload the page.",
};

/** What the panel says when Google Sheets does not answer. */
export const FAILURES: Texts<typeof en> = {
  en,
  ru: {
    connection: "Нет связи с Google Таблицами. Проверьте сеть и попробуйте ещё раз.",
    permission:
      "Google отказал в доступе. Обновите страницу и откройте панель снова; если вы вошли в несколько аккаунтов Google, выйдите из остальных.",
    silence: "Google Таблицы не ответили вовремя. Попробуйте ещё раз — повторный запуск ничего не продублирует.",
    broken: "Google Таблицы не смогли это выполнить. Попробуйте ещё раз; если повторится, обновите страницу.",
  },
};
