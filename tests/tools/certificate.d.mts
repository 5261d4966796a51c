export function selfSigned(hosts: string[]): { cert: string; key: string; fingerprint: string }
