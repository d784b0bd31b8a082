import { envelopeOf } from "../../../src/cli/archive/envelope";
import { splitter } from "../../../src/cli/archive/splitter";

/** The To of each message, the bytes given `step` at a time. */
function split(text: string, step = text.length): string[] {
  const found: string[] = [];
  const sink = splitter((bytes, begin, hasMore) => {
    const envelope = envelopeOf(bytes, begin);
    if (envelope.end < 0 && hasMore) return undefined;
    found.push(envelope.visible.map(({ from, to }) => bytes.toString("latin1", from, to).trim()).join("+"));
    return { end: envelope.end < 0 ? bytes.length : envelope.end, claimed: envelope.contentLength };
  });
  const bytes = Buffer.from(text, "latin1");
  for (let from = 0; from < bytes.length; ) {
    const room = sink.room();
    const count = bytes.copy(room, 0, from, Math.min(from + step, from + room.length));
    sink.filled(count);
    from += count;
  }
  sink.end();
  return found;
}

const line = "From ann@one.example Fri Aug 12 10:00:00 2011\n";
const body = "Hello.\nFrom now on: a word\n>From there\n\n";

describe("an mbox", () => {
  const rows: readonly (readonly [string, string, string[]])[] = [
    ["of two messages", `${line}To: a\n\n${body}${line}To: b\n\n${body}`, ["a", "b"]],
    ["with CRLF", `${line}To: a\n\n${body}${line}To: b\n\n${body}`.replace(/\n/g, "\r\n"), ["a", "b"]],
    ["whose separators end with LF and messages with CRLF", `${line}To: a\r\n\r\nText\r\n\r\n${line}To: b\r\n\r\n`, ["a", "b"]],
    ["of messages without a body", `${line}To: a\n\n${line}To: b\n\n${line}To: c\n`, ["a", "b", "c"]],
    ["of messages without an empty line after the header section", `${line}To: a\n${line}To: b\n`, ["a", "b"]],
    ["without empty lines between messages", `${line}To: a\n\nText\n${line}To: b\n\n`, ["a", "b"]],
    ["cut off in a header section", `${line}To: a\n\nText\n\n${line}Cc: x\nTo: b, c`, ["a", "x+b, c"]],
    ["of Thunderbird, with a hyphen or nothing", `From - Fri Aug 12 10:00:00 2011\nTo: a\n\nText\n\nFrom \nTo: b\n\n`, ["a", "b"]],
    ["of Google, with another date", `From 1699@xxx Mon Jan 01 00:00:00 +0000 2020\nTo: a\n\nx\n\nFrom 1700@xxx 2020-01-01 10:00\nTo: b\n\n`, ["a", "b"]],
    ["with an empty message", `${line}\n${line}To: b\n\n`, ["", "b"]],
    ["with NUL bytes", `${line}To: a\n\n\u0000\u0000\n\n${line}To: b\n\n\u0000`, ["a", "b"]],
    // mboxo and mboxrd write ">From"; a text that nobody escaped is told by what follows it.
    ["with From at the beginning of a line of text", `${line}To: a\n\n\nFrom Monday 10:00 on we\nmeet.\n\nFrom here\n\n${line}To: b\n\n`, ["a", "b"]],
    ["whose messages quote one another, counted by Content-Length (mboxcl2)", `${line}To: a\nContent-Length: ${line.length + 9}\n\n${line}To: none\n\n${line}To: b\n\n`, ["a", "b"]],
    ["with a wrong Content-Length", `${line}To: a\nContent-Length: 5000\n\nText\n\n${line}To: b\nContent-Length: 1\n\nText\n\n${line}To: c\n\n`, ["a", "b", "c"]],
  ];
  test.each(rows)("%s is split", (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test("is split alike wherever its blocks end", () => {
    const text = rows.filter(([name]) => !/cut off|Content-Length|CRLF|Thunderbird|Google/.test(name)).map(([, one]) => `${one}\n\n`).join("");
    const whole = split(text);
    expect(whole.length).toBeGreaterThan(12);
    for (const step of [1, 2, 3, 7, 64, 1000]) expect(split(text, step)).toEqual(whole);
  });

  test("with a header section of 1 MB is read whole", () => {
    const list = Array.from({ length: 40_000 }, (_, index) => `person${index}@one.example`).join(",\n ");
    expect(split(`${line}To: a\n\n${line}To: ${list}\n\nText\n\n${line}To: b\n\n`, 1 << 16).map(one => one.length)).toEqual([1, list.length, 1]);
  });

  test("with a header section that never ends is gone on with", () => {
    const endless = "X-Noise: ".padEnd(9 * 1024 * 1024, "x");
    expect(split(`${line}To: a\n${endless}\n\n${line}To: b\n\n`, 1 << 20).at(-1)).toBe("b");
  });
});

test("anything else is one message, and what follows its header section is of no interest", () => {
  expect(split(`To: a\n\n${body}\n\n${line}To: none\n\n`)).toEqual(["a"]);
  expect(split("\u00ef\u00bb\u00bfTo: a\n\n")).toEqual(["a"]);
  expect(split("1234\nTo: a\n\n")).toEqual(["a"]); // .emlx begins with its size
});
