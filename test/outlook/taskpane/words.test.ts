/** The pane's own words: every language has all of them, and the pane finds them. */
import type { ApprovalPaneWords } from "../../../src/outlook/taskpane/approval/words";
import type * as approvalIndex from "../../../src/outlook/taskpane/approval/words";
import type { PaneWords } from "../../../src/outlook/taskpane/words";
import type * as paneIndex from "../../../src/outlook/taskpane/words";
import { everyFile, wordFiles } from "../../core/every-locale";

const paneFiles = everyFile<PaneWords>("outlook/taskpane/words", ["index", "pane-words"]);
const approvalFiles = everyFile<ApprovalPaneWords>("outlook/taskpane/approval/words", ["index", "approval-pane-words"]);

/** What is said, by where it stands. A name or a field is said as `Ann Example`, a number as it is given. */
function said(words: unknown, count: number, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    // Numbers where a sentence is of numbers, text where it is of names; which, the compiler has seen in its callers.
    const named = NAMED.find(([pattern]) => pattern.test(path))?.[1] ?? [count];
    return [[path, String((words as (...given: unknown[]) => string)(...named.map(one => (one === "#" ? count : one))))]];
  }
  return Object.entries(words as object).flatMap(([key, value]) => said(value, count, `${path}.${key}`));
}

const NAMED: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/\.(untouched|notUndoneIn|changed)$|\.(place|of|since|asked|until)$|\.title$/, ["Ann Example"]],
  [/\.(organisation|provider|confirmField)$/, ["Ann Example", "#"]],
  [/\.(others|counts)$/, ["#", "#", "#"]],
];

test.each([["the pane", paneFiles], ["approvals", approvalFiles]] as const)("%s: there is a file for every language", (_, files) => {
  expect(files.map(([name]) => name).sort()).toEqual(wordFiles.map(([name]) => name).sort());
});

describe.each([...paneFiles.map(([name, words]) => [name, "the pane", words, paneFiles] as const), ...approvalFiles.map(([name, words]) => [name, "approvals", words, approvalFiles] as const)])("%s, %s", (name, _, words, files) => {
  const english = files.find(([one]) => one === "en")![1]; // the test before

  test.each([1, 29])("says everything with %i", count => {
    const all = said(words, count);
    expect(all.map(([path]) => path)).toEqual(said(english, count).map(([path]) => path));
    for (const [path, text] of all) expect({ path, text }).toEqual({ path, text: expect.stringMatching(/^(?!.*(undefined|NaN|\[object| {2})).*\S/) });
  });

  test("hands on names and numbers", () => {
    const theirs = new Map(said(english, 29));
    for (const [path, text] of said(words, 29)) {
      const original = theirs.get(path)!; // the paths are the same
      for (const given of ["Ann Example", "29"]) if (original.includes(given)) expect({ path, text }).toEqual({ path, text: expect.stringContaining(given) });
    }
  });

  test("sets thousands apart as the language does, and leaves four digits together as the alert does", () => {
    const { language } = wordFiles.find(([one]) => one === name)![1]; // the first test
    for (const count of [999, 1000, 9999, 10000, 12345, 1234567]) {
      const text = said(words, count).filter(([path]) => /\.(move|toBcc|more|others)$/.test(path)).map(([, one]) => one).join("\n");
      expect(text).toContain(count < 10000 ? String(count) : count.toLocaleString(language));
    }
  });

  test("leaves no sentence in English", () => {
    if (name === "en") return expect(words).toBe(english);
    const theirs = new Map(said(english, 29));
    // Single words may be the same in two languages; a sentence is not.
    const same = said(words, 29).filter(([path, text]) => text === theirs.get(path) && text.replace("Ann Example", "").trim().split(" ").length > 1);
    expect(same.map(([path]) => path).filter(path => !/\.people\.(organisation|individuals)$/.test(path))).toEqual([]);
  });
});

test("the pane speaks every language that its site hands over, and English otherwise", async () => {
  const lines = globalThis as { bccGuardLocales?: unknown };
  lines.bccGuardLocales = wordFiles.map(([, words]) => words).filter(one => one.language !== "en" && one.language !== "ja");
  try {
    for (const [name, { language }] of wordFiles) {
      let pane!: typeof paneIndex;
      let approvals!: typeof approvalIndex;
      jest.isolateModules(() => {
        pane = jest.requireActual<typeof paneIndex>("../../../src/outlook/taskpane/words");
        approvals = jest.requireActual<typeof approvalIndex>("../../../src/outlook/taskpane/approval/words");
      });
      const { sentences, words } = await pane.speechFor(language);
      expect(sentences.language).toBe(language);
      expect(words.allClear).toBe(paneFiles.find(([one]) => one === name)![1].allClear); // the first tests
      expect((await approvals.approvalWordsFor(language)).ask.title).toBe(approvalFiles.find(([one]) => one === name)![1].ask.title);
    }
  } finally {
    delete lines.bccGuardLocales;
  }
});
