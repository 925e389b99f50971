#!/bin/bash
# A plan, its shards as an array, and the merge when all of them have ended well. The folder must be on storage that all nodes share.
#   sbatch-free planning:  yuanzhuo corpus /archive -o /shared/corpus --to plan
#   then:                  sh docs/jobs/slurm.sh /shared/corpus 64
set -euo pipefail
corpus=$1
shards=$2
array=$(sbatch --parsable --job-name=yuanzhuo-map --array="0-$((shards - 1))" --cpus-per-task=1 --mem=1G --requeue \
  --wrap "yuanzhuo corpus --plan '$corpus/plan.jsonl' --shard \$SLURM_ARRAY_TASK_ID/$shards --workers 1 --quiet")
sbatch --parsable --job-name=yuanzhuo-merge --dependency="afterok:$array" --cpus-per-task=2 --mem=2G \
  --wrap "yuanzhuo corpus merge '$corpus' --quiet"
