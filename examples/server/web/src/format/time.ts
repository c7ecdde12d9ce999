// Instants become dates in a named zone: the company's for periods and due dates. Civil dates have no zone and get none.

const cache = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`
  const known = cache.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options })
  cache.set(key, made)
  return made
}

const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }
const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }

/** "2026-10-31T18:30:00.000000Z" in Asia/Kolkata -> "1 Nov 2026". */
export function formatDay(instant: string, zone: string): string {
  // British English writes September with four letters, unlike every other month.
  return formatter(zone, day).format(new Date(instant)).replace('Sept', 'Sep')
}

export function formatTime(instant: string, zone: string): string {
  return formatter(zone, time).format(new Date(instant))
}

export function formatDayAndTime(instant: string, zone: string): string {
  return `${formatDay(instant, zone)}, ${formatTime(instant, zone)}`
}

/** Groups of the activity page: "Sunday, 1 November 2026". */
export function formatLongDay(instant: string, zone: string): string {
  return formatter(zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant))
}

/** A civil date, which is the same everywhere: "2026-11-01" -> "1 Nov 2026". */
export function formatCivilDate(date: string): string {
  return formatDay(`${date}T00:00:00Z`, 'UTC')
}

/** A half-open period in words. One that ends at midnight is named by its last day: [1 Nov, 1 Dec) -> "1 Nov – 30 Nov 2026". */
export function formatPeriod(start: string, end: string, zone: string): string {
  const endsAtMidnight = formatTime(end, zone) === '00:00'
  const startsAtMidnight = formatTime(start, zone) === '00:00'
  if (!endsAtMidnight || !startsAtMidnight || new Date(end) <= new Date(start)) {
    const from = formatDay(start, zone)
    const to = formatDay(end, zone)
    const shownFrom = from.slice(-4) === to.slice(-4) ? from.slice(0, -5) : from
    return `${shownFrom}, ${formatTime(start, zone)} – ${to}, ${formatTime(end, zone)}`
  }
  const lastMoment = new Date(new Date(end).getTime() - 1).toISOString()
  const first = formatDay(start, zone)
  const last = formatDay(lastMoment, zone)
  if (first === last) return first
  const isSameYear = first.slice(-4) === last.slice(-4)
  return isSameYear ? `${first.slice(0, -5)} – ${last}` : `${first} – ${last}`
}

/** "Asia/Kolkata" -> "India Standard Time"; the code itself where there is no name. */
export function zoneName(zone: string): string {
  const parts = formatter(zone, { timeZoneName: 'longGeneric' }).formatToParts(new Date())
  const name = parts.find((part) => part.type === 'timeZoneName')?.value
  return name && !name.startsWith('GMT') ? name : zone
}

/** The zone in the short form beside a time: "IST" has no short English name, so "GMT+5:30". */
export function zoneOffset(instant: string, zone: string): string {
  const parts = formatter(zone, { timeZoneName: 'shortOffset' }).formatToParts(new Date(instant))
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

export function wholeDaysBetween(start: string, end: string): number {
  return Math.floor((new Date(end).getTime() - new Date(start).getTime()) / 86_400_000)
}
