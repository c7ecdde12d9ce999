#include "wiring/plugin_loader.hpp"

#include "storage/sql/plugin.hpp"

#include <osto_billing/version.h>

#include <dlfcn.h>

#include <vector>

namespace osto::billing {
namespace {

std::string own_folder() {
  Dl_info info{};
  if (dladdr(reinterpret_cast<void*>(&open_postgres_plugin), &info) == 0 || info.dli_fname == nullptr) return {};
  const std::string path = info.dli_fname;
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string(".") : path.substr(0, slash);
}

std::vector<std::string> candidates() {
  const std::string object(kPostgresObject);
  const std::string folder = own_folder();
  return {folder + "/" + object, folder + "/../lib/" + object, folder + "/../lib/x86_64-linux-gnu/" + object,
          folder + "/../lib/aarch64-linux-gnu/" + object, object};
}

}  // namespace

Result<std::unique_ptr<Storage>> open_postgres_plugin(const std::string& url) {
  std::string last_error;
  for (const std::string& path : candidates()) {
    void* object = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (object == nullptr) {
      const char* reason = dlerror();
      last_error = reason == nullptr ? path : reason;
      continue;
    }
    // Stays loaded for the life of the process: stores opened from it hold its code.
    auto* entry = reinterpret_cast<OpenStoragePlugin*>(dlsym(object, kPostgresEntry));
    if (entry == nullptr) return fail(ErrorCode::storage_failed, path + " is no PostgreSQL store of this library");
    Result<std::unique_ptr<Storage>> opened = fail(ErrorCode::storage_failed, "the store did not answer");
    entry(OSTO_BILLING_VERSION, url, &opened);
    return opened;
  }
  return fail(ErrorCode::storage_failed, "the PostgreSQL store is not installed beside the library: " + last_error);
}

}  // namespace osto::billing
