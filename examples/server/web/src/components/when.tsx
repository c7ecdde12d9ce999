import { formatCivilDate, formatDay, formatDayAndTime, zoneOffset } from '../format/time'

interface WhenProps {
  instant: string
  zone: string
  precision?: 'day' | 'minute'
}

/** An instant in a zone. The machine-readable form and the zone are in the markup. */
export function When({ instant, zone, precision = 'day' }: WhenProps) {
  const full = `${formatDayAndTime(instant, zone)} ${zoneOffset(instant, zone)}, ${zone}`
  return (
    <time dateTime={instant} title={full} className="whitespace-nowrap tabular-nums">
      {precision === 'day' ? formatDay(instant, zone) : formatDayAndTime(instant, zone)}
    </time>
  )
}

export function CivilDate({ date }: { date: string }) {
  return (
    <time dateTime={date} className="whitespace-nowrap tabular-nums">
      {formatCivilDate(date)}
    </time>
  )
}
