/**
 * What the pane says beside the rules' sentences. A missing sentence does not
 * compile.
 */
import { sentencesFor } from "../../core/locales";

export interface PaneWords {
  readonly allClear: string;
  readonly allClearWhy: string;
  readonly wouldSee: string;
  readonly organisation: (count: number) => string;
  readonly individuals: (count: number) => string;
  readonly colleagues: (count: number) => string;
  readonly hidden: (count: number) => string;
  readonly move: (count: number) => string;
  readonly working: string;
  readonly couldNotRead: string;
  readonly again: string;
  readonly policyProblem: string;
  readonly policyProblemWhy: string;
  readonly observing: string;
  readonly severity: { readonly notice: string; readonly warn: string; readonly stop: string };
}

const en: PaneWords = {
  allClear: "Nobody would see a stranger's address.",
  allClearWhy: "You can send this message as it is.",
  wouldSee: "Who stands where the others see them",
  organisation: count => `${count} at one organisation`,
  individuals: count => `${count} ${count === 1 ? "person" : "people"} by themselves`,
  colleagues: count => `${count} of your own organisation`,
  hidden: count => `${count} in Bcc, seen by nobody`,
  move: count => `Move ${count} to Bcc`,
  working: "Moving…",
  couldNotRead: "The recipients could not be read. Close this pane and open it again.",
  again: "Check again",
  policyProblem: "The policy of this installation has problems",
  policyProblemWhy: "Built-in defaults stand in for what cannot be used. Please tell your administrator.",
  observing: "Your organisation is trying Bcc Guard out: nothing is stopped on Send.",
  severity: { notice: "Note", warn: "Please check", stop: "Stopped" },
};

const ja: PaneWords = {
  allClear: "面識のない人にアドレスが見えることはありません。",
  allClearWhy: "このまま送信できます。",
  wouldSee: "ほかの人から見える宛先",
  organisation: count => `一つの組織の${count}人`,
  individuals: count => `個人 ${count}人`,
  colleagues: count => `自組織の${count}人`,
  hidden: count => `BCCの${count}人（だれにも見えません）`,
  move: count => `${count}人をBCCに移す`,
  working: "移しています…",
  couldNotRead: "宛先を読み取れませんでした。このウィンドウを閉じて、もう一度開いてください。",
  again: "もう一度確認",
  policyProblem: "この環境のポリシーに問題があります",
  policyProblemWhy: "使えない設定には既定値を使っています。管理者にお知らせください。",
  observing: "お使いの組織では Bcc Guard を試験運用中のため、送信時に停止することはありません。",
  severity: { notice: "注意", warn: "ご確認ください", stop: "送信できません" },
};

const words: { readonly [language: string]: PaneWords } = { en, ja };

export function paneWordsFor(language: string | undefined): PaneWords {
  return words[sentencesFor(language).language] || en;
}
