/**
 * Flags of node. V8 11 (Node 20) compiles again and again what it has not seen enough of: a tenth of what a run takes. Later versions count
 * calls instead and do not know the flag.
 */
export const COMPILE_LATE: readonly string[] = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=1000000'] : [];
