import { buildHash } from "../../text/buildHash";
import { checkText } from "../../text/check";
import { userLanguage } from "../locale";
import { messageOf } from "../message";
import { boxPage } from "./box";
import { type Answers, askGoogle } from "./runProbes";

const WIDTH = 640;
const HEIGHT = { withPictures: 680, without: 420 };

/**
 * The menu's *Check this installation*: asks Google Sheets all that the add-on relies on, shows the verdict in a box, and returns the answers
 * for whoever calls it without a face.
 */
export function cjmCheck(): Answers {
  const language = userLanguage();
  quietly(() => SpreadsheetApp.getActiveSpreadsheet().toast(checkText[language].checking));
  const checked = askGoogle(buildHash);
  try {
    const page = HtmlService.createHtmlOutput(boxPage(checked, language));
    page.setWidth(WIDTH).setHeight(HEIGHT[checked.pictures.length > 0 ? "withPictures" : "without"]);
    SpreadsheetApp.getUi().showModalDialog(page, checkText[language].menu);
  } catch (error) {
    quietly(() => SpreadsheetApp.getUi().alert(messageOf(error)));
  }
  return checked.answers;
}

// What is said on the way may be lost.
function quietly(say: () => void): void {
  try {
    say();
  } catch (error) {
    console.error(error);
  }
}
