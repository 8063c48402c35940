/** Mutants that live, each for a reason. As the run prints them: `file | the line | what goes → what comes`. */
export const ACCEPTED: { why: string; mutants: string[] }[] = []
