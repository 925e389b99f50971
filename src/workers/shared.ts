/** What has to be closed. */
interface Closable {
  readonly close: () => Promise<void>;
}

interface Lent<Resource> {
  readonly resource: Resource;
  users: number;
  idle: NodeJS.Timeout | undefined;
}

/** Milliseconds after which what nobody uses is given back. */
const IDLE = 10_000;

/** One worker that all calls of a program share: started with the first, and given back where nobody has used it for ten seconds. */
export class Shared<Resource extends Closable> {
  #lent: Lent<Resource> | null = null;

  constructor(readonly start: () => Resource) {}

  /** Lends it to `work`. It does not keep the program from ending, and ends with it. */
  async use<Result>(work: (resource: Resource) => Promise<Result>): Promise<Result> {
    const own: Lent<Resource> = this.#lent ?? { resource: this.start(), users: 0, idle: undefined };
    this.#lent = own;
    own.users++;
    clearTimeout(own.idle);
    try {
      return await work(own.resource);
    } finally {
      own.users--;
      if (own.users === 0) {
        if (this.#lent === own) own.idle = setTimeout(() => void this.giveBack(), IDLE).unref();
        else await own.resource.close();
      }
    }
  }

  /** Gives it back at once; a call that is still at work keeps it until it has ended. The next call starts another. */
  async giveBack(): Promise<void> {
    const own = this.#lent;
    this.#lent = null;
    clearTimeout(own?.idle);
    if (own?.users === 0) await own.resource.close();
  }
}
