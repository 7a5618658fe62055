/** What programs, their libraries and ffmpeg need to be found and to run. */
const NEEDED =
  /^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TMPDIR|TEMP|TMP|LANG|LC_.*|TZ|(?:DY)?LD_.*|OMP_.*|MALLOC_.*)$/i

/** The variables of a process that decodes what anybody made: it has no use for keys, tokens and addresses, nor for their names. */
export function workerEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => NEEDED.test(name)))
}
