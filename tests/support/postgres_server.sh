#!/bin/bash
# A throw-away PostgreSQL for tests, on a free loopback port, without durability.
#
#   postgres_server.sh            prints its URL as the first line, then runs until standard input closes
#
# The reader's end keeps it alive: when the test program ends, however it ends, the server stops and its files go.
set -euo pipefail

BIN="$(find /usr/lib/postgresql/*/bin -maxdepth 0 2>/dev/null | sort -V | tail -1)"
[ -n "$BIN" ] || { command -v pg_config >/dev/null && BIN="$(pg_config --bindir)"; }
[ -x "$BIN/initdb" ] || { echo "PostgreSQL's initdb is not installed" >&2; exit 1; }

HOME_DIR="$(mktemp -d "${TMPDIR:-/tmp}/osto-postgres.XXXXXX")"
SERVER=""
clean_up() {
  if [ -n "$SERVER" ]; then kill -QUIT "$SERVER" 2>/dev/null || true; wait "$SERVER" 2>/dev/null || true; fi
  rm -rf "$HOME_DIR"
}
trap clean_up EXIT
trap 'exit 1' INT TERM HUP

# PostgreSQL refuses to run as root.
AS=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$HOME_DIR"
  AS=(setpriv --reuid=postgres --regid=postgres --init-groups --inh-caps=-all)
fi
cd "$HOME_DIR"

"${AS[@]}" "$BIN/initdb" -D "$HOME_DIR/data" -U postgres --auth=trust --encoding=UTF8 --locale=C --no-sync \
  >"$HOME_DIR/initdb.log" 2>&1 || { cat "$HOME_DIR/initdb.log" >&2; exit 1; }

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

start() {
  "${AS[@]}" "$BIN/postgres" -D "$HOME_DIR/data" -p "$1" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=100 -c shared_buffers=64MB \
    -c autovacuum=off </dev/null >"$HOME_DIR/server.log" 2>&1 &
  SERVER=$!
  for _ in $(seq 200); do
    if "$BIN/pg_isready" -q -h 127.0.0.1 -p "$1"; then return 0; fi
    kill -0 "$SERVER" 2>/dev/null || return 1
    sleep 0.05
  done
  return 1
}

PORT=""
for _ in 1 2 3; do  # somebody else may take the port in between
  PORT="$(free_port)"
  if start "$PORT"; then break; fi
  kill -QUIT "$SERVER" 2>/dev/null || true
  wait "$SERVER" 2>/dev/null || true
  SERVER=""
done
[ -n "$SERVER" ] || { cat "$HOME_DIR/server.log" >&2; exit 1; }

echo "postgresql://postgres@127.0.0.1:$PORT/postgres"
cat >/dev/null  # until standard input closes
