// What the five handle types of the C face name, and how a handle becomes the thing.
#pragma once

#include <osto_billing/database.hpp>
#include <osto_billing/osto_billing.h>
#include <osto_billing/osto_slice.h>
#include <osto_billing/quota_slice.hpp>

#include "capi/handle_table.hpp"

#include <string>

namespace osto::billing::capi {

class JsonTree;

/// An answer. The tree is made when it is first read by pointer.
class Document {
 public:
  Document(std::string json, std::string preview_token);
  ~Document();
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  const std::string& json() const noexcept { return json_; }
  const std::string& preview_token() const noexcept { return preview_token_; }
  const JsonTree& tree() const;

 private:
  std::string json_, preview_token_;
  mutable std::once_flag parsed_;
  mutable std::unique_ptr<JsonTree> tree_;
};

/// A Session is copied for each call: one object is for one thread only.
HandleTable<const Database>& databases();
HandleTable<const Session>& sessions();
HandleTable<const Document>& documents();
HandleTable<const Error>& errors();
HandleTable<QuotaSlice>& slices();

template <class Handle>
std::uint64_t to_word(const Handle* handle) noexcept {
  return reinterpret_cast<std::uintptr_t>(handle);
}
template <class Handle>
Handle* to_handle(std::uint64_t word) noexcept {
  return reinterpret_cast<Handle*>(static_cast<std::uintptr_t>(word));  // NOLINT(performance-no-int-to-ptr)
}

/// Errors: invalid_request (NULL, closed, or never one), wrong_process.
Result<std::shared_ptr<const Database>> find_database(const osto_database* handle);
Result<Session> find_session(const osto_session* handle);
Result<std::shared_ptr<QuotaSlice>> find_slice(const osto_slice* handle);

osto_document* add_document(std::string json, std::string preview_token = {});

}  // namespace osto::billing::capi
