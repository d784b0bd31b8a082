/**
 * What came of each part of another program's settings. Nothing is dropped
 * without one of these; words.ts has the sentences.
 */

export interface Place {
  readonly file: string;
  /** From 1; left out where the whole file is meant. */
  readonly line?: number;
}

/** Why something has no place in a policy, or needs none. */
export type Reason =
  // Bcc Guard does so anyway.
  | "colleaguesAreNeverCounted" | "onlyStrangersInterrupt" | "meetingsAreChecked" | "newPeopleAreStrangers" | "groupsAreStopped" | "moveIsAlwaysOffered" | "policyIsFixed" | "stopDoesMore" | "twice"
  // Bcc Guard has nothing of the kind.
  | "attachments" | "content" | "addsNobody" | "delay" | "noBoxes" | "trustIsNoAcquaintance" | "noSingleRecipients" | "addressBook" | "groups"
  | "language" | "received" | "tasks" | "noWindow" | "countdown" | "countsEverybody" | "colleaguesMatter" | "toField"
  // It could not be used as it stands there.
  | "switchedOff" | "badNumber" | "badTruth" | "oneAddress" | "provider" | "publicSuffix" | "wildcard" | "noDomain" | "nothingToRemove" | "onlyFirstLine" | "unknownColumns" | "unknownKey" | "unknownFile" | "badLine";

/** How an import differs from what it was. */
export type Caveat = "lookAlikes" | "domainItself" | "countsParties" | "warnedOnly" | "movedByItself" | "askedAgain" | "countsOutsiders";

/** Why a file was not read at all. */
export type Unreadable = "archive" | "tooLarge" | "noText" | "noJson" | "folder" | "forbidden";

/** A setting and its value, an entry, or many lines at once. */
export type Subject = string | { readonly lines: number; readonly columns: readonly string[] } | { readonly domains: number };

export type Note =
  | { readonly kind: "imported"; readonly place: Place; readonly what: Subject; readonly to: string; readonly caveat?: Caveat }
  | { readonly kind: "needless"; readonly place: Place; readonly what: Subject; readonly why: Reason }
  | { readonly kind: "left-out"; readonly place: Place; readonly what: Subject; readonly why: Reason }
  | { readonly kind: "unread"; readonly place: Place; readonly why: Unreadable }
  /** Read in an old character set, which is a guess. */
  | { readonly kind: "decoded"; readonly place: Place; readonly charset: string };
