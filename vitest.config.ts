import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{domain,server,db,messages,components}/**/*.test.ts'],
    // A process for each file: every one opens a database of its own, and the client is kept on globalThis.
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
