import { runProcess } from './command.js';
import { correct } from './correct/correct-command.js';

await runProcess(correct);
