/**
 * The founding case: a newsletter showed 29 addresses to each other, 15 of the
 * copies bounced, so 14 people hold 29 addresses. The bounces are in the words
 * of as many servers as there are (test/fixtures/mail/bounces).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addScope } from "../../src/cli/scope";
import { readBounce } from "../../src/cli/scope/bounces";
import { runCommand } from "./run-command";

const mail = join(__dirname, "../fixtures/mail");
const newsletter = join(mail, "newsletter-to-29-mobiles.eml");
const bounces = join(mail, "bounces");
const run = (...args: string[]) => runCommand(addScope, "scope", ...args);

const addressed = new Set(
  [...readFileSync(newsletter, "utf8").matchAll(/[\w.-]+@[\w.]+\.\w+(?=,?\r\n[ \r])/g)].map(match => match[0]),
);

describe("a bounce", () => {
  const rows: readonly (readonly [string, string[]])[] = [
    ["postfix-four-at-once", ["hana.0412@docomo.ne.jp", "ken..taro.@docomo.ne.jp", "yuki-1985@docomo.ne.jp", "aoi.umi@docomo.ne.jp"]],
    ["postfix-quoted-local-part", ["momo.chan..@docomo.ne.jp"]],
    ["exchange-base64-report", ["fuji.san@ezweb.ne.jp"]],
    ["forwarded-original-recipient", ["kaede-o@ezweb.ne.jp", "elsewhere@other.example"]],
    ["angle-brackets-no-action", ["nami.nami@ezweb.ne.jp"]],
    ["qmail", ["tsuki.0815@ezweb.ne.jp"]],
    ["exim", ["akira-t@softbank.ne.jp"]],
    ["sendmail", ["sakura.saku@softbank.ne.jp"]],
    ["japanese-iso-2022-jp", ["mizuki.o@softbank.ne.jp"]],
    ["japanese-base64", ["kai.kai@t.vodafone.ne.jp"]],
    ["exchange-words", ["shin.ichi@i.softbank.jp"]],
    ["folded-fields", ["emi.emi@willcom.com"]],
    ["delayed", []],
    ["delivered", []],
  ];
  test.each(rows)("of the kind %s names whom the message did not reach", (name, expected) => {
    expect(readBounce(readFileSync(join(bounces, `${name}.eml`)), addressed)?.failed).toEqual(expected);
  });

  test("is told from an answer by a person", () => {
    expect(readBounce(readFileSync(join(bounces, "out-of-office.eml")), addressed)).toBeUndefined();
  });
});

describe("scope", () => {
  test("counts 29 addressed, 15 bounced, 14 who hold 29", async () => {
    const { status, out, err } = await run("--bounces", bounces, "--format", "json", newsletter);
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: "stop", addressed: 29, inView: 29, failed: 15, delayed: 1, holders: 14, exposure: { addresses: 29 } });
  });

  test("says so in words, in both languages", async () => {
    expect((await run("--bounces", bounces, newsletter)).out).toContain("14 people hold 29 addresses.");
    expect((await run("--bounces", bounces, "--locale", "ja", newsletter)).out).toContain("14人が29件のアドレスを受け取っています。");
  });

  test.each(["en", "ja"])("drafts a notice and a timeline (%s) that name nobody", async locale => {
    const { out } = await run("--bounces", bounces, "--locale", locale, newsletter);
    expect(out.match(/^={8} .* ={8}$/gm)).toHaveLength(2);
    expect(out).not.toMatch(/[\w.-]+@[\w-]+\.\w/);
    expect(out).toContain(locale === "ja" ? "リコール" : "Recall");
    expect(out).toContain(locale === "ja" ? "2011年8月12日" : "12 August 2011");
  });

  test("counts everybody as reached when no bounces are given, and says so", async () => {
    const { out } = await run(newsletter);
    expect(out).toContain("29 people hold 29 addresses.");
    expect(out).toContain("--bounces");
  });

  test("counts readers in Bcc as people who hold what is in view", async () => {
    const { out } = await run("--format", "json", join(mail, "visible-to-bcc-readers.eml"));
    expect(JSON.parse(out)).toMatchObject({ addressed: 30, inView: 1, holders: 30 });
  });

  test("lists addresses only when asked to", async () => {
    expect((await run("--format", "json", newsletter)).out).not.toContain("hana.0412");
    expect((await run("--format", "json", "--show-addresses", newsletter)).out).toContain("hana.0412");
  });

  test("complains of what cannot be read", async () => {
    expect(await run(join(mail, "absent.eml"))).toMatchObject({ status: 2, out: "" });
    expect((await run("--bounces", join(mail, "absent"), newsletter)).status).toBe(2);
  });
});
