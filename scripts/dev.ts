export {}

// The development server on the same data folder, with a secret of its own where none is set.
process.env.AUTH_SECRET ??= 'only-for-development-on-this-machine'
process.argv.push('--dev')
await import('./start.ts')
