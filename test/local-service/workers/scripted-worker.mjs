// Speaks the workers' protocol and does what it is told, so that tests can have workers that die.
process.on('disconnect', () => process.exit())
process.on('message', ({ id, method, argument }) => {
  const answer = (value) => process.send({ id, value })
  if (method === 'echo') answer(argument)
  if (method === 'environment') answer({ ...process.env })
  if (method === 'pid') answer(process.pid)
  if (method === 'fail')
    process.send({ id, error: { code: 'recognition', message: 'No.', serviceCode: 'X' } })
  if (method === 'die') process.exit(255)
  if (method === 'abort') process.abort()
  // Anything else is never answered.
})
