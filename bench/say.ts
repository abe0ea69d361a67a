// Progress goes to standard error, with the seconds since the start; results go elsewhere.

/** Says what is being done. */
export function say(what: string): void {
  console.error(`${performance.now().toFixed(0).slice(0, -3).padStart(4) || '   0'} s  ${what}`);
}
