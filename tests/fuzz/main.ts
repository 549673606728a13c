import { runProcess } from '../../pipeline/cli/command.js';
import { fuzz } from './fuzz-command.js';

await runProcess(fuzz);
