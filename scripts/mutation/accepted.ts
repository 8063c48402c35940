/** Mutants that may live, each group with its reason, as the run prints them: `file | the line | what goes → what comes`. */
export const ACCEPTED: { why: string; mutants: string[] }[] = []
