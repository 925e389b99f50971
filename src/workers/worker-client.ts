import { type Message, YuanzhuoError } from '../errors/error.js';
import { errors } from '../errors/errors.js';
import type { Answer, Told } from './answer-requests.js';

/** A process or a thread that works beside this one. */
export interface RunningWorker {
  /** Throws where the message cannot be copied; a worker that cannot be reached any more ends instead. */
  readonly send: (message: unknown) => void;
  /** Whether it keeps this program alive. */
  readonly hold: (held: boolean) => void;
  readonly end: () => void;
}

/** What a worker tells of itself. It ends once, and says nothing afterwards. */
export interface WorkerEvents {
  readonly onMessage: (message: unknown) => void;
  readonly onEnd: (how: string) => void;
}

export type StartWorker = (events: WorkerEvents) => RunningWorker;

/** A request is given to so many workers: what ends them all would end the next as well. */
const MOST_ATTEMPTS = 3;

interface Waiting<Request, Response> {
  readonly request: Request;
  readonly resolve: (response: Response) => void;
  readonly reject: (error: unknown) => void;
  attemptsLeft: number;
}

/**
 * Asks a worker one thing after another. The worker starts at once and keeps the program alive only while it is
 * asked something. This is the one place where it is noticed that a worker ended: where requests wait, another takes its place and does
 * them again; where none does, it is replaced with the next request.
 */
export class WorkerClient<Request, Response> {
  readonly #waiting = new Map<number, Waiting<Request, Response>>();
  #worker: RunningWorker | null = null;
  #opening: Request | undefined;
  #asked = 0;
  #whenEnded: (() => void) | null = null;
  #ending: Promise<void> | null = null;
  #closed = false;

  /** @param name for the message to a user where it ends again and again. */
  constructor(
    readonly name: Message,
    readonly start: StartWorker,
  ) {
    this.#start();
  }

  /** Tells something to this worker, and to each that takes its place before all else. The answer is of no interest. */
  open(request: Request): void {
    this.#opening = request;
    this.#worker?.send({ id: 0, request } satisfies Told<Request>);
  }

  /** @throws YuanzhuoError `worker.ended` where so many workers in a row ended over it. */
  ask(request: Request, attempts = MOST_ATTEMPTS): Promise<Response> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(closed(this.name));
      const id = ++this.#asked;
      this.#waiting.set(id, { request, resolve, reject, attemptsLeft: attempts });
      if (this.#worker === null) this.#start();
      else this.#send(id, request);
    });
  }

  /** Ends the worker that takes too long over a request; another does those that wait. */
  interrupt(): void {
    this.#worker?.end();
  }

  /** Ends the worker, whatever it is at; what it was asked fails. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#waiting.values()) reject(closed(this.name));
    this.#waiting.clear();
    const worker = this.#worker;
    if (worker === null) return;
    this.#ending ??= new Promise((resolve) => {
      this.#whenEnded = resolve;
    });
    this.#hold();
    worker.end();
    await this.#ending;
  }

  #start(): void {
    let started: RunningWorker | null = null;
    const onEnd = (how: string): void => {
      if (this.#worker === started) this.#ended(how);
    };
    try {
      started = this.start({ onMessage: (message) => this.#settle(message as Answer<Response>), onEnd });
    } catch (error) {
      // A machine that is out of memory or processes.
      this.#ended(String(error));
      return;
    }
    this.#worker = started;
    if (this.#opening !== undefined) this.open(this.#opening);
    for (const [id, { request }] of this.#waiting) this.#send(id, request);
    this.#hold();
  }

  #send(id: number, request: Request): void {
    try {
      this.#worker?.send({ id, request } satisfies Told<Request>);
    } catch (error) {
      this.#waiting.get(id)?.reject(error);
      this.#waiting.delete(id);
    }
    this.#hold();
  }

  #settle(answer: Answer<Response>): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    this.#hold();
    if ('response' in answer) waiting?.resolve(answer.response);
    else if ('error' in answer) waiting?.reject(answer.error);
    else waiting?.reject(new YuanzhuoError(answer.failed.code, answer.failed.messages));
  }

  /** Also while it is being closed: a last answer may still come, and the program would end before the worker has. */
  #hold(): void {
    this.#worker?.hold(this.#closed || this.#waiting.size > 0);
  }

  /** The first that waits is what it was at. */
  #ended(how: string): void {
    this.#worker = null;
    this.#whenEnded?.();
    const [first] = this.#waiting;
    if (first && --first[1].attemptsLeft === 0) {
      this.#waiting.delete(first[0]);
      first[1].reject(errors.workerEnded(this.name, how));
    }
    if (this.#waiting.size > 0) this.#start();
  }
}

const closed = (name: Message): Error => new Error(`${name.en} was closed`);
