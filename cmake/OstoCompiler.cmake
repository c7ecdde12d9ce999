# Language level, warnings, sanitizers, linker and compiler cache: the same for every target of the project.
# `osto_options(<target>)` applies them; nothing is set globally, so a project that adds us keeps its own flags.

set(OSTO_GENERATED_DIR "${PROJECT_BINARY_DIR}/generated")
set(OSTO_SOURCE_DIR "${PROJECT_SOURCE_DIR}")

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12)
  message(FATAL_ERROR "g++ 12 or later is needed; this is ${CMAKE_CXX_COMPILER_VERSION}")
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 16)
  message(FATAL_ERROR "clang 16 or later is needed (older ones cannot compile libstdc++'s ranges)")
endif()

if(PROJECT_IS_TOP_LEVEL)
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
  if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
  endif()
  # Precompiled headers are cacheable only when ccache is told that it may ignore their time stamps; with paths made
  # relative to the source tree, a second clone finds what the first one compiled.
  if(CMAKE_CXX_COMPILER_LAUNCHER STREQUAL "ccache")
    set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros
      "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 ccache)
  endif()
endif()

# mold links the Debug test programs in a fraction of ld's time; the result is the same.
find_program(OSTO_MOLD mold)
mark_as_advanced(OSTO_MOLD)

add_library(osto_compiler INTERFACE)
target_compile_features(osto_compiler INTERFACE cxx_std_20)
target_compile_options(osto_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow
  $<$<BOOL:${OSTO_WARNINGS_AS_ERRORS}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # The OSTO_TRY macro ends in static_assert or a declaration on purpose; clang alone calls `;` after it extra.
  target_compile_options(osto_compiler INTERFACE -Wno-extra-semi)
  # libstdc++ 12's own stable_sort calls get_temporary_buffer, which it calls deprecated; g++ tells of deprecated uses of ours.
  target_compile_options(osto_compiler INTERFACE -Wno-deprecated-declarations)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # g++ 12 sees an overlap in the optimised `"text" + std::string` that is not there (GCC bug 105651).
  target_compile_options(osto_compiler INTERFACE $<$<AND:$<CONFIG:Release>,$<COMPILE_LANGUAGE:CXX>>:-Wno-restrict>)
endif()
if(OSTO_SANITIZE)
  target_compile_options(osto_compiler INTERFACE
    -fsanitize=${OSTO_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(osto_compiler INTERFACE -fsanitize=${OSTO_SANITIZE})
  if(OSTO_SANITIZE STREQUAL "thread")
    # Optimised and instrumented code hides from g++ 12 how large an array is that it has just allocated: it warns of overflows
    # that are none.
    target_compile_options(osto_compiler INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-stringop-overflow>)
  endif()
endif()
if(OSTO_MOLD)
  target_link_options(osto_compiler INTERFACE -fuse-ld=mold)
endif()

function(osto_options target)
  target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:osto_compiler>)
  set_target_properties(${target} PROPERTIES
    CXX_STANDARD 20 CXX_STANDARD_REQUIRED ON CXX_EXTENSIONS OFF
    C_STANDARD 99 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF
    CXX_VISIBILITY_PRESET hidden C_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
    POSITION_INDEPENDENT_CODE ON)
endfunction()
