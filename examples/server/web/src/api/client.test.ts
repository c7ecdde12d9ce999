import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { answer, api, newIdempotencyKey } from './client'
import { callSubscription } from './commands'
import { ApiProblem, toProblem } from './problem'

const origin = 'http://127.0.0.1:8080'
const server = setupServer(
  http.post(`${origin}/auth/refresh`, () => HttpResponse.json({ status: 401 }, { status: 401 })),
)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())
afterEach(() => server.resetHandlers())

function problemFrom(response: () => Response): Promise<ApiProblem> {
  server.use(http.get(`${origin}/clock`, response))
  return answer(api.GET('/clock')).then(
    () => Promise.reject(new Error('a problem was expected')),
    (error: unknown) => toProblem(error),
  )
}

it('says known codes in words', async () => {
  const problem = await problemFrom(() =>
    HttpResponse.json({ status: 404, code: 'not_found', detail: 'no such row' }, { status: 404 }),
  )
  expect(problem.status).toBe(404)
  expect(problem.message).toBe('This does not exist, or your account may not see it.')
  expect(problem.isRetryable).toBe(false)
})

it("shows the server's own sentence for the rest", async () => {
  const problem = await problemFrom(() =>
    HttpResponse.json({ status: 409, code: 'state_conflict', detail: 'nothing is due on the invoice' }, { status: 409 }),
  )
  expect(problem.message).toBe('Nothing is due on the invoice.')
})

it('makes something of an answer that is no problem document', async () => {
  const problem = await problemFrom(() => new HttpResponse('<h1>Bad gateway</h1>', { status: 502 }))
  expect(problem.message).toBe('The server had a problem. Nothing was lost; try again in a moment.')
  expect(problem.isRetryable).toBe(true)
})

it('knows when the server cannot be reached', async () => {
  const problem = await problemFrom(() => HttpResponse.error())
  expect(problem.status).toBe(0)
  expect(problem.message).toContain('could not be reached')
})

it('previews with the mode header and without a key, commits with the key and without the mode', async () => {
  const seen: { mode: string | null; key: string | null; body: unknown }[] = []
  server.use(
    http.post(`${origin}/subscriptions/sub_1/upgrade`, async ({ request }) => {
      const { headers } = request
      seen.push({ mode: headers.get('Osto-Mode'), key: headers.get('Idempotency-Key'), body: await request.json() })
      return HttpResponse.json({ subscription: {}, documents: [] })
    }),
  )
  const command = { kind: 'change', plan: 'cloud_pro', timing: 'now' } as const
  await callSubscription('sub_1', command, { mode: 'preview', idempotencyKey: 'k1' })
  await callSubscription('sub_1', command, { mode: 'commit', idempotencyKey: 'k1' })
  expect(seen).toEqual([
    { mode: 'preview', key: null, body: { plan: 'cloud_pro', timing: 'now' } },
    { mode: null, key: 'k1', body: { plan: 'cloud_pro', timing: 'now' } },
  ])
})

it('makes a new key for each intent', () => {
  expect(newIdempotencyKey()).toMatch(/^[0-9a-f]{32}$/)
  expect(newIdempotencyKey()).not.toBe(newIdempotencyKey())
})
