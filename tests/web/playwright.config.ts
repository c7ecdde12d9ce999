import { defineConfig } from '@playwright/test'

// One real server with one real book for all tests, so they run one after the other. The system's Chromium; as root it
// needs --no-sandbox, and nothing here may reach for the network.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../build/test/web',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['junit', { outputFile: process.env.OSTO_WEB_REPORT ?? '../../build/test/reports/web.xml' }]],
  use: {
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    // Colours are measured; a transition under way would be measured with them.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.OSTO_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--disable-default-apps', '--disable-extensions',
        '--disable-domain-reliability', '--disable-client-side-phishing-detection',
      ],
    },
  },
})
