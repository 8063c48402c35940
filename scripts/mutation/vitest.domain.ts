import { defineConfig } from 'vitest/config'

// The domain's tests need no database and share nothing, so one worker runs them all.
export default defineConfig({
  test: { include: ['**/*.test.ts'], isolate: false, setupFiles: ['scripts/mutation/fixed-seed.ts'] },
})
