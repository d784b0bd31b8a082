/** Property tests draw the same examples in every run, a hundred each, and do not look for the smallest that fails. */
const fc = require("fast-check");

module.exports = () => fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261124, numRuns: 100, endOnFailure: true });
