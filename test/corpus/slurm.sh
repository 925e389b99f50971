#!/bin/sh
# A cluster of two nodes on this machine, of Debian's packages, that maps a corpus by an array of shards: `npm run test:slurm`, as root.
#   apt-get install slurmctld slurmd slurm-client munge
# One node is killed in the midst of the work; its shards are given to the other. The tables must be those of one process.
set -eu
for program in slurmctld slurmd sbatch munged; do
  command -v "$program" >/dev/null || { echo "skipped: $program is not installed (apt-get install slurmctld slurmd slurm-client munge)"; exit 0; }
done
here=$(cd "$(dirname "$0")/../.." && pwd)
root=$(mktemp -d)
host=$(hostname -s)
node=$(command -v node)
cat >"$root/slurm.conf" <<CONF
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
StateSaveLocation=$root/state
SlurmdSpoolDir=$root/spool-%n
SlurmctldPidFile=$root/slurmctld.pid
SlurmdPidFile=$root/slurmd-%n.pid
SlurmctldLogFile=$root/slurmctld.log
SlurmdLogFile=$root/slurmd-%n.log
SlurmctldPort=7817
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
ReturnToService=2
SlurmdTimeout=10
MpiDefault=none
SwitchType=switch/none
JobAcctGatherType=jobacct_gather/none
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=7821 CPUs=1 State=UNKNOWN
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=7822 CPUs=1 State=UNKNOWN
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$root/slurm.conf"
stop() {
  for pid in "$root"/*.pid; do [ -f "$pid" ] && kill "$(cat "$pid")" 2>/dev/null || true; done
  rm -rf "$root"
}
trap stop EXIT
mkdir -p "$root/state" /run/munge
pgrep munged >/dev/null || { chown munge: /run/munge; su -s /bin/sh munge -c munged; }
slurmctld
slurmd -N n1
slurmd -N n2
"$node" "$here/test/corpus/write-invented.mjs" "$root/input" 40 600
yuanzhuo() { "$node" "$here/dist/pipeline/cli.js" "$@"; }
yuanzhuo corpus "$root/input" -o "$root/one" --workers 1 --quiet --formats csv
yuanzhuo corpus "$root/input" -o "$root/cluster" --to plan --quiet >/dev/null
map=$(sbatch --parsable --requeue --array=0-7 --output="$root/map-%a.log" --wrap \
  "$node $here/dist/pipeline/cli.js corpus --plan $root/cluster/plan.jsonl --shard \$SLURM_ARRAY_TASK_ID/8 --workers 1 --quiet")
while [ "$(ls "$root/cluster/parts" 2>/dev/null | grep -c '^[0-9a-f]*\.json$')" -lt 3 ]; do sleep 0.2; done
echo "three parts are done; node n2 is killed"
kill -9 "$(cat "$root/slurmd-n2.pid")"
scontrol update nodename=n2 state=down reason=killed
merge=$(sbatch --parsable --dependency="afterok:$map" --output="$root/merge.log" --wrap \
  "$node $here/dist/pipeline/cli.js corpus merge $root/cluster --quiet --formats csv")
while squeue --noheader --jobs="$map,$merge" 2>/dev/null | grep -q .; do sleep 1; done
cat "$root"/map-*.log "$root/merge.log"
diff -r "$root/one/report" "$root/cluster/report"
echo "the tables of the cluster are those of one process, byte for byte"
