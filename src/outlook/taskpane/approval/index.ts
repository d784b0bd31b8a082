/** All that a second person needs of the pane, in a file of its own: asked for only where the policy asks for one. */
export { secondPerson } from "../../second-person/second-person";
export { ApprovalSection, isForMe } from "./approval-section";
export { useApproval } from "./use-approval";
