import { runProcess } from '../../../pipeline/cli/command.js';
import { benchScale } from './scale-command.js';

await runProcess(benchScale);
