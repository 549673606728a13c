import { runProcess } from './command.js';
import { verifyData } from './verify/verify-command.js';

await runProcess(verifyData);
