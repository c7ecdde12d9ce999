# The two faces to link, and the PostgreSQL store and the Stripe provider apart from both.
#   osto_billing::osto_billing  libosto_billing.a     C++ headers, a source promise
#   osto_billing::c             libosto_billing.so.1  C symbols only, the ABI promise
#   osto_billing::postgres      libosto_billing_postgres.a for C++ hosts; the .so of the same name is opened at run time
#   osto_billing::stripe        libosto_billing_stripe.a   for C++ hosts

set(osto_library_layers base core ports engine operations storage_sqlite providers wiring)
if(OSTO_ONLY_LAYERS)
  set(osto_library_layers ${OSTO_ONLY_LAYERS})
endif()
set(osto_library_objects "")
foreach(layer IN LISTS osto_library_layers)
  list(APPEND osto_library_objects $<TARGET_OBJECTS:osto_${layer}>)
endforeach()

set(osto_public_includes
  $<BUILD_INTERFACE:${OSTO_SOURCE_DIR}/include>
  $<BUILD_INTERFACE:${OSTO_GENERATED_DIR}/include>
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)

add_library(osto_billing_static STATIC ${osto_library_objects})
add_library(osto_billing::osto_billing ALIAS osto_billing_static)
target_compile_features(osto_billing_static PUBLIC cxx_std_20)
target_include_directories(osto_billing_static PUBLIC ${osto_public_includes})
target_link_libraries(osto_billing_static PUBLIC tl::expected PRIVATE SQLite::SQLite3 OpenSSL::Crypto)
set_target_properties(osto_billing_static PROPERTIES OUTPUT_NAME osto_billing EXPORT_NAME osto_billing)

add_library(osto_billing_c SHARED ${osto_library_objects} $<TARGET_OBJECTS:osto_capi>)
add_library(osto_billing::c ALIAS osto_billing_c)
osto_options(osto_billing_c)
target_include_directories(osto_billing_c INTERFACE ${osto_public_includes})
target_link_libraries(osto_billing_c PRIVATE SQLite::SQLite3 OpenSSL::Crypto)
target_link_options(osto_billing_c PRIVATE
  "-Wl,--version-script=${OSTO_SOURCE_DIR}/cmake/osto_billing.map" -Wl,--no-undefined -Wl,--as-needed)
set_target_properties(osto_billing_c PROPERTIES
  OUTPUT_NAME osto_billing EXPORT_NAME c VERSION ${PROJECT_VERSION} SOVERSION ${OSTO_ABI_VERSION}
  LINK_DEPENDS "${OSTO_SOURCE_DIR}/cmake/osto_billing.map" LINKER_LANGUAGE CXX)

if(OSTO_BUILD_POSTGRES)
  add_library(osto_billing_postgres STATIC $<TARGET_OBJECTS:osto_storage_postgres>)
  add_library(osto_billing::postgres ALIAS osto_billing_postgres)
  target_link_libraries(osto_billing_postgres PUBLIC osto_billing_static PRIVATE PostgreSQL::PostgreSQL)
  set_target_properties(osto_billing_postgres PROPERTIES EXPORT_NAME postgres)

  # The plug-in carries its own copy of the base and core functions that it calls; only its entry point is visible.
  add_library(osto_billing_postgres_plugin MODULE $<TARGET_OBJECTS:osto_storage_postgres>)
  osto_options(osto_billing_postgres_plugin)
  target_link_libraries(osto_billing_postgres_plugin PRIVATE osto_billing_static PostgreSQL::PostgreSQL)
  target_link_options(osto_billing_postgres_plugin PRIVATE
    "-Wl,--version-script=${OSTO_SOURCE_DIR}/cmake/osto_billing_postgres.map" -Wl,--no-undefined -Wl,--as-needed)
  set_target_properties(osto_billing_postgres_plugin PROPERTIES
    OUTPUT_NAME osto_billing_postgres PREFIX lib LINKER_LANGUAGE CXX
    LINK_DEPENDS "${OSTO_SOURCE_DIR}/cmake/osto_billing_postgres.map")
endif()

if(OSTO_BUILD_STRIPE)
  add_library(osto_billing_stripe STATIC $<TARGET_OBJECTS:osto_providers_stripe>)
  add_library(osto_billing::stripe ALIAS osto_billing_stripe)
  target_link_libraries(osto_billing_stripe PUBLIC osto_billing_static PRIVATE CURL::libcurl OpenSSL::Crypto)
  set_target_properties(osto_billing_stripe PROPERTIES EXPORT_NAME stripe)
endif()
