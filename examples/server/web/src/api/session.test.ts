import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from './records'
import { Session } from './session'

const origin = 'http://127.0.0.1:8080'
const server = setupServer()
let validToken = ''
let refreshCount = 0
let seenTokens: (string | null)[] = []

function granted(token: string): SignedIn {
  validToken = token
  return {
    access_token: token,
    token_type: 'Bearer',
    expires_in_seconds: 900,
    user: { user_id: 'usr_1', email: 'a@example.com', role: 'finance', permissions: ['companies.read'] },
  }
}

const companies = http.all(`${origin}/companies`, async ({ request }) => {
  const token = request.headers.get('Authorization')
  seenTokens.push(token)
  if (token !== `Bearer ${validToken}`) return HttpResponse.json({ status: 401 }, { status: 401 })
  return HttpResponse.json({ companies: [], echoed: await request.text() })
})

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())
afterEach(() => server.resetHandlers())
beforeEach(() => {
  refreshCount = 0
  seenTokens = []
  server.use(
    companies,
    http.post(`${origin}/auth/login`, () => HttpResponse.json(granted('first'))),
    http.post(`${origin}/auth/logout`, () => HttpResponse.json({})),
    http.post(`${origin}/auth/refresh`, async () => {
      refreshCount += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
      return HttpResponse.json(granted(`renewed-${refreshCount}`))
    }),
  )
})

async function signedIn(): Promise<Session> {
  const session = new Session()
  await session.signIn('a@example.com', 'secret')
  return session
}

it('sends the access token', async () => {
  const session = await signedIn()
  const response = await session.fetch(`${origin}/companies`)
  expect(response.status).toBe(200)
  expect(seenTokens).toEqual(['Bearer first'])
  expect(session.state()).toMatchObject({ phase: 'signed_in', user: { email: 'a@example.com' } })
})

it('refreshes once for many calls that fail together, and repeats each', async () => {
  const session = await signedIn()
  validToken = 'expired on the server'
  const responses = await Promise.all(Array.from({ length: 5 }, () => session.fetch(`${origin}/companies`)))
  expect(responses.map((response) => response.status)).toEqual([200, 200, 200, 200, 200])
  expect(refreshCount).toBe(1)
})

it('repeats a command with its body', async () => {
  const session = await signedIn()
  validToken = 'expired on the server'
  const response = await session.fetch(`${origin}/companies`, { method: 'POST', body: '{"code":"A"}' })
  expect(await response.json()).toMatchObject({ echoed: '{"code":"A"}' })
})

it('does not repeat a command in the name of another user, who has signed in in another tab', async () => {
  const session = await signedIn()
  const other = granted('of the other')
  other.user = { ...other.user, user_id: 'usr_2', email: 'b@example.com' }
  server.use(http.post(`${origin}/auth/refresh`, () => HttpResponse.json(other)))
  const response = await session.fetch(`${origin}/companies`, { method: 'POST', body: '{"code":"A"}' })
  expect(response.status).toBe(401)
  expect(seenTokens).toEqual(['Bearer first'])
  expect(session.state()).toMatchObject({ phase: 'signed_in', user: { email: 'b@example.com' } })
})

it('repeats only once: a second refusal is the answer', async () => {
  server.use(http.all(`${origin}/companies`, () => HttpResponse.json({ status: 401 }, { status: 401 })))
  const session = await signedIn()
  const response = await session.fetch(`${origin}/companies`)
  expect(response.status).toBe(401)
  expect(refreshCount).toBe(1)
})

it('signs out when the refresh is refused', async () => {
  const session = await signedIn()
  server.use(http.post(`${origin}/auth/refresh`, () => HttpResponse.json({ status: 401 }, { status: 401 })))
  validToken = 'expired on the server'
  const response = await session.fetch(`${origin}/companies`)
  expect(response.status).toBe(401)
  expect(session.state()).toEqual({ phase: 'signed_out' })
})

it('stays signed in when the server is out of order, so that a form is not lost', async () => {
  const session = await signedIn()
  server.use(http.post(`${origin}/auth/refresh`, () => HttpResponse.json({ status: 503 }, { status: 503 })))
  validToken = 'expired on the server'
  await expect(session.fetch(`${origin}/companies`)).rejects.toThrow('The server had a problem')
  expect(session.state().phase).toBe('signed_in')
})

it('takes up an earlier session after a reload', async () => {
  const session = new Session()
  await session.restore()
  expect(session.state().phase).toBe('signed_in')
  expect((await session.fetch(`${origin}/companies`)).status).toBe(200)
})

it('keeps no token where scripts of other pages could read it', async () => {
  await signedIn()
  expect(localStorage.length + sessionStorage.length).toBe(0)
  expect(document.cookie).toBe('')
})

it('forgets the token when signing out', async () => {
  const session = await signedIn()
  await session.signOut()
  expect(session.state()).toEqual({ phase: 'signed_out' })
  await session.fetch(`${origin}/companies`)
  expect(seenTokens[0]).toBeNull()
})
