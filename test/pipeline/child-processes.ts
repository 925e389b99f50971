import { execFileSync } from 'node:child_process';

/** The processes that a process has started and whose command names `program`; those that have ended do not count. */
export function childProcesses(parent: number, program: string): readonly number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [pid, of, state = '', ...command] = line.trim().split(/\s+/);
    return Number(of) === parent && !state.startsWith('Z') && command.join(' ').includes(program) ? Number(pid) : [];
  });
}
