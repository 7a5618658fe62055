export type { Clock } from './clock.ts'
export { systemClock } from './clock.ts'
export type { ClientOptions, SubmitRequest } from './dashscope/client.ts'
export { DashscopeClient } from './dashscope/client.ts'
export { Poller } from './dashscope/poller.ts'
export type { FileOutcome, TaskReference, TaskSnapshot, TaskStatus } from './dashscope/task.ts'
export { readTranscription } from './dashscope/transcription.ts'
export type { Engine, FailOn, Format, Kind, TranscriptFormat } from './defaults.ts'
export type { ErrorCode } from './errors.ts'
export {
  ApiError,
  describeError,
  InputError,
  TaskFailedError,
  TranscribeError,
  WaitTimeoutError,
} from './errors.ts'
export { render } from './formats/index.ts'
export type { LocalService, LocalServiceOptions } from './local-service/service.ts'
export { startLocalService } from './local-service/service.ts'
export type { RunRequest, TranscribeRequest } from './options.ts'
export type {
  FailedBrief,
  FailedOutcome,
  Outcome,
  OutcomeBrief,
  PendingBrief,
  PendingOutcome,
  RunEvent,
  Stage,
  SucceededBrief,
  SucceededOutcome,
} from './outcome.ts'
export type { RenderRequest, RenderResult } from './render-saved.ts'
export { renderSaved } from './render-saved.ts'
export { parseRichText } from './richtext/parse.ts'
export type { TaskSource } from './sources/source.ts'
export { readTaskList, unfinishedTasks } from './sources/task-list.ts'
export type { RunResult, RunSummary, TranscribeHooks } from './transcribe.ts'
export { collect, transcribe } from './transcribe.ts'
export type * from './transcript.ts'
