import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { session } from './api/session'
import './index.css'

void session.restore()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
