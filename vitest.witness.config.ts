import { defineConfig } from 'vitest/config'

// Checks by programs that are not ours. They are no npm packages, so .ci/run runs each where its program can be had.
export default defineConfig({
  test: {
    include: ['test/witness/**/*.test.ts'],
    testTimeout: 120_000,
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: process.env.REPORT ?? 'reports/witness.json' }]]
      : ['default'],
  },
})
