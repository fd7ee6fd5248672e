/** Pictures from one path over a field of 24 by 24. */
const icons = {
  menu: 'M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z',
  close: 'M6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6z',
  hash: 'M10 3 9.4 8H5v2h4.2l-.5 4H4v2h4.5l-.6 5h2l.6-5h4l-.6 5h2l.6-5H21v-2h-4.3l.5-4H22V8h-4.5l.6-5h-2l-.6 5h-4L12 3zm1.2 7h4l-.5 4h-4z',
  thread: 'M6 3v9a3 3 0 0 0 3 3h7.2l-2.6-2.6L15 11l5 5-5 5-1.4-1.4 2.6-2.6H9a5 5 0 0 1-5-5V3z',
  at: 'M12 2a10 10 0 1 0 4 19.2l-.8-1.9A8 8 0 1 1 20 12v1.2a1.3 1.3 0 0 1-2.6 0V7.5h-2v.9a4.6 4.6 0 1 0 .5 6.6A3.4 3.4 0 0 0 22 13.2V12A10 10 0 0 0 12 2m-.2 12.5a2.6 2.6 0 1 1 0-5.2 2.6 2.6 0 0 1 0 5.2',
  book: 'M4 4h6a3 3 0 0 1 2 .8A3 3 0 0 1 14 4h6v14h-6a2 2 0 0 0-2 2 2 2 0 0 0-2-2H4zm2 2v10h4q.5 0 1 .1V7a1 1 0 0 0-1-1zm8 0a1 1 0 0 0-1 1v9.1q.5-.1 1-.1h4V6z',
  sun: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10m-1-6h2v4h-2zm0 18h2v4h-2zM1 11h4v2H1zm18 0h4v2h-4zM3.5 4.9l1.4-1.4 2.8 2.8-1.4 1.4zm12.8 12.8 1.4-1.4 2.8 2.8-1.4 1.4zM3.5 19.1l2.8-2.8 1.4 1.4-2.8 2.8zM16.3 6.3l2.8-2.8 1.4 1.4-2.8 2.8z',
  moon: 'M11 3a9 9 0 1 0 10 10.6A7 7 0 0 1 11 3',
  more: 'M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4m7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4m7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  eye: 'M12 5C6 5 2.5 10 1.5 12c1 2 4.5 7 10.5 7s9.5-5 10.5-7C21.5 10 18 5 12 5m0 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9m0-2.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  plus: 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z',
  send: 'M3 4.5 21.5 12 3 19.5l1.5-6L13 12l-8.5-1.5z',
  slash: 'M14.5 3h2.7L9.5 21H6.8z',
  file: 'M6 2h8l5 5v15H5V3a1 1 0 0 1 1-1m7 1.8V8h4.2zM8 12v1.6h8V12zm0 4v1.6h8V16z',
  down: 'm6 8.6 6 6 6-6L19.4 10 12 17.4 4.6 10z',
  warn: 'M12 2 1 21h22zm-1 7h2v6h-2zm0 8h2v2h-2z',
} as const;

/** A picture that says nothing to a screen reader. */
export function Icon({ of }: { of: keyof typeof icons }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class="icon">
      <path d={icons[of]} />
    </svg>
  );
}
