#!/bin/bash
# Thirty clients of one server, marking attendance and enrolling: first as fast as each can, then each at a clerk's
# pace, and the same statements sent by pgbench (tests/bench/server_bench/*.sql).
#
#     tests/support/with_postgres.sh tests/bench/server_bench.sh PROGRAM [CLIENTS] [SECONDS]
#
# PROGRAM: taphuan-server-bench. Prints the times and how many operations a second pgbench does for each of ours;
# status 1 where something failed or was lost. The cluster of with_postgres.sh does not wait for its disk.
set -euo pipefail
program=${1:?server_bench.sh PROGRAM [CLIENTS] [SECONDS]}
clients=${2:-30}
seconds=${3:-300}
scripts=$(dirname "$0")/server_bench
pgbench=$(find /usr/lib/postgresql -maxdepth 3 -name pgbench | sort -V | tail -1)
export PGHOST=$TAPHUAN_TEST_CLUSTER PGDATABASE=bench PGOPTIONS='-c search_path=taphuan -c jit=off'

"$program" "$clients" "$seconds" 2
psql -q -d postgres -c 'DROP DATABASE bench'
ours=$("$program" "$clients" "$seconds")
echo "$ours"
rows=$(psql -qAt -c 'CREATE TABLE public.bench_row AS SELECT row_number() OVER () AS n, s.id AS session,
    e.id AS enrolment, e.training_class, e.person FROM enrolment e JOIN session s USING (training_class)' \
    -c 'CREATE UNIQUE INDEX ON public.bench_row (n)' -c 'ANALYZE' -c 'SELECT count(*) FROM public.bench_row')
theirs=$(PGOPTIONS='-c search_path=taphuan,public -c jit=off' "$pgbench" -n -M prepared -c "$clients" -j "$clients" \
    -T "$seconds" -D rows="$rows" -f "$scripts/mark.sql@4" -f "$scripts/enrol.sql@1")
awk -v ours="$(awk '/operations a second/ { print $1 }' <<<"$ours")" \
    -v theirs="$(awk '/^tps/ { print $3 }' <<<"$theirs")" \
    'BEGIN { printf "the same statements by pgbench: %d operations a second; ratio to ours: %.2f\n", theirs, theirs / ours }'
