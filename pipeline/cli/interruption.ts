import { setImmediate } from 'node:timers/promises';
import { CliError } from './command.js';

/** Signals that end a run cleanly, with the exit code a shell expects of them: 128 and their number. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Interruption {
  /** Aborted by the first signal, with a CliError as its reason. */
  readonly signal: AbortSignal;
  /** Lets signals in, and throws the reason when there was one. */
  readonly pause: () => Promise<void>;
  /** Gives the signals their usual meaning back. */
  readonly stop: () => void;
}

/** Turns the first SIGINT or SIGTERM into an abort; another one ends the process at once. */
export function listenForSignals(): Interruption {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const onSignal = (name: (typeof names)[number]): void => {
    stop();
    controller.abort(new CliError(`Ended by ${name}. Nothing was published.`, exitCodes[name]));
  };
  const stop = (): void => {
    for (const name of names) process.off(name, onSignal);
  };
  for (const name of names) process.on(name, onSignal);
  const pause = async (): Promise<void> => {
    await setImmediate();
    controller.signal.throwIfAborted();
  };
  return { signal: controller.signal, pause, stop };
}
