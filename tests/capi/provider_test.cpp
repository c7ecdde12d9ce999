// A host's own payment provider, written in C, under the real engine.
#include "host.hpp"
#include "provider_in_c.h"

#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace osto::billing::tests {
namespace {

class CApiProvider : public testing::Test {
 protected:
  CApiProvider() : provider(make_provider_in_c(&state)), list{&provider} {}
  osto_open_options options() {
    osto_open_options made = open_options("sqlite::memory:");
    made.providers = list.data();
    made.provider_count = list.size();
    return made;
  }
  /// One company with one method, subscribed and billed.
  std::string bill_one(Host& host) {
    must(host.session, "catalog.publish", kCatalog);
    const std::string company_id = host.make_company("acme");
    host.add_method(company_id, "card-4242");
    host.subscribe(company_id);
    host.advance(kStart + kDay / 24);
    return company_id;
  }

  provider_in_c state{};
  osto_provider provider;
  std::array<const osto_provider*, 1> list;
};

TEST_F(CApiProvider, DeclinesThenSucceeds) {
  state.decline_count = 0;
  {
    Host host(options());
    state.decline_count = 1;
    const std::string company_id = bill_one(host);
    Answer invoice = host.newest_invoice(company_id);
    EXPECT_EQ(invoice.text("/attempts/0/state"), "declined");
    EXPECT_EQ(invoice.text("/attempts/0/decline_class"), "retry");
    EXPECT_EQ(invoice.text("/attempts/0/decline_code"), "insufficient_funds");
    EXPECT_NE(invoice.text("/invoice/label"), "paid");
    EXPECT_EQ(state.charge_count, 1);
    EXPECT_EQ(state.last_amount_minor, 499'500);
    EXPECT_STREQ(state.last_currency, "INR");
    EXPECT_STREQ(state.last_token, "card-4242");
    EXPECT_EQ(state.last_ordinal, 1);

    host.advance(kStart + 5 * kDay);  // the policy retries three days after the due date
    EXPECT_EQ(state.charge_count, 2);
    EXPECT_EQ(state.last_ordinal, 2);
    const Answer paid = host.newest_invoice(company_id);
    EXPECT_EQ(paid.text("/invoice/label"), "paid");
    const Answer payments = must(host.session, "payments.list", with_id("company_id", company_id));
    EXPECT_EQ(payments.text("/payments/0/provider"), "in_c");
    EXPECT_EQ(payments.text("/payments/0/provider_reference"), "ch_in_c");
    EXPECT_EQ(state.release_count, 0);
  }
  EXPECT_EQ(state.release_count, 1) << "released once, when nothing uses it";
}

TEST_F(CApiProvider, AnUnreadableAnswerIsUnknownUntilLookedUp) {
  Host host(options());
  state.next_state = 99;  // no such state: money may have moved
  const std::string company_id = bill_one(host);
  EXPECT_EQ(state.charge_count, 1);
  host.advance(kStart + 3 * kDay);
  EXPECT_GE(state.look_up_count, 1);
  EXPECT_EQ(state.charge_count, 1) << "no new charge while the outcome is unknown";
  EXPECT_EQ(host.newest_invoice(company_id).text("/invoice/label"), "paid");
}

TEST_F(CApiProvider, ALookUpIsToldTheReferenceThatTheChargeGave) {
  Host host(options());
  state.next_state = OSTO_CHARGE_PENDING;
  const std::string company_id = bill_one(host);
  host.advance(kStart + 3 * kDay);
  EXPECT_STREQ(state.charged_reference, "");
  EXPECT_STREQ(state.looked_up_reference, "ch_in_c");
  EXPECT_EQ(host.newest_invoice(company_id).text("/invoice/label"), "paid");
}

TEST_F(CApiProvider, AStrangeStatusIsUnknownToo) {
  Host host(options());
  state.next_status = OSTO_STORAGE_FAILED;
  const std::string company_id = bill_one(host);
  host.advance(kStart + 3 * kDay);
  EXPECT_EQ(state.charge_count, 1);
  EXPECT_EQ(host.newest_invoice(company_id).text("/invoice/label"), "paid");
}

TEST_F(CApiProvider, OneThatCannotBeAskedIsLoggedAndMovesNothing) {
  std::vector<std::string> lines;
  osto_open_options logged = options();
  logged.log_self = &lines;
  logged.log = [](void* self, osto_log_level level, const char* message, std::size_t length) {
    if (level >= OSTO_LOG_WARNING) static_cast<std::vector<std::string>*>(self)->emplace_back(message, length);
  };
  Host host(logged);
  state.next_status = OSTO_PROVIDER_FAILED;
  const std::string company_id = bill_one(host);
  EXPECT_EQ(host.newest_invoice(company_id).text("/attempts/0/state"), "not_sent");
  ASSERT_FALSE(lines.empty());
  EXPECT_NE(lines[0].find("could not be asked"), std::string::npos) << lines[0];
}

TEST_F(CApiProvider, AnExceptionFromACppCallbackIsUnknown) {
  provider.charge = [](void*, const osto_charge_request*, osto_charge_outcome*) -> osto_status { throw std::runtime_error("lost"); };
  Host host(options());
  const std::string company_id = bill_one(host);
  host.advance(kStart + 3 * kDay);
  EXPECT_GE(state.look_up_count, 1);
  EXPECT_EQ(host.newest_invoice(company_id).text("/invoice/label"), "paid");
}

/// Found "not sent" an hour after the charge: believed, unless the provider says that it may not see it yet.
TEST_F(CApiProvider, ALookUpWithinItsLagIsNotBelieved) {
  provider.look_up = [](void*, const osto_charge_request*, std::int64_t, osto_charge_outcome* outcome) -> osto_status {
    outcome->state = OSTO_CHARGE_NOT_SENT;
    return OSTO_OK;
  };
  for (const std::int64_t lag_hours : {0, 3}) {
    state.next_state = OSTO_CHARGE_UNKNOWN;
    provider.look_up_lag_microseconds = lag_hours * kDay / 24;
    Host host(options());
    const std::string company_id = bill_one(host);
    EXPECT_EQ(host.newest_invoice(company_id).text("/attempts/0/state"), lag_hours == 0 ? "not_sent" : "unknown");
  }
  provider.look_up_lag_microseconds = -1;
  const osto_open_options negative = options();
  osto_database* database = nullptr;
  EXPECT_EQ(osto_open(&negative, &database, nullptr), OSTO_INVALID_VALUE);
}

std::string credit_all(const std::string& invoice_id) {
  return R"({"invoice_id":")" + invoice_id + R"(","reason":"Closed","returned":"refund"})";
}

TEST_F(CApiProvider, PaysBack) {
  Host host(options());
  const std::string company_id = bill_one(host);
  must(host.session, "invoices.credit", credit_all(host.newest_invoice(company_id).text("/invoice/invoice_id")));
  EXPECT_EQ(state.refund_count, 1);
  EXPECT_EQ(state.last_refund_minor, 499'500);
  EXPECT_STREQ(state.last_charge_reference, "ch_in_c");
  const Answer refunds = must(host.session, "refunds.list", with_id("company_id", company_id));
  EXPECT_EQ(refunds.text("/refunds/0/state"), "succeeded");
  EXPECT_EQ(refunds.text("/refunds/0/provider_reference"), "re_in_c");
}

TEST_F(CApiProvider, OneOfBeforeRefundsLeavesThemToPeople) {
  provider.refund = nullptr;
  provider.look_up_refund = nullptr;
  provider.struct_size = offsetof(osto_provider, refund);
  Host host(options());
  const std::string company_id = bill_one(host);
  must(host.session, "invoices.credit", credit_all(host.newest_invoice(company_id).text("/invoice/invoice_id")));
  const Answer refunds = must(host.session, "refunds.list", with_id("company_id", company_id));
  EXPECT_EQ(refunds.text("/refunds/0/state"), "created");
  EXPECT_EQ(state.refund_count, 0);
}

TEST_F(CApiProvider, IsTheHostsAgainWhenOpeningFails) {
  osto_open_options failing = options();
  failing.url = "sqlite:/no/such/folder/book.db";
  osto_database* database = nullptr;
  EXPECT_NE(osto_open(&failing, &database, nullptr), OSTO_OK);
  EXPECT_EQ(database, nullptr);
  EXPECT_EQ(state.release_count, 0);
}

TEST_F(CApiProvider, AnIncompleteOneIsRefused) {
  provider.look_up = nullptr;
  osto_open_options incomplete = options();
  osto_database* database = nullptr;
  EXPECT_EQ(osto_open(&incomplete, &database, nullptr), OSTO_INVALID_REQUEST);
  provider = make_provider_in_c(&state);
  provider.name = nullptr;
  EXPECT_EQ(osto_open(&incomplete, &database, nullptr), OSTO_INVALID_REQUEST);
  provider = make_provider_in_c(&state);
  provider.struct_size = 0;
  osto_error* error = nullptr;
  EXPECT_EQ(take(osto_open(&incomplete, &database, &error), error).field, "/providers/0/struct_size");
  list[0] = nullptr;
  EXPECT_EQ(osto_open(&incomplete, &database, nullptr), OSTO_INVALID_REQUEST);
}

TEST_F(CApiProvider, ALiveOneIsRefusedUnderATestClock) {
  provider.is_live = 1;
  osto_open_options live = options();
  osto_database* database = nullptr;
  EXPECT_NE(osto_open(&live, &database, nullptr), OSTO_OK);
}

}  // namespace
}  // namespace osto::billing::tests
