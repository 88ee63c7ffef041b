import { expect, test } from "vitest";
import { served } from "../../../src/host/api/html/served";
import { inHost, script, thrown } from "./script";

// Oracle: what HtmlService was seen to take away from pages: comments, and "//…" and "/*…*/" inside template literals, the latter also from one
// of them into the next (enuchi/React-Google-Apps-Script, issue 157).
test.each([
  ["<p>a<!-- b -->c</p>", "<p>ac</p>"],
  ["<script>const s = `https://x.org`;</script>", "<script>const s = `https:</script>"],
  ['<script>const s = "https://x.org";</script>', '<script>const s = "https://x.org";</script>'],
  ["<p>https://x.org</p>", "<p>https://x.org</p>"],
  ["<script>a(`is /*`);\nb(`never*/ broken`);</script>", "<script>a(`is  broken`);</script>"],
  ["<script>a(`b/c//d`);\ne();</script>", "<script>a(`b/c\ne();</script>"],
  ["<script>a(); // b\nc(/* d */);</script>", "<script>a(); \nc();</script>"],
  [
    "<script>a = /[/]\\/\\//.test(b); c = 4 / 2 / d;</script>",
    "<script>a = /[/]\\/\\//.test(b); c = 4 / 2 / d;</script>",
  ],
  ["<script type='text/plain'>http://x.org</script>", "<script type='text/plain'>http://x.org</script>"],
  ["<script>no //program #</script>", "<script>no </script>"],
  ["<script>'no program // </script>", "<script>'no program // </script>"],
])("%s is delivered as %s", (html, delivered) => {
  expect(served(html)).toBe(delivered);
});

test("a sidebar shows its page and title", () => {
  const { host } = inHost(
    "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Panel').setWidth(300))",
    { html: { page: "<p>hi</p><!-- secret -->" } },
  );
  expect(host.ui.sidebar).toEqual({ title: "Panel", html: "<p>hi</p>" });
});

test("a script that reads a page back gets it as delivered", () => {
  const html = { page: "<p>hi</p><!-- secret --><script>a(`b//c`); // d\n</script>" };
  const delivered = "<p>hi</p><script>a(`b\n</script>";
  const { value } = inHost(
    "const page = HtmlService.createHtmlOutputFromFile('page'); return text([page.getContent(), page.append('<!-- e -->').getContent()])",
    { html },
  );
  expect(value).toEqual([delivered, delivered]);
});

test("an alert with one answer is shown, one with several is put to whoever answers", () => {
  const { value, host } = inHost(
    "const ui = SpreadsheetApp.getUi(); return text([ui.alert('Done'), ui.alert('Title', 'Done', ui.ButtonSet.OK)])",
  );
  expect(value).toEqual(["OK", "OK"]);
  expect(host.ui.alerts).toEqual(["Done", "Title\n\nDone"]);
  expect(thrown("const ui = SpreadsheetApp.getUi(); ui.alert('Sure?', ui.ButtonSet.YES_NO)")).toBe(
    "Ui.alert without anyone to answer is not in the local host",
  );
});

test("a dialog shows its page, title and size until it is closed", () => {
  const { host } = inHost(
    "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>hi</p><!-- secret -->').setWidth(640), 'Box')",
  );
  expect(host.ui.dialog).toEqual({ title: "Box", html: "<p>hi</p>", width: 640, height: null });
  let changes = 0;
  host.ui.onChange(() => {
    changes += 1;
  });
  host.ui.closeDialog();
  expect([host.ui.dialog, changes]).toEqual([null, 1]);
});

test("a dialog that does not wait is refused rather than swallowed", () => {
  expect(thrown("SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('x'), 't')")).toBe(
    "Ui.showModelessDialog is not in the local host",
  );
});

test("a template's loops, and variables that only it has", () => {
  const body = `const t = HtmlService.createTemplate('<ul><? for (var i = 0; i < items.length; i++) { ?><li><?= items[i] ?></li><? } ?></ul>');
    t.items = ['<b>', 'x']; return t.evaluate().getContent();`;
  expect(script(body)).toBe("<ul><li>&lt;b&gt;</li><li>x</li></ul>");
});

test("what another run holds cannot be locked", () => {
  expect(
    script(
      "const a = LockService.getDocumentLock(); a.tryLock(1); const b = LockService.getDocumentLock(); return [b.tryLock(10), b.hasLock(), LockService.getUserLock().tryLock(0)]",
    ),
  ).toEqual([false, false, true]);
  expect(thrown("LockService.getDocumentLock().tryLock(1); LockService.getDocumentLock().waitLock(5)")).toBe(
    "Lock timeout: another process was holding the lock for too long.",
  );
});

test("what is selected is what a script activates", () => {
  const body = `
    const seen = [SpreadsheetApp.getActiveRange().getA1Notation()];
    range('B2:C4').activate();
    seen.push(SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation());
    sheet.getRangeList(['A1:A2', 'C3']).activate();
    seen.push(ss.getActiveRangeList().getRanges().map((r) => r.getA1Notation()));
    const other = ss.insertSheet('Other');
    seen.push(SpreadsheetApp.getActiveSheet().getName(), sheet.getActiveRange().getA1Notation());
    range('D5').activate();
    return [...seen, SpreadsheetApp.getActiveSheet().getName(), ss.getSelection().getActiveRange().getA1Notation()];`;
  expect(script(body)).toEqual(["A1", "B2:C4", "B2", ["A1:A2", "C3"], "Other", "C3", "Sheet1", "D5"]);
});

test("the block around a cell, and the ends of its filled cells", () => {
  const body = `
    range('B2:D4').setValues([[1, 2, 3], [4, '', 6], [7, 8, 9]]);
    const next = (from, direction) => range(from).getNextDataCell(SpreadsheetApp.Direction[direction]).getA1Notation();
    return [range('C3').getDataRegion().getA1Notation(), range('A1').getDataRegion().getA1Notation(), range('F9').getDataRegion().getA1Notation(),
      range('C2').getDataRegion(SpreadsheetApp.Dimension.COLUMNS).getA1Notation(), next('B2', 'DOWN'), next('B4', 'UP'), next('A2', 'NEXT'), next('D3', 'PREVIOUS')];`;
  expect(script(body)).toEqual(["B2:D4", "A1:D4", "F9", "B2:D2", "B4", "B2", "B2", "B3"]);
});
