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
  if (method === 'load') {
    const { name } = argument.model
    if (name === 'exit') process.exit(255)
    if (name.startsWith('SIG')) process.kill(process.pid, name)
    if (name === 'throw')
      process.send({ id, error: { code: 'recognition', message: 'Please check your config!' } })
    else answer(undefined)
  }
  if (method === 'recognize') process.send({ id, error: { code: 'recognition', message: 'No model.' } })
  // Anything else is never answered.
})
