import { fileURLToPath } from 'node:url';

/** Folder of texts and records that are no part of the repository; tests that use it skip when it is not there. */
export const sharedFolder = process.env['GOVFACTS_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
