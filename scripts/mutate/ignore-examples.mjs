/**
 * Leaves the rules' examples alone: they are tests of the rules, in the rules'
 * files, and a mutant of a test proves nothing. What only examples use, such as
 * a list of addresses, is part of them.
 */
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

function isOfExamples(path) {
  if (!path.isVariableDeclarator() || !path.scope.path.isProgram()) return false;
  if (path.node.id.name === "examples") return true;
  const uses = path.scope.getBinding(path.node.id.name)?.referencePaths ?? [];
  return uses.length > 0 && uses.every(use => use.findParent(parent => parent !== path && isOfExamples(parent)));
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "examples", {
    shouldIgnore: path => (isOfExamples(path) ? "An example of a rule is a test of it." : undefined),
  }),
];
