/**
 * What is not mutated. Examples of rules are tests of the rules, in the rules'
 * files, and a mutant of a test proves nothing; what only examples use, such as
 * a list of addresses, is part of them. Words for people are read by people: a
 * test that compared them would only repeat them. Templates, conditions and
 * calls around those words are mutated.
 */
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

function isOfExamples(path) {
  if (!path.isVariableDeclarator() || !path.scope.path.isProgram()) return false;
  if (path.node.id.name === "examples") return true;
  const uses = path.scope.getBinding(path.node.id.name)?.referencePaths ?? [];
  return uses.length > 0 && uses.every(use => use.findParent(parent => parent !== path && isOfExamples(parent)));
}

function isWords(path) {
  return path.isStringLiteral() && /[\\/]core[\\/](locales[\\/][\w-]+|titles)\.ts$/.test(path.hub.file.opts.filename);
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "examples", {
    shouldIgnore: path => (isOfExamples(path) ? "An example of a rule is a test of it." : undefined),
  }),
  declareValuePlugin(PluginKind.Ignore, "words", {
    shouldIgnore: path => (isWords(path) ? "Words are for people to judge." : undefined),
  }),
];
