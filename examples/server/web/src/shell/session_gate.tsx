import { Navigate, Outlet, useLocation } from 'react-router'
import { Mark } from './mark'
import { useSessionState } from './use_session'

/** Pages behind it have a user. Others are asked to sign in, and come back to where they wanted to go. */
export function SessionGate() {
  const state = useSessionState()
  const location = useLocation()
  if (state.phase === 'starting') {
    return (
      <div className="grid min-h-dvh place-items-center" aria-busy="true">
        <span className="sr-only">Loading</span>
        <Mark className="size-10 animate-pulse" />
      </div>
    )
  }
  if (state.phase === 'signed_out') {
    return <Navigate to="/login" replace state={{ from: location.pathname + location.search }} />
  }
  // Another user's pages start anew: nothing that is mounted still shows what the last one saw.
  return <Outlet key={state.user.user_id} />
}
