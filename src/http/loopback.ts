/** Check that the hostname of a URL names this machine. The name is compared as text and not resolved. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]+\])\.?$/.test(hostname);
}
