# Installed: headers, both libraries, the PostgreSQL store, the Stripe provider, the tool, CMake package files and a pkg-config file.
# Everything is found relative to where the files lie, so the tree may be moved.
include(CMakePackageConfigHelpers)

set(osto_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/osto_billing")

install(DIRECTORY "${OSTO_SOURCE_DIR}/include/osto_billing" "${OSTO_GENERATED_DIR}/include/osto_billing"
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" FILES_MATCHING PATTERN "*.h" PATTERN "*.hpp")
install(TARGETS osto_billing_c EXPORT osto_billing_c LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(TARGETS osto_billing_static EXPORT osto_billing_cpp ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
set(osto_exports c cpp)
if(OSTO_BUILD_POSTGRES)
  install(TARGETS osto_billing_postgres EXPORT osto_billing_postgres ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
  install(TARGETS osto_billing_postgres_plugin LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}")
  list(APPEND osto_exports postgres)
endif()
if(OSTO_BUILD_STRIPE)
  install(TARGETS osto_billing_stripe EXPORT osto_billing_stripe ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
  list(APPEND osto_exports stripe)
endif()
if(TARGET osto_billing_cli)
  install(TARGETS osto_billing_cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
foreach(export IN LISTS osto_exports)  # a file per component, so that a C host needs no C++ dependency
  install(EXPORT osto_billing_${export} NAMESPACE osto_billing:: DESTINATION "${osto_package_dir}")
endforeach()

configure_package_config_file(cmake/osto_billing-config.cmake.in
  "${OSTO_GENERATED_DIR}/osto_billing-config.cmake" INSTALL_DESTINATION "${osto_package_dir}")
write_basic_package_version_file("${OSTO_GENERATED_DIR}/osto_billing-config-version.cmake"
  COMPATIBILITY SameMajorVersion)
install(FILES "${OSTO_GENERATED_DIR}/osto_billing-config.cmake" "${OSTO_GENERATED_DIR}/osto_billing-config-version.cmake"
  DESTINATION "${osto_package_dir}")

file(RELATIVE_PATH osto_pc_to_prefix "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/prefix")
configure_file(cmake/osto_billing.pc.in "${OSTO_GENERATED_DIR}/osto_billing.pc" @ONLY)
install(FILES "${OSTO_GENERATED_DIR}/osto_billing.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
