import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'

/** Where a piece lies in a part file, in bytes. */
export interface Extent {
  position: number
  length: number
}

/** Pieces of a file that is put together later, kept on the disk instead of in memory. */
export class PartFile {
  private readonly path: string
  private file: number | undefined
  private end = 0

  constructor(path: string) {
    this.path = path
  }

  /** Adds a piece; the file is made with the first. */
  append(text: string): Extent {
    this.file ??= openSync(this.path, 'w+')
    const bytes = Buffer.from(text)
    for (let done = 0; done < bytes.length; ) done += writeSync(this.file, bytes, done)
    const position = this.end
    this.end += bytes.length
    return { position, length: bytes.length }
  }

  read({ position, length }: Extent): Buffer {
    const bytes = Buffer.alloc(length)
    if (this.file !== undefined) readSync(this.file, bytes, 0, length, position)
    return bytes
  }

  /** Removes the file; further pieces have no place. */
  remove(): void {
    if (this.file === undefined) return
    closeSync(this.file)
    this.file = undefined
    rmSync(this.path, { force: true })
  }
}
