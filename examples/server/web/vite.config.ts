import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// In development the API comes from a running example server; in production that server serves this build itself.
const api = process.env.OSTO_API ?? 'http://127.0.0.1:8080'
const apiPaths = [
  'auth', 'book', 'blocks', 'clock', 'companies', 'currencies', 'dunning', 'feed', 'invoices', 'payment-methods',
  'payments', 'plans', 'subscriptions',
]

export default defineConfig({
  base: '/app/',
  plugins: [react(), tailwindcss()],
  build: { assetsInlineLimit: 0 },
  server: { proxy: Object.fromEntries(apiPaths.map((path) => [`^/${path}(/|\\?|$)`, { target: api }])) },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://127.0.0.1:8080/app/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
  },
})
