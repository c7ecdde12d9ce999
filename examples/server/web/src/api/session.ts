// Who is signed in. The access token lives in this module's memory only; the refresh token is a cookie that scripts
// cannot read. A reload therefore starts with one refresh.
import { problemOf } from './problem'
import type { SignedIn, SignedInUser } from './records'

export type User = SignedInUser

export type SessionState = { phase: 'starting' } | { phase: 'signed_out' } | { phase: 'signed_in'; user: User }

export class Session {
  #accessToken: string | undefined
  #state: SessionState = { phase: 'starting' }
  #refreshing: Promise<boolean> | undefined
  #listeners = new Set<() => void>()

  readonly state = (): SessionState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes up the session of an earlier page load, when there is one. */
  async restore(): Promise<void> {
    try {
      await this.refresh()
    } catch {
      this.#become({ phase: 'signed_out' })
    }
  }

  async signIn(email: string, password: string): Promise<void> {
    const response = await post('/auth/login', { email, password })
    if (!response.ok) throw await problemOf(response)
    this.#grant((await response.json()) as SignedIn)
  }

  async signOut(): Promise<void> {
    const token = this.#accessToken
    this.#accessToken = undefined
    this.#become({ phase: 'signed_out' })
    await post('/auth/logout', {}, token).catch(() => undefined)
  }

  /** One refresh at a time, however many calls ask for it; other tabs wait their turn, since each turn changes the cookie. */
  refresh(): Promise<boolean> {
    this.#refreshing ??= exclusively(() => this.#refreshOnce()).finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  /**
   * fetch with the access token; an expired one is renewed and the request sent once more. Not when another user has
   * signed in meanwhile, in another tab of the browser: nobody acts in another one's name.
   */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const again = request.clone()
    const sentToken = this.#accessToken
    const sender = this.#userId()
    const response = await fetch(withToken(request, sentToken))
    if (response.status !== 401) return response
    // Another call may have renewed the token while this one was on its way.
    const isRenewed = this.#accessToken !== sentToken || (await this.refresh())
    return isRenewed && this.#accessToken && this.#userId() === sender ? fetch(withToken(again, this.#accessToken)) : response
  }

  async #refreshOnce(): Promise<boolean> {
    const response = await post('/auth/refresh', {})
    if (response.ok) {
      this.#grant((await response.json()) as SignedIn)
      return true
    }
    if (response.status >= 500) throw await problemOf(response)
    this.#accessToken = undefined
    this.#become({ phase: 'signed_out' })
    return false
  }

  #grant(granted: SignedIn): void {
    this.#accessToken = granted.access_token
    const before = this.#state
    const isSameUser = before.phase === 'signed_in' && JSON.stringify(before.user) === JSON.stringify(granted.user)
    if (!isSameUser) this.#become({ phase: 'signed_in', user: granted.user })
  }

  #userId(): string | undefined {
    return this.#state.phase === 'signed_in' ? this.#state.user.user_id : undefined
  }

  #become(state: SessionState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

function withToken(request: Request, token: string | undefined): Request {
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  return request
}

function post(path: string, body: unknown, token?: string): Promise<Response> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' }
  if (token) headers.Authorization = `Bearer ${token}`
  const url = new URL(path, window.location.origin)
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body), credentials: 'same-origin' })
}

async function exclusively(work: () => Promise<boolean>): Promise<boolean> {
  return 'locks' in navigator ? navigator.locks.request('osto-refresh', work) : work()
}

export const session = new Session()
