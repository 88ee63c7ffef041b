import { expect, test } from "vitest";
import { buildSidebar, checkSidebar } from "../../src/build/sidebar";

test("the panel is one file that HtmlService leaves whole and that asks no host", async () => {
  const html = await buildSidebar();
  expect(html).not.toContain("`");
  expect(html.match(/<\/script/gi)).toHaveLength(1);
  expect(html).not.toMatch(/\b(src|href)=|url\(|fetch\(|XMLHttpRequest|import\(/);
  // The only addresses are the names of Preact's markup languages, which nobody fetches.
  expect([...html.matchAll(/https?:\/\/([^/"']+)/g)].map((address) => address[1])).toSatisfy((hosts: string[]) =>
    hosts.every((host) => host === "www.w3.org"),
  );
});

test.each([
  ["a scriptlet", '<script>var a="<?x"</script></body>', /<\?x/],
  ["a comment", '<script>var a="<!--"</script></body>', /<!--/],
  ["an early end of the script", '<script>var a="</script>"</script></body>', /<\/script>"/],
  ["a file beside it", '<script src="main.tsx"></script></body>', /main\.tsx/],
  ["too many bytes", "я".repeat(60_001), /120002 bytes/],
])("the build stops at %s", (_what, html, complaint) => {
  expect(() => checkSidebar(html)).toThrow(complaint);
});
