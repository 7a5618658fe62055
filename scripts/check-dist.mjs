// Fails when dist, just rebuilt by the test command, is not what is committed: changed, missing or extra files alike.
import { execFileSync } from 'node:child_process'

const changes = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--', 'dist'], {
  encoding: 'utf8',
})
if (changes !== '') {
  console.error(`dist is not what src builds; run "npm run build" and commit it:\n${changes}`)
  process.exit(1)
}
