import { linkFacts } from '../../pipeline/link/link-facts.js';
import { readFacts } from './linking.js';

/** A process of its own: links the facts of a folder so many times over and prints its highest resident memory, in bytes. */
const [folder = '', times = ''] = process.argv.slice(2);
linkFacts(await readFacts(folder, Number(times)));
process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
