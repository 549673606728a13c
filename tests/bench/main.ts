import { runProcess } from '../../pipeline/cli/command.js';
import { bench } from './bench-command.js';

await runProcess(bench);
