import { buildData } from './build/build-command.js';
import { runProcess } from './command.js';

await runProcess(buildData);
