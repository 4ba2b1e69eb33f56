#!/bin/bash
# with_postgres.sh COMMAND…: runs the command beside a PostgreSQL cluster of its own, which goes with it. The command
# finds the address of the cluster in TAPHUAN_TEST_SERVER ("postgresql:///%1?host=…": %1 stands for a
# database), that of its TLS in TAPHUAN_TEST_TLS, and its folder, with the certificate root.crt, in
# TAPHUAN_TEST_CLUSTER. Nothing of a cluster of the machine is touched.
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
    "$folder/ctl" stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT

as_owner "$bin/initdb" -D "$folder/data" -U taphuan -A trust -E UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 ||
    { cat "$folder/initdb.log" >&2; exit 1; }
# Two certificates: one stands for the server, the other for nobody.
certificate() {
    as_owner openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$1" -addext "subjectAltName=IP:127.0.0.1" \
        -keyout "$folder/$2.key" -out "$folder/$2.crt" 2>"$folder/openssl.log" || { cat "$folder/openssl.log" >&2; exit 1; }
}
certificate taphuan root
certificate nobody other
port=$((20000 + RANDOM))
while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((20000 + RANDOM)); done

# What a test writes need not outlive the machine, only the server.
as_owner tee -a "$folder/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $port
ssl = on
ssl_cert_file = '$folder/root.crt'
ssl_key_file = '$folder/root.key'
unix_socket_directories = '$folder'
max_connections = 200
fsync = off
shared_buffers = 128MB
CONF
# One database asks for passwords; to the others anybody is whom they say. Over the network only with TLS.
as_owner tee "$folder/data/pg_hba.conf" >/dev/null <<HBA
local scram all scram-sha-256
local all all trust
hostssl all all 127.0.0.1/32 trust
HBA

# ctl start|stop|kill, for tests that take the server away and bring it back.
as_owner tee "$folder/ctl" >/dev/null <<CTL
#!/bin/bash
run() {
    if [ "\$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "\$@"; else "\$@"; fi
}
case \$1 in
    start) run "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w start ;;
    stop) run "$bin/pg_ctl" -D "$folder/data" -m fast -w stop ;;
    kill)
        main=\$(head -1 "$folder/data/postmaster.pid")
        # pg_ctl begins a session of their own for all of them.
        pkill -9 -s "\$main"
        while pgrep -s "\$main"; do sleep 0.01; done ;;
esac >/dev/null
CTL
chmod +x "$folder/ctl"
"$folder/ctl" start || { cat "$folder/server.log" >&2; exit 1; }

export TAPHUAN_TEST_SERVER="postgresql:///%1?host=$folder&port=$port"
export TAPHUAN_TEST_TLS="postgresql://taphuan@127.0.0.1:$port/%1"
export PGUSER=taphuan PGPORT=$port
export TAPHUAN_TEST_CLUSTER="$folder"
"$@"
