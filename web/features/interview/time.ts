// Times as the page writes them.

// 754 000 → "12:34"; an hour and more as "1:02:03". Never below zero.
export function clockWords(millis: number): string {
  const seconds = Math.max(0, Math.floor(millis / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}

const timeOfDay = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

export function timeOfDayWords(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : timeOfDay.format(date);
}

// How far into the interview something happened.
export function sinceWords(start: string | undefined, at: string): string {
  const millis = start === undefined ? Number.NaN : Date.parse(at) - Date.parse(start);
  return Number.isNaN(millis) ? '' : clockWords(millis);
}
