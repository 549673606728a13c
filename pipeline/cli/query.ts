import { runProcess } from './command.js';
import { query } from './query/query-command.js';

await runProcess(query);
