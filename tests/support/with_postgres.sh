#!/bin/bash
# with_postgres.sh COMMAND…: runs the command beside a PostgreSQL cluster of its own, which goes with it. The command
# finds the address of the cluster in TAPHUAN_TEST_SERVER ("postgresql:///%1?host=…": %1 stands for a
# database), and its folder in TAPHUAN_TEST_CLUSTER. Nothing of a cluster of the machine is touched.
set -euo pipefail

bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)
if [ -z "$bin" ]; then
    echo "PostgreSQL is not installed (package postgresql)" >&2
    exit 1
fi

folder=$(mktemp -d)
# PostgreSQL refuses to run as root.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid=postgres --regid=postgres --clear-groups env HOME="$folder" "$@"
    else
        "$@"
    fi
}
[ "$(id -u)" -ne 0 ] || chown postgres: "$folder"

stop() {
    as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT

as_owner "$bin/initdb" -D "$folder/data" -U taphuan -A trust -E UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 ||
    { cat "$folder/initdb.log" >&2; exit 1; }
# What a test writes need not outlive the machine; the tests that kill the server set TAPHUAN_TEST_SYNC.
as_owner tee -a "$folder/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = ''
unix_socket_directories = '$folder'
max_connections = 200
fsync = ${TAPHUAN_TEST_SYNC:-off}
full_page_writes = ${TAPHUAN_TEST_SYNC:-off}
shared_buffers = 128MB
CONF
as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w start >/dev/null ||
    { cat "$folder/server.log" >&2; exit 1; }

export TAPHUAN_TEST_SERVER="postgresql:///%1?host=$folder"
export PGUSER=taphuan
export TAPHUAN_TEST_CLUSTER="$folder"
export TAPHUAN_TEST_POSTGRES="$bin"
"$@"
