// The dashboard's built files, read once into memory: a request names a key of a map, never a path of the disk.
#pragma once

#include "http/http_server.hpp"

#include <map>

namespace osto::server {

class StaticFiles {
 public:
  StaticFiles() = default;
  /// Takes in the regular files below `folder`; links and hidden files are left out. Returns what went wrong, or "".
  std::string load(const std::string& folder);

  bool is_empty() const noexcept { return files_.empty(); }

  /// The file at `path` ("assets/x.js"), or index.html for a path of the dashboard's own router (one without an extension).
  /// Nothing when there is neither.
  std::optional<HttpResponse> find(std::string_view path, std::optional<std::string_view> if_none_match) const;

 private:
  struct File {
    std::string content_type, etag, cache_control;
    std::shared_ptr<const std::string> content;
  };
  std::map<std::string, File, std::less<>> files_;
};

}  // namespace osto::server
