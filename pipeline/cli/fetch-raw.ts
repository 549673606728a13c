import { runProcess } from './command.js';
import { fetchRaw } from './fetch/fetch-command.js';

await runProcess(fetchRaw);
