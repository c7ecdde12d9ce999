import type { ReactNode } from 'react'

/** A table that may be wider than the screen scrolls by itself, and by keyboard too. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
    <section aria-label={`${label}, table`} tabIndex={0} className="relative overflow-x-auto">
      <table className="rows">{children}</table>
    </section>
  )
}
