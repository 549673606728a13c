import { existsSync, mkdtempSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildFolder, listTexts } from '../pipeline/cli/build/build-folder.js';
import { readGold, type GoldDocument } from '../pipeline/cli/evaluate/gold.js';
import { fieldAccuracy, ratesOf, scoreDocument, type DocumentScore } from '../pipeline/cli/evaluate/score.js';
