import type { SSEStreamingApi } from 'hono/streaming';
import type { AppEvent } from '../../src/app/api.js';

/** A line that goes nowhere closes a connection that is gone. */
const HEARTBEAT = 20_000;

/** Tells every page that is open what happens. */
export class Events {
  readonly #listeners = new Set<(event: AppEvent) => void>();

  send(event: AppEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Until the page is closed. */
  async stream(stream: SSEStreamingApi): Promise<void> {
    const listener = (event: AppEvent): void => void stream.writeSSE({ data: JSON.stringify(event) });
    this.#listeners.add(listener);
    stream.onAbort(() => {
      this.#listeners.delete(listener);
    });
    await stream.write(': \n\n');
    while (!stream.aborted && !stream.closed) {
      await stream.sleep(HEARTBEAT);
      if (!stream.aborted) await stream.write(': \n\n');
    }
  }
}
