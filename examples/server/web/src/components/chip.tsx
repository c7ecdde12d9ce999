import type { Label, Tone } from '../format/words'

const tones: Record<Tone, string> = {
  good: 'bg-good-wash text-good',
  warn: 'bg-warn-wash text-warn',
  bad: 'bg-bad-wash text-bad',
  info: 'bg-accent-wash text-accent-strong',
  quiet: 'bg-quiet-wash text-soft',
}

/** A condition in one or two words. The words carry the meaning; colour only helps. */
export function Chip({ label }: { label: Label }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-medium whitespace-nowrap ${tones[label.tone]}`}
    >
      <span aria-hidden className="size-1.5 rounded-full bg-current" />
      {label.words}
    </span>
  )
}
