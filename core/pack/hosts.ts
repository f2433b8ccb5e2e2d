/** Whether a host is one of these, or a sub-domain of one: « wwwd.caf.fr » is of « caf.fr », « moncaf.fr » is not. */
export function isHostOf(host: string, hosts: string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return hosts.some((own) => name === own || name.endsWith(`.${own}`));
}
