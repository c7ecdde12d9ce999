import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'

type Look = 'primary' | 'secondary' | 'quiet' | 'danger'

const looks: Record<Look, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border border-transparent',
  secondary: 'bg-surface text-ink border border-control/60 hover:border-control hover:bg-sunken',
  quiet: 'text-soft hover:text-ink hover:bg-quiet-wash border border-transparent',
  danger: 'bg-surface text-bad border border-bad/50 hover:bg-bad-wash hover:border-bad',
}

const shape =
  'inline-flex min-h-9 items-center justify-center gap-2 rounded-lg px-3.5 py-1.5 text-sm font-medium whitespace-nowrap ' +
  'transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-progress aria-disabled:opacity-70'

interface Appearance {
  look?: Look
}

interface Busy {
  /** Set while a command runs: the button keeps its focus but does nothing. */
  busyWords?: string
}

export function Button({
  look = 'secondary', busyWords, className = '', children, onClick, type = 'button', ...rest
}: ComponentProps<'button'> & Appearance & Busy) {
  const isBusy = busyWords !== undefined
  return (
    <button
      {...rest}
      type={isBusy ? 'button' : type}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? undefined : onClick}
      className={`${shape} ${looks[look]} ${className}`}
    >
      {isBusy && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
      {isBusy ? busyWords : children}
    </button>
  )
}

export function ButtonLink({
  look = 'secondary', className = '', children, ...rest
}: LinkProps & Appearance & { children: ReactNode }) {
  return (
    <Link {...rest} className={`${shape} ${looks[look]} ${className}`}>
      {children}
    </Link>
  )
}
