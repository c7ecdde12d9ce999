import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useState, type FormEvent } from 'react'
import { Navigate, useLocation } from 'react-router'
import { ApiProblem, toProblem } from '../api/problem'
import { session } from '../api/session'
import { Button } from '../components/button'
import { FormProblem } from '../components/states'
import { Mark } from '../shell/mark'
import { useSessionState } from '../shell/use_session'

interface Credentials {
  email: string
  password: string
}

export function SignInPage() {
  const state = useSessionState()
  const location = useLocation()
  const emailId = useId()
  const passwordId = useId()
  const [isPasswordShown, setIsPasswordShown] = useState(false)
  const signIn = useMutation({
    mutationFn: ({ email, password }: Credentials) => session.signIn(email, password),
  })

  useEffect(() => {
    document.title = 'Sign in · Osto Billing'
  }, [])

  if (state.phase === 'signed_in') return <Navigate to={wantedPath(location.state)} replace />

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    signIn.mutate({ email: String(form.get('email')).trim(), password: String(form.get('password')) })
  }

  return (
    <main className="grid min-h-dvh place-items-center px-4 py-10">
      <div className="w-full max-w-sm">
        <Mark className="size-11" />
        <h1 className="mt-5 text-2xl font-semibold tracking-tight">Sign in to Osto Billing</h1>
        <p className="mt-1.5 text-soft">Subscriptions, usage, invoices and payments.</p>
        <form onSubmit={submit} className="mt-7 flex flex-col gap-5 rounded-xl border border-line bg-surface p-6 shadow-card">
          <div className="flex flex-col gap-1.5">
            <label htmlFor={emailId} className="font-medium">
              E-mail
            </label>
            <input id={emailId} name="email" type="email" autoComplete="username" required className="field" />
          </div>
          <div className="flex flex-col gap-1.5">
            <div className="flex items-baseline justify-between">
              <label htmlFor={passwordId} className="font-medium">
                Password
              </label>
              <button
                type="button"
                aria-pressed={isPasswordShown}
                aria-controls={passwordId}
                onClick={() => setIsPasswordShown(!isPasswordShown)}
                className="-my-1 min-h-6 rounded px-1 text-[0.8125rem] text-soft hover:text-ink"
              >
                {isPasswordShown ? 'Hide' : 'Show'}
                <span className="sr-only"> password</span>
              </button>
            </div>
            <input
              id={passwordId}
              name="password"
              type={isPasswordShown ? 'text' : 'password'}
              autoComplete="current-password"
              required
              className="field"
            />
          </div>
          <FormProblem problem={signIn.error && signInProblem(signIn.error)} />
          <Button type="submit" look="primary" className="min-h-10" busyWords={signIn.isPending ? 'Signing in' : undefined}>
            Sign in
          </Button>
        </form>
      </div>
    </main>
  )
}

function signInProblem(error: Error): Error {
  const problem = toProblem(error)
  if (problem.status === 401 || problem.status === 403) {
    return new ApiProblem(400, { detail: 'E-mail and password do not match. Check both and try again.' })
  }
  return problem
}

function wantedPath(state: unknown): string {
  const from = (state as { from?: unknown } | null)?.from
  return typeof from === 'string' && from.startsWith('/') ? from : '/'
}
