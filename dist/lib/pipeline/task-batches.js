import { saysModelUnavailable } from '../dashscope/codes.js';
import { ApiError, InputError } from '../errors.js';
/** What is ready is not held up longer by what is still being uploaded. */
const LONGEST_WAIT_MS = 30_000;
/** Gathers sources into tasks: one goes off when it is full, or when nobody is on the way to it any more. */
export class TaskBatches {
    options;
    members = [];
    approaching = 0;
    cancelTimer = () => { };
    constructor(options) {
        this.options = options;
    }
    /** Announces a source that may come; the function it gives takes that back, and may be called more than once. */
    approach() {
        let isOnTheWay = true;
        this.approaching++;
        return () => {
            if (!isOnTheWay)
                return;
            isOnTheWay = false;
            this.approaching--;
            this.sendIfIdle();
        };
    }
    /** @throws whatever {@link Submissions.submit} does. */
    async submit(file, options) {
        const { submissions, request, filesPerTask } = this.options;
        if (filesPerTask === 1)
            return { task: await submissions.submit(request, [file], options), shared: false };
        return new Promise((resolve, reject) => this.add({ file, options, resolve, reject }));
    }
    add(member) {
        const { clock, filesPerTask } = this.options;
        this.members.push(member);
        if (this.members.length >= filesPerTask)
            this.send();
        else if (this.members.length === 1)
            this.cancelTimer = clock.after(LONGEST_WAIT_MS, () => this.send());
        this.sendIfIdle();
    }
    sendIfIdle() {
        // Those who set out together are announced one after the other.
        setImmediate(() => {
            if (this.approaching === 0)
                this.send();
        });
    }
    send() {
        this.cancelTimer();
        const members = this.members;
        this.members = [];
        if (members.length > 0)
            void this.submitTogether(members);
    }
    async submitTogether(members) {
        const { submissions, request } = this.options;
        // What a task names twice could not be told apart in its results.
        const files = [...new Map(members.map(({ file }) => [file.fileUrl, file])).values()];
        try {
            const task = await submissions.submit(request, files, together(members));
            for (const { resolve } of members)
                resolve({ task, shared: files.length > 1 });
        }
        catch (error) {
            // One of them may be the reason: alone, none can hurt another. A task that was refused costs nothing.
            if (members.length > 1 && mayBeAboutOne(error))
                await Promise.all(members.map((member) => this.submitTogether([member])));
            else
                for (const { reject } of members)
                    reject(error);
        }
    }
}
function together(members) {
    return {
        signal: members[0]?.options.signal,
        untilMs: members[0]?.options.untilMs,
        onSend: async () => {
            for (const { options } of members)
                await options.onSend?.();
        },
    };
}
function mayBeAboutOne(error) {
    if (error instanceof InputError)
        return true;
    return (error instanceof ApiError &&
        error.status === 400 &&
        !saysModelUnavailable(error.serviceCode, error.message));
}
