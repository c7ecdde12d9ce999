import { useSyncExternalStore } from 'react'
import { session, type SessionState, type User } from '../api/session'

export function useSessionState(): SessionState {
  return useSyncExternalStore(session.subscribe, session.state)
}

/** The signed-in user. Only for pages behind SessionGate. */
export function useUser(): User {
  const state = useSessionState()
  if (state.phase !== 'signed_in') throw new Error('no user outside SessionGate')
  return state.user
}

/** Staff belong to no company and see all of them. */
export function isStaff(user: User): boolean {
  return user.company_id === undefined
}

/** What the server lets the signed-in user do. Pages leave out what it would refuse. */
export function useMay(permission: string): boolean {
  return useUser().permissions.includes(permission)
}
