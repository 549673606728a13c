import { runProcess } from './command.js';
import { worker } from './worker/worker-command.js';

await runProcess(worker);
