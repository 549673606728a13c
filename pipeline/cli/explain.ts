import { runProcess } from './command.js';
import { explain } from './explain/explain-command.js';

await runProcess(explain);
