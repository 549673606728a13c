/** `npm run build-data` runs so: a smaller young generation, and an old one that is collected before it has trebled. */
export const asBuildData: readonly string[] = ['--max-semi-space-size=8', '--heap-growing-percent=150'];
