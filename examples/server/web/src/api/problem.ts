// RFC 9457 problems, and everything else that can go wrong with a call, as one kind of error with words for people.
import type { components } from './schema'

/** What the server sends; a proxy in between may send less. */
export type ProblemDetails = Partial<components['schemas']['Problem']>

/** What people can do about a code; the server's own sentence follows where it says more. */
const wordsByCode: Record<string, string> = {
  permission_denied: 'Your account may not do this.',
  not_found: 'This does not exist, or your account may not see it.',
  still_running: 'The first try is still running. Its outcome will appear here.',
  storage_busy: 'The billing database is busy. Try again in a moment.',
  storage_failed: 'The billing database could not answer. Nothing was changed.',
  provider_failed: 'The payment provider could not be reached.',
  account_parked: 'Work for this company is stopped until our staff have looked at it.',
  idempotency_mismatch: 'This action was already sent with other details. Start it again.',
  conflict_with_preview: 'Something changed since the preview. Look at a new preview.',
}

export class ApiProblem extends Error {
  readonly status: number
  readonly details: ProblemDetails

  constructor(status: number, details: ProblemDetails) {
    super(wordsFor(status, details))
    this.name = 'ApiProblem'
    this.status = status
    this.details = details
  }

  get code(): string | undefined {
    return this.details.code
  }

  /** Whether the same request may succeed later as it is. */
  get isRetryable(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500 || this.code === 'still_running'
  }
}

function wordsFor(status: number, details: ProblemDetails): string {
  const known = details.code ? wordsByCode[details.code] : undefined
  if (known) return known
  if (status === 0) return 'The server could not be reached. Check your connection and try again.'
  if (status === 401) return 'Your session has ended. Sign in again.'
  if (status === 429) return 'Too many tries. Wait a minute, then try again.'
  if (details.detail) return sentence(details.detail)
  if (status >= 500) return 'The server had a problem. Nothing was lost; try again in a moment.'
  return sentence(details.title ?? `The server refused this (${status})`)
}

function sentence(text: string): string {
  const trimmed = text.trim()
  const first = trimmed.charAt(0).toUpperCase() + trimmed.slice(1)
  return /[.!?]$/.test(first) ? first : `${first}.`
}

/** Any thrown value as a problem: a fetch that never got an answer has status 0. */
export function toProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  return new ApiProblem(0, {})
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    return new ApiProblem(response.status, (await response.json()) as ProblemDetails)
  } catch {
    return new ApiProblem(response.status, {})
  }
}
