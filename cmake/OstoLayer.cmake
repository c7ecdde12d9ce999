# A layer is an OBJECT library that can include only what its SEES list names: the compiler searches a private folder
# of symbolic links, one per permitted folder, instead of src/. An upward include does not compile.
#
#   osto_add_layer(core SEES base core [LINKS targets...] [EXCLUDE regex] [FOLDERS subfolders...])
#
# NAME gives the target osto_<NAME> from the sources below the current folder (or below FOLDERS in it).
# SEES names folders under src/, "storage/sql" for one folder of a layer.

function(osto_include_view view_dir)
  file(REMOVE_RECURSE "${view_dir}")
  file(MAKE_DIRECTORY "${view_dir}")
  foreach(folder IN LISTS ARGN)
    get_filename_component(parent "${view_dir}/${folder}" DIRECTORY)
    file(MAKE_DIRECTORY "${parent}")
    if(folder STREQUAL "capi")
      set(real "${OSTO_SOURCE_DIR}/capi")
    else()
      set(real "${OSTO_SOURCE_DIR}/src/${folder}")
    endif()
    file(CREATE_LINK "${real}" "${view_dir}/${folder}" SYMBOLIC)
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

  set(view "${PROJECT_BINARY_DIR}/include-view/${name}")
  osto_include_view("${view}" ${arg_SEES})
  add_library(osto_${name} OBJECT ${sources})
  osto_options(osto_${name})
  target_include_directories(osto_${name} PRIVATE
    "${view}" "${OSTO_SOURCE_DIR}/include" "${OSTO_GENERATED_DIR}/include")
  target_link_libraries(osto_${name} PRIVATE tl::expected ${arg_LINKS})
endfunction()
