import { runProcess } from './command.js';
import { scriptNamed } from './commands.js';

await runProcess(scriptNamed('worker'));
