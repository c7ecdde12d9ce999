import { QueryClient } from '@tanstack/react-query'
import { toProblem } from './api/problem'
import { session } from './api/session'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failureCount, error) => failureCount < 2 && toProblem(error).isRetryable,
      throwOnError: false,
    },
    mutations: { retry: false },
  },
})

// What one user saw must not flash up for the next one.
let seenBy: string | undefined
session.subscribe(() => {
  const state = session.state()
  const userId = state.phase === 'signed_in' ? state.user.user_id : undefined
  if (seenBy !== undefined && userId !== seenBy) queryClient.clear()
  seenBy = userId
})

/** After a command nearly anything about a company may have changed; the currency table has not. */
export function refreshAll(): Promise<void> {
  return queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'currencies' })
}
