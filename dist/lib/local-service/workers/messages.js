import { TranscribeError } from '../../errors.js';
/** Answers the calls of the parent process until it goes away. */
export function answerCalls(methods) {
    process.on('disconnect', () => process.exit());
    process.on('message', async (call) => {
        const answer = await answerTo(call, methods);
        process.send?.(answer);
    });
}
async function answerTo({ id, method, argument }, methods) {
    try {
        const run = methods[method];
        if (!run)
            throw new TypeError(`A worker knows no method ${method}.`);
        return { id, value: await run(argument) };
    }
    catch (error) {
        return { id, error: toFault(error) };
    }
}
function toFault(error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    if (!(error instanceof TranscribeError))
        return { code: 'recognition', message };
    const { serviceCode } = error;
    return { code: error.code, message, advice: error.advice, serviceCode };
}
