/**
 * Runs the reading of a PDF. On damaged files pdf.js rejects promises that nobody waits for, which would end the program: those of its own
 * are let go while it works and shortly after, all others are as fatal as ever.
 */
export async function withoutPdfRejections<T>(work: () => Promise<T>): Promise<T> {
  if (running++ === 0) process.on('unhandledRejection', handle);
  try {
    return await work();
  } finally {
    setTimeout(() => {
      if (--running === 0) process.off('unhandledRejection', handle);
    }, AFTERWARDS).unref();
  }
}

let running = 0;

function handle(reason: unknown): void {
  if (!isOfPdfjs(reason)) throw reason;
}

/** Milliseconds after which nothing of a file is under way any more. */
const AFTERWARDS = 500;

const isOfPdfjs = (reason: unknown): boolean =>
  reason instanceof Error &&
  (/pdfjs-dist|pdf\.worker/.test(reason.stack ?? '') ||
    /^(?:FormatError|XRef\w*|InvalidPDFException|MissingDataException|AbortException)$/.test(reason.name));
