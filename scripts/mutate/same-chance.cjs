/** Property tests draw the same examples in every run. */
const fc = require("fast-check");

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261124 });
