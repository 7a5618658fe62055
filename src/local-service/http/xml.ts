import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { Refusal } from './refusal.ts'

/** Answers an error as the object store does: in XML, unlike the API. */
export function answerInXml(error: Error, c: Context): Response {
  const { status, code, message } =
    error instanceof Refusal
      ? error
      : ({ status: 500, code: 'InternalError', message: 'The service failed to answer.' } as const)
  return c.body(errorXml(code, message), status, { 'content-type': 'application/xml' })
}

/** An error in the words of the object store. */
export function errorXml(code: string, message: string): string {
  const fields = { Code: code, Message: message, RequestId: randomUUID() }
  const lines = Object.entries(fields).map(([name, value]) => `  <${name}>${escaped(value)}</${name}>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n${lines.join('')}</Error>\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
