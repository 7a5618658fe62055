import { defineConfig } from 'vitest/config'

// Workflows in a real workflow engine, nektos/act, which is no npm package: .ci/run does this where Go can install it.
export default defineConfig({
  test: {
    include: ['test/engine/**/*.engine.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/engine.json' }]] : ['default'],
  },
})
