/** Runs a task once every earlier one of the same host has ended. */
export type TakeTurn = <Result>(host: string, task: () => Promise<Result>) => Promise<Result>;

/** One task at a time for each host, in the order in which they came. */
export function takeTurns(): TakeTurn {
  const last = new Map<string, Promise<unknown>>();
  return (host, task) => {
    const turn = (last.get(host) ?? Promise.resolve()).then(task, task);
    last.set(host, turn);
    return turn;
  };
}
