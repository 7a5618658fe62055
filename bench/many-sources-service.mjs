import { startLocalService } from '../dist/lib/index.js'

const [replayFolder, seconds] = process.argv.slice(2)
const [from, to = from] = seconds.split('-').map(Number)
const service = await startLocalService({
  replayFolder,
  replaySeconds: [from, to],
  apiKey: 'bench',
  faults: ['rate-limits'],
})
process.send({ baseUrl: service.baseUrl })
process.on('disconnect', () => process.exit())
