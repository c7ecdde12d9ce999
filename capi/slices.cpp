// Slices of a plan's limit.
#include "capi/boundary.hpp"
#include "capi/convert.hpp"

using namespace osto::billing;
using namespace osto::billing::capi;

namespace {

constexpr std::size_t kMaxQuantityBytes = 64, kMaxEventIdBytes = 255;

Result<Decimal> read_quantity(const char* text) {
  OSTO_TRY(const std::string quantity, require_text(text, "quantity", kMaxQuantityBytes));
  return Decimal::parse(quantity);
}

}  // namespace

osto_status osto_slice_open(osto_session* session, const char* json, size_t length, osto_slice** slice, osto_document** document,
                            osto_error** error) {
  if (slice != nullptr) *slice = nullptr;
  if (document != nullptr) *document = nullptr;
  return answer(error, [&]() -> Result<void> {
    OSTO_TRY(Session found, find_session(session));
    OSTO_CHECK(require(slice, "slice"));
    OSTO_CHECK(require(json, "json"));
    OSTO_TRY(const ReserveUsage request, read_json<ReserveUsage>(std::string_view(json, length)));
    OSTO_TRY(std::shared_ptr<QuotaSlice> opened, QuotaSlice::open(found, request));
    if (document != nullptr) *document = add_document(write_json(opened->reservation()));
    *slice = to_handle<osto_slice>(slices().add(std::move(opened)));
    return {};
  });
}

osto_status osto_slice_take(osto_slice* slice, const char* quantity, int64_t now_microseconds, int32_t* is_taken) {
  return answer_code([&]() -> Result<void> {
    OSTO_TRY(const std::shared_ptr<QuotaSlice> found, find_slice(slice));
    OSTO_CHECK(require(is_taken, "is_taken"));
    OSTO_TRY(const Decimal wanted, read_quantity(quantity));
    OSTO_TRY(const Instant now, to_instant(now_microseconds, "now"));
    *is_taken = found->take(wanted, now) ? 1 : 0;
    return {};
  });
}

osto_status osto_slice_give_back(osto_slice* slice, const char* quantity) {
  return answer_code([&]() -> Result<void> {
    OSTO_TRY(const std::shared_ptr<QuotaSlice> found, find_slice(slice));
    OSTO_TRY(const Decimal unused, read_quantity(quantity));
    return found->give_back(unused);
  });
}

osto_status osto_slice_commit(osto_slice* slice, osto_session* session, const char* event_id, osto_document** document, osto_error** error) {
  if (document != nullptr) *document = nullptr;
  return answer(error, [&]() -> Result<void> {
    OSTO_TRY(const std::shared_ptr<QuotaSlice> found, find_slice(slice));
    OSTO_TRY(Session with, find_session(session));
    OSTO_TRY(const std::string id, require_text(event_id, "event_id", kMaxEventIdBytes));
    OSTO_TRY(const auto committed, found->commit(with, id));
    if (document != nullptr && committed) *document = add_document(write_json(*committed));
    return {};
  });
}

osto_status osto_slice_close(osto_slice** slice, osto_session* session, osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    if (slice == nullptr || *slice == nullptr) return {};
    OSTO_TRY(const std::shared_ptr<QuotaSlice> found, find_slice(*slice));
    if (session != nullptr) {
      OSTO_TRY(Session with, find_session(session));
      OSTO_CHECK(found->close(with));
    }
    slices().remove(to_word(*slice));
    *slice = nullptr;
    return {};
  });
}
