import { runProcess } from './command.js';
import { generate } from './generate/generate-command.js';

await runProcess(generate);
