// Slices of a limit through the C face.
#include "host.hpp"

#include <osto_billing/osto_slice.h>

#include <sys/wait.h>
#include <unistd.h>

namespace osto::billing::tests {
namespace {

constexpr std::string_view kLimited = R"({"plans": [{"code": "limited", "name": "Limited", "module": "endpoint", "charges": [
  {"code": "scans", "name": "Scans", "kind": "usage", "meter": "scans", "limit_quantity": "100", "limit_kind": "hard",
   "prices": [{"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "2"}]}]}]})";

class CApiSlice : public ::testing::Test {
 protected:
  CApiSlice() {
    must(host_.session, "catalog.publish", kCatalog);
    must(host_.session, "catalog.publish", kLimited);
    company_id_ = host_.make_company("acme");
    subscription_id_ = must(host_.session, "subscriptions.create", with_id("company_id", company_id_, R"(,"plan":"limited","interval_unit":"month")"))
                           .text("/subscription/subscription_id");
  }

  Answer open(const char* quantity, osto_slice** slice) {
    const std::string json = with_id("company_id", company_id_, R"(,"subscription_id":")" + subscription_id_ + R"(","meter":"scans","quantity":")" + quantity + "\"");
    osto_document* document = nullptr;
    osto_error* error = nullptr;
    const osto_status status = osto_slice_open(host_.session, json.data(), json.size(), slice, &document, &error);
    return {status, document, error};
  }

  std::string used() {
    return must(host_.session, "entitlements.check", with_id("company_id", company_id_)).text("/entitlements/0/meters/0/used_quantity");
  }

  Host host_;
  std::string company_id_, subscription_id_;
};

bool takes(osto_slice* slice, const char* quantity, std::int64_t now = kStart) {
  std::int32_t is_taken = -1;
  EXPECT_EQ(osto_slice_take(slice, quantity, now, &is_taken), OSTO_OK);
  return is_taken == 1;
}

TEST_F(CApiSlice, IsTakenInMemoryAndCountedOnce) {
  osto_slice* slice = nullptr;
  const Answer opened = open("10", &slice);
  ASSERT_TRUE(opened.ok()) << opened.json();
  EXPECT_EQ(opened.text("/quantity"), "10");
  EXPECT_TRUE(takes(slice, "7.5"));
  EXPECT_FALSE(takes(slice, "2.6"));
  EXPECT_FALSE(takes(slice, "1", kStart + 300 * 1'000'000LL)) << "it was held for 300 seconds";
  EXPECT_EQ(osto_slice_give_back(slice, "0.5"), OSTO_OK);
  EXPECT_EQ(osto_slice_give_back(slice, "7.1"), OSTO_INVALID_VALUE);
  osto_document* counted = nullptr;
  EXPECT_EQ(osto_slice_commit(slice, host_.session, "slice-1", &counted, nullptr), OSTO_OK);
  const Answer answer(OSTO_OK, counted, nullptr);
  EXPECT_EQ(answer.text("/committed_quantity"), "7");
  EXPECT_EQ(used(), "7");
  osto_document* nothing = answer.document();
  EXPECT_EQ(osto_slice_commit(slice, host_.session, "slice-2", &nothing, nullptr), OSTO_OK);
  EXPECT_EQ(nothing, nullptr);
  osto_slice* closed = slice;
  EXPECT_EQ(osto_slice_close(&slice, host_.session, nullptr), OSTO_OK);
  EXPECT_EQ(slice, nullptr);
  EXPECT_EQ(osto_slice_close(&slice, host_.session, nullptr), OSTO_OK) << "twice is harmless";
  std::int32_t is_taken = -1;
  EXPECT_EQ(osto_slice_take(closed, "1", kStart, &is_taken), OSTO_INVALID_REQUEST);
  EXPECT_EQ(is_taken, -1);
}

TEST_F(CApiSlice, RefusalsNameTheirField) {
  osto_slice* slice = nullptr;
  const Answer too_much = open("100.5", &slice);
  EXPECT_EQ(too_much.failed.code, OSTO_STATE_CONFLICT);
  EXPECT_EQ(too_much.failed.field, "/quantity");
  EXPECT_EQ(slice, nullptr);
  ASSERT_TRUE(open("1", &slice).ok());
  std::int32_t is_taken = -1;
  EXPECT_EQ(osto_slice_take(slice, "1.2.3", kStart, &is_taken), OSTO_INVALID_VALUE);
  EXPECT_EQ(osto_slice_take(slice, nullptr, kStart, &is_taken), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_slice_take(slice, "1", kStart, nullptr), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_slice_take(nullptr, "1", kStart, &is_taken), OSTO_INVALID_REQUEST);
  EXPECT_EQ(osto_slice_close(&slice, host_.session, nullptr), OSTO_OK);
}

TEST_F(CApiSlice, BelongsToTheProcessThatOpenedIt) {
  osto_slice* slice = nullptr;
  ASSERT_TRUE(open("10", &slice).ok());
  const pid_t child = fork();
  if (child == 0) {
    std::int32_t is_taken = -1;
    _exit(osto_slice_take(slice, "1", kStart, &is_taken) == OSTO_WRONG_PROCESS ? 0 : 1);
  }
  int ended = -1;
  ASSERT_EQ(waitpid(child, &ended, 0), child);
  EXPECT_TRUE(WIFEXITED(ended) && WEXITSTATUS(ended) == 0);
  EXPECT_TRUE(takes(slice, "10"));
  EXPECT_EQ(osto_slice_close(&slice, host_.session, nullptr), OSTO_OK);
}

}  // namespace
}  // namespace osto::billing::tests
