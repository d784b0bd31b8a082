/** A real archive of Outlook, which comes with its reader: 71 messages. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export const samplePst = join(dirname(createRequire(__filename).resolve("pst-extractor")), "../example/testdata/enron.pst");
