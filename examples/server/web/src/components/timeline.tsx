import type { ReactNode } from 'react'
import type { Tone } from '../format/words'

const dots: Record<Tone, string> = {
  good: 'border-good-fill bg-good-fill',
  warn: 'border-warn-fill bg-warn-fill',
  bad: 'border-bad bg-bad',
  info: 'border-accent bg-accent',
  quiet: 'border-control bg-surface',
}

export function Timeline({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {children}
    </ol>
  )
}

interface MomentProps {
  tone: Tone
  title: ReactNode
  when?: ReactNode
  children?: ReactNode
}

export function Moment({ tone, title, when, children }: MomentProps) {
  return (
    <li className="group relative flex gap-3 pb-4 last:pb-0">
      <span aria-hidden className="absolute top-4 bottom-0 left-[5.5px] w-px bg-line group-last:hidden" />
      <span aria-hidden className={`relative mt-1.5 size-3 shrink-0 rounded-full border-2 ${dots[tone]}`} />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span>{title}</span>
          {when && <span className="text-[0.8125rem] text-soft">{when}</span>}
        </div>
        {children && <div className="text-[0.8125rem] text-soft">{children}</div>}
      </div>
    </li>
  )
}
