/** Starts the kind of worker that the arguments end in. */
export async function runWorker(kind: string | undefined): Promise<void> {
  if (kind === 'media') return (await import('./media-worker.ts')).runMediaWorker()
  if (kind === 'recognizer') return (await import('./recognizer-worker.ts')).runRecognizerWorker()
  throw new Error(`There is no worker of the kind ${kind}.`)
}
