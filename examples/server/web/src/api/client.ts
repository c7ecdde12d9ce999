import createClient from 'openapi-fetch'
import { ApiProblem, toProblem, type ProblemDetails } from './problem'
import type { paths } from './schema'
import { session } from './session'

export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: session.fetch })

/** The answer of a call, or its problem thrown: what React Query wants. */
export async function answer<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  let result
  try {
    result = await call
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw toProblem(error)
  }
  if (result.response.ok && result.data !== undefined) return result.data
  const details = typeof result.error === 'object' && result.error !== null ? (result.error as ProblemDetails) : {}
  throw new ApiProblem(result.response.status, details)
}

/** A key for one intent of the user, kept for every resend of it. */
export function newIdempotencyKey(): string {
  const octets = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('')
}
