/**
 * Works on lanes side by side, on the tasks of one lane one after the other, at most `most` at a time. The first error
 * ends it: what has begun is awaited, and nothing more begins.
 */
export async function sideBySide<Task>(
  lanes: readonly (readonly Task[])[],
  most: number,
  work: (task: Task) => Promise<void>,
): Promise<void> {
  const waiting = [...lanes];
  const errors: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift())
      for (const task of lane) {
        if (errors.length > 0) return;
        await work(task).catch((error: unknown) => errors.push(error));
      }
  };
  await Promise.all(Array.from({ length: Math.min(most, lanes.length) }, worker));
  if (errors.length > 0) throw errors[0];
}
