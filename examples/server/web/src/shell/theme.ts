// Theme choice: the only thing that outlives the tab. public/theme.js applies it before the first paint.
import { useSyncExternalStore } from 'react'

export type ThemeChoice = 'light' | 'dark' | 'system'

const key = 'osto-theme'
const darkPreferred = window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

function read(): ThemeChoice {
  try {
    const stored = localStorage.getItem(key)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

let choice = read()

function apply(): void {
  const isDark = choice === 'dark' || (choice === 'system' && darkPreferred.matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}

darkPreferred.addEventListener('change', apply)
apply()

export function chooseTheme(next: ThemeChoice): void {
  choice = next
  try {
    localStorage.setItem(key, next)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the tab.
  }
  apply()
  for (const listener of listeners) listener()
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => choice,
  )
}
