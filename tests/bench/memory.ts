import { extractDocument } from '../../pipeline/stages.js';
import { readTexts } from './texts.js';

/** A process of its own: reads the texts of a folder so many times and prints the highest resident memory it saw, in bytes. */
const [folder = '', times = ''] = process.argv.slice(2);
const documents = await readTexts(folder);
let highest = 0;
for (let round = 0; round < Number(times); round += 1) {
  for (const document of documents) {
    extractDocument(document);
    highest = Math.max(highest, process.memoryUsage.rss());
  }
}
process.stdout.write(String(highest));
