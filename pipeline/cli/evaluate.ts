import { runProcess } from './command.js';
import { evaluate } from './evaluate/evaluate-command.js';

await runProcess(evaluate);
