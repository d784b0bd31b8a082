/**
 * Where the check on Send meets the reading of approvals. That is a script of its
 * own (second-person/), which a site puts in front of this one only where its
 * policy asks for a second person. Without it, nothing counts as approved.
 */
import type { Draft } from "../core/draft";
import type { Sentences } from "../core/locales";
import { asksFor, type Policy } from "../core/policy";
import type { ComposeItem } from "./fields";
import { policy } from "./policy";

export interface SecondPerson {
  /** Never rejects. */
  read(item: ComposeItem, policy: Policy): Promise<(draft: Draft) => Draft>;
  speak(sentences: Sentences, draft: Draft): Sentences;
}

declare const bccGuardSecondPerson: SecondPerson;

function secondPerson(): SecondPerson | undefined {
  return typeof bccGuardSecondPerson === "undefined" ? undefined : bccGuardSecondPerson;
}

/** Reads, where the policy asks for it, what a second person has said of the item. */
export function readApproval(item: ComposeItem): Promise<(draft: Draft) => Draft> {
  // Of a policy that nobody has read thoroughly, any part may be anything: what that throws, rejects.
  return Promise.resolve().then(() => {
    const script = asksFor(policy, "second-person") && secondPerson();
    return script ? script.read(item, policy) : (draft: Draft) => draft;
  });
}

/** The sentences as they are said of a draft. */
export function sentencesOf(sentences: Sentences, draft: Draft): Sentences {
  const script = secondPerson();
  return script ? script.speak(sentences, draft) : sentences;
}
