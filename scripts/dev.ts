export {}

// The development server on the same data folder; sets a secret if there is none.
process.env.AUTH_SECRET ||= 'only-for-development-on-this-machine'
process.argv.push('--dev')
await import('./make-fonts.ts')
await import('./start.ts')
