import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom has no media queries; the theme asks for one when it is loaded.
window.matchMedia ??= (query: string) =>
  ({ matches: false, media: query, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList

// A busy machine takes longer than the usual second for the first rendering.
configure({ asyncUtilTimeout: 4000 })

afterEach(cleanup)
