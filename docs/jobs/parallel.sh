#!/bin/sh
# The same with GNU parallel: on this machine, or with --sshlogin on several that share the folder. Run it again after any crash.
#   yuanzhuo corpus /archive -o /shared/corpus --to plan && sh docs/jobs/parallel.sh /shared/corpus 8
set -eu
corpus=$1
shards=$2
seq 0 "$((shards - 1))" | parallel --retries 3 "yuanzhuo corpus --plan '$corpus/plan.jsonl' --shard {}/$shards --workers 1 --quiet"
yuanzhuo corpus merge "$corpus" --quiet
