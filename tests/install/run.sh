#!/usr/bin/env bash
# Usage: run.sh STAGE. Moves a copy of an installed tree away and uses it as strangers do: from C++ and C by CMake, by
# pkg-config, and by reading what its objects need and show.
. "$(dirname "$0")/../../scripts/lib.sh"

work="$ROOT/build/test/install"
rm -rf "$work"
mkdir -p "$work"
cp -a "$1" "$work/moved"
moved="$work/moved"
library_dir="$(dirname "$(find "$moved" -name libosto_billing.so.1)")"
library="$library_dir/libosto_billing.so.1"

build_host() {  # build_host NAME: configures and builds tests/install/NAME against the moved tree
  cmake -G Ninja -S "tests/install/$1" -B "$work/$1" -DCMAKE_PREFIX_PATH="$moved" -DOSTO_INCLUDE_DIR="$moved/include" \
    -DCMAKE_BUILD_TYPE=Debug -DCMAKE_FIND_USE_PACKAGE_REGISTRY=OFF >"$work/$1.log" 2>&1 &&
    cmake --build "$work/$1" >>"$work/$1.log" 2>&1 || { tail -30 "$work/$1.log"; return 1; }
}
cpp_host() { build_host cmake_cpp && "$work/cmake_cpp/cpp_host"; }
stripe_host() { build_host cmake_stripe && "$work/cmake_stripe/stripe_host"; }
c_host() { build_host cmake_c && "$work/cmake_c/c_host"; }

refuses_unknown_component() {
  printf 'cmake_minimum_required(VERSION 3.25)\nproject(x LANGUAGES CXX)\nfind_package(osto_billing QUIET COMPONENTS cobol)\nif(osto_billing_FOUND)\nmessage(FATAL_ERROR "taken")\nendif()\n' \
    >"$work/CMakeLists.txt"
  cmake -S "$work" -B "$work/no_component" -DCMAKE_PREFIX_PATH="$moved" >"$work/no_component.log" 2>&1
}

pkg_config_host() {
  local flags
  flags="$(PKG_CONFIG_PATH="$library_dir/pkgconfig" pkg-config --cflags --libs osto_billing)" || return 1
  # shellcheck disable=SC2086  # flags are words
  cc -std=c99 -pedantic -Wall -Wextra -Werror tests/install/cmake_c/main.c -o "$work/pkg_config_host" $flags \
    "-Wl,-rpath,$library_dir" && "$work/pkg_config_host"
}

headers_in_both_languages() {
  printf '#include <osto_billing/%s>\n' osto_billing.h osto_slice.h >"$work/header.c"
  cc -std=c99 -pedantic -Wall -Wextra -Werror -I"$moved/include" -fsyntax-only "$work/header.c" &&
    c++ -std=c++20 -pedantic -Wall -Wextra -Werror -I"$moved/include" -fsyntax-only -x c++ "$work/header.c"
}

needs_only_the_promised() {
  local needed extra
  needed="$(readelf -dW "$library")" || return 1
  extra="$(printf '%s\n' "$needed" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' |
    grep -vE '^(libsqlite3\.so\.0|libcrypto\.so\.3|libstdc\+\+\.so\.6|libgcc_s\.so\.1|libm\.so\.6|libc\.so\.6|ld-linux.*)$' || true)"
  [ -z "$extra" ] || { echo "also needs: $extra"; return 1; }
}

exported() { nm -D --defined-only "$library" | awk '{ print $3 }' | grep -v '^OSTO_BILLING_1$' | sed 's/@.*//' | sort; }

shows_only_c_symbols() {
  local shown other
  shown="$(exported)" || return 1
  other="$(printf '%s\n' "$shown" | grep -v '^osto_' || true)"
  [ -z "$other" ] || { echo "also shows: $other"; return 1; }
}

shows_what_the_headers_declare() {
  # Functions are what OSTO_API declares, once comments are gone: the name before the first "(" of its line.
  sed 's@//.*@@' "$moved"/include/osto_billing/osto_{billing,slice}.h | tr '\n' ' ' | sed 's@/\*[^*]*\*\+\([^/*][^*]*\*\+\)*/@@g' |
    grep -oE 'OSTO_API [^;({]*\(' | grep -oE '\bosto_[a-z0-9_]+ *\($' | sed 's/ *(.*//' | sort -u >"$work/declared"
  exported >"$work/exported"
  [ -s "$work/declared" ] && diff "$work/declared" "$work/exported"
}

has_the_soname() { readelf -dW "$library" | grep -q 'SONAME.*\[libosto_billing\.so\.1\]'; }
names_no_build_folder() {
  local status=0
  grep -rIl -e "$ROOT" "$moved/include" "$library_dir/cmake" "$library_dir/pkgconfig" || status=$?
  [ "$status" = 1 ]  # 0: found, 2: a folder is missing
}
archive_needs_no_postgres() {
  local undefined
  undefined="$(nm --undefined-only "$library_dir/libosto_billing.a" 2>/dev/null)" || return 1
  ! grep -E ' (PQ|curl_)' <<<"$undefined"
}
plugin_shows_only_its_entry() {
  [ "$(nm -D --defined-only "$library_dir/libosto_billing_postgres.so" | awk '{ print $3 }')" = osto_billing_postgres_storage ]
}
refuses_another_major() {
  printf 'cmake_minimum_required(VERSION 3.25)\nproject(x LANGUAGES C CXX)\nfind_package(osto_billing 1.0 QUIET)\nif(osto_billing_FOUND)\nmessage(FATAL_ERROR "taken")\nendif()\n' \
    >"$work/CMakeLists.txt"
  cmake -S "$work" -B "$work/other_major" -DCMAKE_PREFIX_PATH="$moved" >"$work/other_major.log" 2>&1
}

failed=0
count_one "a C++ host builds and runs by CMake, every public header alone" cpp_host || failed=1
count_one "a C++ host of the Stripe provider builds and runs by CMake" stripe_host || failed=1
count_one "a C99 host builds and runs by CMake" c_host || failed=1
count_one "a C99 host builds and runs by pkg-config" pkg_config_host || failed=1
count_one "the C header compiles as C99 and as C++20" headers_in_both_languages || failed=1
count_one "the shared object needs sqlite3, crypto, libstdc++, libgcc, libm and libc only" needs_only_the_promised || failed=1
count_one "the shared object shows osto_* symbols only" shows_only_c_symbols || failed=1
count_one "the shared object shows exactly what the headers declare" shows_what_the_headers_declare || failed=1
count_one "the shared object has its SONAME" has_the_soname || failed=1
count_one "the static archive needs neither libpq nor curl" archive_needs_no_postgres || failed=1
count_one "the PostgreSQL plug-in shows its entry point only" plugin_shows_only_its_entry || failed=1
count_one "no installed file names the build folder" names_no_build_folder || failed=1
count_one "another major version is refused" refuses_another_major || failed=1
count_one "an unknown component is refused" refuses_unknown_component || failed=1
exit "$failed"
