/** What the library calls a worker's port, within one thread. */
export interface Port {
  readonly postMessage: (message: unknown, transfer?: readonly ArrayBuffer[]) => void;
  readonly addEventListener: (name: string, listener: Listener) => void;
  readonly removeEventListener: (name: string, listener: Listener) => void;
  readonly terminate: () => void;
}

type Listener = (event: { readonly data: unknown }) => void;

/**
 * Two ports, each of which hears what the other sends, in turns of the event loop of their own so that nothing else is
 * kept waiting. `watch` sees each message first and tells whether it is passed on.
 */
export function connectedPorts(watch: (message: unknown) => boolean): readonly [Port, Port] {
  const here = new Set<Listener>();
  const there = new Set<Listener>();
  return [makePort(here, there, watch), makePort(there, here, watch)];
}

function makePort(own: Set<Listener>, others: Set<Listener>, watch: (message: unknown) => boolean): Port {
  return {
    postMessage: (message, transfer) => {
      if (!watch(message)) return;
      const data: unknown = structuredClone(message, { transfer: [...(transfer ?? [])] });
      setImmediate(() => {
        for (const listener of others) listener({ data });
      });
    },
    addEventListener: (_name, listener) => void own.add(listener),
    removeEventListener: (_name, listener) => void own.delete(listener),
    terminate: () => {
      own.clear();
    },
  };
}
