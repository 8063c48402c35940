import fc from 'fast-check'

// Property tests use the same values in every run, so that a mutant killed once is always killed.
fc.configureGlobal({ seed: 42 })
