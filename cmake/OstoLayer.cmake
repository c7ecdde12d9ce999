# A layer is an OBJECT library that can include only what its SEES list names: the compiler searches a private folder
# of symbolic links, one per permitted folder, instead of src/. An upward include does not compile.
#
#   osto_add_layer(core SEES base core [LINKS targets...] [EXCLUDE regex] [FOLDERS subfolders...])
#
# NAME gives the target osto_<NAME> from the sources below the current folder (or below FOLDERS in it).
# SEES names folders under src/, "storage/sql" for one folder of a layer.

# The views lie in the source tree's build/ (never committed) and not in each build tree: they are the same for all of
# them, and with one path for all, ccache finds for one build tree what another has compiled.
if(PROJECT_IS_TOP_LEVEL)
  set(OSTO_INCLUDE_VIEW_DIR "${PROJECT_SOURCE_DIR}/build/include-view")
else()
  set(OSTO_INCLUDE_VIEW_DIR "${PROJECT_BINARY_DIR}/include-view")
endif()

# osto_include_view(NAME FOLDER...): brings the view up to date without taking away a link that a compiler may be using.
function(osto_include_view name)
  set(view "${OSTO_INCLUDE_VIEW_DIR}/${name}")
  file(MAKE_DIRECTORY "${view}")
  file(GLOB_RECURSE present RELATIVE "${view}" LIST_DIRECTORIES true "${view}/*")
  foreach(folder IN LISTS present)
    if(IS_SYMLINK "${view}/${folder}" AND NOT folder IN_LIST ARGN)
      file(REMOVE "${view}/${folder}")
    endif()
  endforeach()
  foreach(folder IN LISTS ARGN)
    if(folder STREQUAL "capi")
      set(real "${OSTO_SOURCE_DIR}/capi")
    else()
      set(real "${OSTO_SOURCE_DIR}/src/${folder}")
    endif()
    set(linked "")
    if(IS_SYMLINK "${view}/${folder}")
      file(READ_SYMLINK "${view}/${folder}" linked)
    endif()
    if(NOT linked STREQUAL real)
      get_filename_component(parent "${view}/${folder}" DIRECTORY)
      file(MAKE_DIRECTORY "${parent}")
      file(CREATE_LINK "${real}" "${view}/${folder}" SYMBOLIC)
    endif()
  endforeach()
endfunction()

function(osto_add_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "EXCLUDE" "SEES;LINKS;FOLDERS")
  set(globs "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  if(arg_FOLDERS)
    list(TRANSFORM arg_FOLDERS REPLACE "^(.+)$" "${CMAKE_CURRENT_SOURCE_DIR}/\\1/*.cpp" OUTPUT_VARIABLE globs)
  endif()
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${globs})
  if(arg_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX "${arg_EXCLUDE}")
  endif()
  if(NOT sources)  # a layer of headers alone still is a target
    set(sources "${OSTO_GENERATED_DIR}/headers_only.cpp")
    file(CONFIGURE OUTPUT "${sources}" CONTENT "// This layer has headers only.\n" @ONLY)
  endif()

  osto_include_view(${name} ${arg_SEES})
  add_library(osto_${name} OBJECT ${sources})
  osto_options(osto_${name})
  target_include_directories(osto_${name} PRIVATE
    "${OSTO_INCLUDE_VIEW_DIR}/${name}" "${OSTO_SOURCE_DIR}/include" "${OSTO_GENERATED_DIR}/include")
  target_link_libraries(osto_${name} PRIVATE tl::expected ${arg_LINKS})
endfunction()
