/** Check that the hostname of a URL is one of the machine itself, as written: no name is looked up. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]+\])\.?$/.test(hostname);
}
