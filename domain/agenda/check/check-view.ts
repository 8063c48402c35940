import type { CheckFacts } from '#domain/agenda/check/check-facts'
import type { RuleOffView } from '#domain/agenda/check/rule-off'

/** What the check of a draft needs beside the draft: what the record knows, and the rules switched off. */
export type CheckView = { facts: CheckFacts; off: RuleOffView[] }
