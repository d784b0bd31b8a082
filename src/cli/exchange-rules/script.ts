/**
 * The PowerShell script that makes, changes and removes the rules. Written to be
 * read by whoever runs it: what it does and cannot do first, then the rules as
 * data, then a few lines of code that are the same for every policy.
 */
import type { Pattern } from "./pattern";
import { list, quoted, remark } from "./power-shell";
import { PREFIX, type Shortcoming, type TransportRule, type TransportRules } from "./rules";
import type { ExchangeWords } from "./words";

export interface ScriptChoices {
  /** Who approves what matches; where there are none, it is returned to the sender. */
  readonly moderators: readonly string[];
  /** Replies are let through. */
  readonly exceptReplies: boolean;
  /** Who is told of each message that matches. Empty: nobody. */
  readonly report: string;
  /** Whom to ask, in what is returned. */
  readonly contact: { readonly text: string; readonly link: string };
}

/** The longest text that Exchange Online returns with a message. */
const MOST_REASON = 1024;

export function script({ rules, shortcomings }: TransportRules, choices: ScriptChoices, words: ExchangeWords): string {
  const remarks = (texts: readonly string[]): string[] => texts.map(remark);
  return [
    ...remarks([...words.head(choices.moderators.length > 0), "", words.cannotHead, ...words.cannot(choices.exceptReplies).map(one => `- ${one}`)]),
    ...(shortcomings.length > 0 ? remarks(["", words.shortcomingsHead, ...shortcomings.map(one => `- ${shortcoming(one, words)}`)]) : []),
    ...remarks(["", words.usageHead, "    Connect-ExchangeOnline", "    .\\bcc-guard-rules.ps1 -WhatIf", "    .\\bcc-guard-rules.ps1", "    .\\bcc-guard-rules.ps1 -Mode Enforce", "    .\\bcc-guard-rules.ps1 -Remove"]),
    "[CmdletBinding(SupportsShouldProcess)]",
    "param(",
    `    ${remark(words.mode)}`,
    "    [ValidateSet('Audit', 'AuditAndNotify', 'Enforce')] [string] $Mode = 'Audit',",
    `    ${remark(words.remove)}`,
    "    [switch] $Remove",
    ")",
    "$ErrorActionPreference = 'Stop'",
    "",
    "$rules = @(",
    ...rules.flatMap((rule, index) => ruleTable(rule, choices, words, index === rules.length - 1)),
    ")",
    CODE(words),
    "",
  ].join("\n");
}

export function shortcoming(one: Shortcoming, words: ExchangeWords): string {
  switch (one.kind) {
    case "nothing-stopped":
      return words.nothingStopped(one.profile);
    case "too-many":
      return words.tooMany(one.counts, one.least);
    case "no-room":
      return words.noRoom(one.domains);
    case "too-long":
      return words.tooLong(one.characters);
  }
}

function ruleTable(rule: TransportRule, choices: ScriptChoices, words: ExchangeWords, isLast: boolean): string[] {
  const settings: [string, string][] = [
    ["Name", quoted(rule.name)],
    ["Comments", quoted(words.comment(rule.counts, rule.least, rule.header))],
    ["FromScope", "'InOrganization'"],
    ["SentToScope", "'NotInOrganization'"],
    ["HeaderMatchesMessageHeader", quoted(rule.header)],
    ["HeaderMatchesPatterns", `@(${rule.patterns.map(repeated).join(", ")})`],
    ["ExceptIfMessageTypeMatches", "'Calendaring'"],
    ["SetAuditSeverity", "'Medium'"],
  ];
  if (rule.from.length > 0) settings.push(["From", list(rule.from)]);
  if (rule.senderDomains.length > 0) settings.push(["SenderDomainIs", list(rule.senderDomains)]);
  if (rule.exceptFrom.length > 0) settings.push(["ExceptIfFrom", list(rule.exceptFrom)]);
  if (rule.exceptSenderDomains.length > 0) settings.push(["ExceptIfSenderDomainIs", list(rule.exceptSenderDomains)]);
  if (choices.exceptReplies) settings.push(["ExceptIfHeaderMatchesMessageHeader", "'In-Reply-To'"], ["ExceptIfHeaderMatchesPatterns", list(["@"])]);
  if (choices.report !== "") settings.push(["GenerateIncidentReport", quoted(choices.report)], ["IncidentReportContent", "@('Sender', 'RuleDetections', 'Severity')"]);
  settings.push(choices.moderators.length > 0 ? ["ModerateMessageByUser", list(choices.moderators)] : ["RejectMessageReasonText", quoted(reasonText(rule, choices, words))]);
  return ["    @{", ...settings.map(([name, value]) => `        ${name} = ${value}`), isLast ? "    }" : "    },"];
}

/** Written out by PowerShell, so that whoever reads the script need not count. */
function repeated({ piece, times, between }: Pattern): string {
  return `((@(${quoted(piece)}) * ${times}) -join ${quoted(between)})`;
}

function reasonText({ header }: TransportRule, { contact }: ScriptChoices, words: ExchangeWords): string {
  const whom = [contact.text, contact.link].filter(one => one !== "").join(" ");
  const text = words.returned(header);
  return whom === "" ? text : `${text} ${words.ask(whom)}`.slice(0, MOST_REASON);
}

/** The same for every policy. `Set-TransportRule` keeps what it is not told, so what a rule has no more is taken away. */
const CODE = (words: ExchangeWords): string => `
if (-not (Get-Command New-TransportRule -ErrorAction SilentlyContinue)) { throw ${quoted(words.notConnected)} }
$mayBeGone = 'From', 'SenderDomainIs', 'ExceptIfFrom', 'ExceptIfSenderDomainIs', 'ExceptIfHeaderMatchesMessageHeader', 'ExceptIfHeaderMatchesPatterns', 'GenerateIncidentReport', 'IncidentReportContent', 'ModerateMessageByUser', 'RejectMessageReasonText'
$there = @(Get-TransportRule -ResultSize Unlimited | Where-Object { $_.Name.StartsWith(${quoted(PREFIX)}) })
if ($Remove) { $rules = @() }
foreach ($rule in $rules) {
    $isThere = $there.Name -contains $rule.Name
    if (-not $PSCmdlet.ShouldProcess($rule.Name, $Mode)) { continue }
    if ($isThere) {
        $changes = $rule.Clone()
        $changes.Remove('Name')
        foreach ($name in $mayBeGone) { if (-not $rule.ContainsKey($name)) { $changes[$name] = $null } }
        Set-TransportRule -Identity $rule.Name -Mode $Mode @changes
    } else {
        New-TransportRule -Mode $Mode @rule | Out-Null
    }
}
foreach ($old in $there) {
    if ($rules.Name -contains $old.Name) { continue }
    if ($PSCmdlet.ShouldProcess($old.Name, 'Remove')) { Remove-TransportRule -Identity $old.Name -Confirm:$false }
}
Get-TransportRule -ResultSize Unlimited | Where-Object { $_.Name.StartsWith(${quoted(PREFIX)}) } | Format-Table 'Name', 'State', 'Mode'`;
