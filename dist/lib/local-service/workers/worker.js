/** Starts the kind of worker that the arguments end in. */
export async function runWorker(kind) {
    if (kind === 'media')
        return (await import('./media-worker.js')).runMediaWorker();
    if (kind === 'recognizer')
        return (await import('./recognizer-worker.js')).runRecognizerWorker();
    throw new Error(`There is no worker of the kind ${kind}.`);
}
