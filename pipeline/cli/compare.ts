import { compare } from './compare/compare-command.js';
import { runProcess } from './command.js';

await runProcess(compare);
