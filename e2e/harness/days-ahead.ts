// Preloaded with node --import: shifts the process's clock GAVEL_DAYS_AHEAD days ahead, to show that no test depends on today's
// date.

const AHEAD = Number(process.env.GAVEL_DAYS_AHEAD ?? '0') * 86_400_000
const MachineDate = globalThis.Date

globalThis.Date = new Proxy(MachineDate, {
  construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [target.now() + AHEAD] : given, self),
  apply: (target) => new target(target.now() + AHEAD).toString(),
  get: (target, key) => (key === 'now' ? () => target.now() + AHEAD : Reflect.get(target, key)),
})
