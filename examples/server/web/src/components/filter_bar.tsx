import { useSearchParams } from 'react-router'
import { formatCount } from '../format/money'

interface Choice {
  value: string
  words: string
  count?: number
}

/** Quick filters that live in the address, so that a filtered list can be linked to. The first choice is the default. */
export function useFilter(name: string, choices: readonly string[]): [string, (value: string) => void] {
  const [parameters, setParameters] = useSearchParams()
  const first = choices[0] ?? ''
  const asked = parameters.get(name)
  const chosen = asked !== null && choices.includes(asked) ? asked : first
  const choose = (value: string) =>
    setParameters(
      (present) => {
        const next = new URLSearchParams(present)
        if (value === first) next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return [chosen, choose]
}

interface FilterBarProps {
  label: string
  choices: Choice[]
  chosen: string
  choose: (value: string) => void
}

export function FilterBar({ label, choices, chosen, choose }: FilterBarProps) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-1.5">
      {choices.map(({ value, words, count }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => choose(value)}
          className="min-h-8 rounded-full border border-line bg-surface px-3 text-[0.8125rem] font-medium text-soft transition-colors hover:border-control hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:text-accent-strong"
        >
          {words}
          {count !== undefined && <span className="ml-1.5 font-normal tabular-nums">{formatCount(count)}</span>}
        </button>
      ))}
    </div>
  )
}
