import { draftFrom } from "../../../../src/core/sketch";
import { readPolicy } from "../../../../src/core/read-policy";
import { compositionOf } from "../../../../src/outlook/taskpane/approval/composition";

const { policy } = readPolicy({ internalDomains: ["us.example"], partners: [{ name: "Museums", domains: ["museum.example", "gallery.example"] }] });

test("a field is told by organisations and providers, the largest first, and what nobody can count before all", () => {
  const draft = draftFrom({
    from: "news@us.example",
    to: "boss@us.example",
    bcc: "a@gmail.com, b@gmail.com, c@gmail.com, a@docomo.ne.jp, a@museum.example, b@gallery.example, a@hr.client.example, x@us.example, Book club:;, A <a@gmail.com>",
  });
  expect(compositionOf(draft, "bcc", policy)).toEqual([
    { kind: "uncountable", name: "", count: 1 },
    { kind: "provider", name: "gmail.com", count: 3 },
    { kind: "organisation", name: "Museums", count: 2 },
    { kind: "provider", name: "docomo.ne.jp", count: 1 },
    { kind: "organisation", name: "client.example", count: 1 },
    { kind: "internal", name: "", count: 1 },
  ]);
  expect(compositionOf(draft, "to", policy)).toEqual([{ kind: "internal", name: "", count: 1 }]);
  expect(compositionOf(draft, "cc", policy)).toEqual([]);
});
