/** Whether a text is a sign that there is nothing: "--", "n/a", «нет данных». Over a column, or beside a row, it is its name. */
export const saysNothing = (text: string): boolean => NOTHING.test(text);

const NOTHING = /^([-–—]+|n\/?a|н\/д|нет( данных)?|no data|null|none|\(not set\)|x|х)$/i;
