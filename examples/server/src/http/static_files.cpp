#include "http/static_files.hpp"

#include "auth/crypto.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace osto::server {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMaxFileBytes = 16 * 1024 * 1024;
constexpr std::string_view kIndex = "index.html";

/// Nothing for an extension that is not served.
std::optional<std::string_view> content_type_of(std::string_view extension) {
  constexpr std::pair<std::string_view, std::string_view> kTypes[] = {
      {".html", "text/html; charset=utf-8"}, {".js", "text/javascript; charset=utf-8"}, {".css", "text/css; charset=utf-8"},
      {".json", "application/json"},         {".svg", "image/svg+xml"},                 {".png", "image/png"},
      {".ico", "image/x-icon"},              {".woff2", "font/woff2"},                  {".webmanifest", "application/manifest+json"},
      {".txt", "text/plain; charset=utf-8"}};
  for (const auto& [known, content_type] : kTypes) {
    if (known == extension) return content_type;
  }
  return std::nullopt;
}

}  // namespace

std::string StaticFiles::load(const std::string& folder) {
  std::error_code error;
  const fs::path root = fs::canonical(folder, error);
  if (error) return "cannot read the web folder " + folder;
  for (fs::recursive_directory_iterator entry(root, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().filename().string().starts_with(".")) {
      if (entry->is_directory(error)) entry.disable_recursion_pending();
      continue;
    }
    if (entry->is_symlink(error) || !entry->is_regular_file(error)) continue;
    const auto content_type = content_type_of(entry->path().extension().string());
    if (!content_type || entry->file_size(error) > kMaxFileBytes) continue;
    std::ifstream stream(entry->path(), std::ios::binary);
    auto content = std::make_shared<const std::string>(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    const std::string name = entry->path().lexically_relative(root).generic_string();
    // The bundler puts a digest into the names below assets/, so those never change.
    const bool is_immutable = name.starts_with("assets/");
    files_[name] = {std::string(*content_type), "\"" + to_hex(sha256(*content)).substr(0, 32) + "\"",
                    is_immutable ? "public, max-age=31536000, immutable" : "no-cache", std::move(content)};
  }
  if (error) return "cannot read the web folder " + folder;
  if (files_.find(kIndex) == files_.end()) return "the web folder has no index.html: " + folder;
  return {};
}

std::optional<HttpResponse> StaticFiles::find(std::string_view path, std::optional<std::string_view> if_none_match) const {
  auto file = files_.find(path.empty() ? kIndex : path);
  const bool is_page = path.substr(path.rfind('/') + 1).find('.') == std::string_view::npos && !path.starts_with("assets/");
  if (file == files_.end() && is_page) file = files_.find(kIndex);
  if (file == files_.end()) return std::nullopt;
  HttpResponse response;
  response.headers = {{"ETag", file->second.etag}, {"Cache-Control", file->second.cache_control}};
  if (if_none_match == file->second.etag) {
    response.http_code = 304;
    return response;
  }
  response.headers.emplace_back("Content-Type", file->second.content_type);
  response.body = file->second.content;
  return response;
}

}  // namespace osto::server
