#!/usr/bin/env node
import { runProcess } from './command.js';
import { govfacts } from './govfacts-command.js';

await runProcess(govfacts);
