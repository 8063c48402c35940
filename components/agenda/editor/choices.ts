'use client'

export type Choices = { states: { code: string; name: string }[]; organizations: { id: string; shortName: string }[] }
