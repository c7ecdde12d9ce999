export function Mark({ className = 'size-7' }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className={className}>
      <rect width="32" height="32" rx="8" fill="#2f4fd0" />
      <path
        d="M16 7.5c2.6 2 5.2 2.7 8 2.8v6.2c0 4.3-3.2 7-8 8.5-4.8-1.5-8-4.2-8-8.5v-6.2c2.8-.1 5.4-.8 8-2.8Z"
        fill="none"
        stroke="#fff"
        strokeWidth="2.2"
        strokeLinejoin="round"
      />
      <path d="M12.5 14h7M12.5 17.5h7" stroke="#fff" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  )
}
