#include "provider_contract.hpp"

#include <gtest/gtest.h>

#include "base/digest.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;
using testing::ProviderFixture;

constexpr Instant kNow = Instant::from_microseconds(1'772'323'200 * kMicrosecondsPerSecond);  // 2026-03-01T00:00:00Z
constexpr std::int64_t kDays[] = {0, 1, 2, 3, 40};

template <class IdType>
IdType id_of(std::uint8_t number) {
  IdBytes bytes{};
  bytes[0] = 1;
  bytes[15] = number;
  return IdType(bytes);
}

/// An id of its own for each token: a key that came with another request before is no case for this suite.
template <class IdType>
IdType id_for(const std::string& token, std::uint8_t number) {
  const Digest digest = sha256(token + " " + std::to_string(number));
  IdBytes bytes{};
  std::copy_n(digest.begin(), bytes.size(), bytes.begin());
  return IdType(bytes);
}

ChargeRequest request_with(const std::string& token, std::uint8_t number = 1) {
  ChargeRequest request;
  request.attempt_id = id_for<AttemptId>(token, number);
  request.company_id = id_of<CompanyId>(2);
  request.document_id = id_of<DocumentId>(3);
  request.amount = {Minor{118'000}, Currency("INR")};
  request.token = token;
  request.requested_at = kNow;
  return request;
}

Instant seconds_later(std::int64_t seconds) { return must(plus(kNow, {seconds * kMicrosecondsPerSecond})); }

/// All that an outcome says.
std::string told(const ChargeOutcome& outcome) {
  return std::string(enumerator_name(outcome.state)) + " " +
         (outcome.decline_class ? std::string(enumerator_name(*outcome.decline_class)) : "-") + " " + outcome.decline_code + " " +
         outcome.provider_reference + " " + std::to_string(outcome.captured_minor.value);
}

class ProviderContract : public ::testing::TestWithParam<ProviderFixture> {
 protected:
  std::shared_ptr<PaymentProvider> provider_ = GetParam().make();

  /// A host whose provider is in callbacks checks notices itself: through the port none is taken.
  bool takes_notices() {
    if (GetParam().sign) return true;
    EXPECT_EQ(error_of(provider_->parse_webhook(body_, "t=1,v1=00", kNow)), "permission_denied");
    return false;
  }
  std::string signed_now(const std::string& body) { return GetParam().sign(body, kNow); }
  std::string body_ = GetParam().write_body({"evt_1", id_of<AttemptId>(1), id_of<CompanyId>(2)});
};

TEST_P(ProviderContract, HasANameAndASafeWindowForItsKeys) {
  EXPECT_FALSE(provider_->name().empty());
  EXPECT_GT(provider_->capabilities().key_ttl.value, 0);
}

TEST_P(ProviderContract, TheSameKeyGivesTheSameOutcome) {
  for (const std::string& token : GetParam().tokens) {
    const std::string first = told(must(provider_->charge(request_with(token))));
    EXPECT_EQ(told(must(provider_->charge(request_with(token)))), first) << token;
    EXPECT_EQ(told(must(GetParam().make()->charge(request_with(token)))), first) << token << " after a restart";
  }
}

TEST_P(ProviderContract, ReportsOnlyStatesThatAProviderMayReport) {
  using enum AttemptState;
  for (const std::string& token : GetParam().tokens) {
    const AttemptState state = must(provider_->charge(request_with(token))).state;
    EXPECT_TRUE(state == pending || state == requires_action || state == unknown || state == succeeded || state == declined ||
                state == not_sent)
        << token << " gave " << enumerator_name(state);
  }
}

TEST_P(ProviderContract, OutcomesAreWhole) {
  for (const std::string& token : GetParam().tokens) {
    for (const std::int64_t days : kDays) {
      const ChargeOutcome outcome = must(provider_->look_up(request_with(token), seconds_later(days * 86'400)));
      const bool is_declined = outcome.state == AttemptState::declined;
      EXPECT_EQ(outcome.decline_class.has_value(), is_declined) << token;
      EXPECT_EQ(!outcome.decline_code.empty(), is_declined) << token;
      EXPECT_LE(outcome.captured_minor.value, 118'000) << token;
      EXPECT_EQ(outcome.captured_minor.value > 0, outcome.state == AttemptState::succeeded) << token;
      EXPECT_TRUE(outcome.state != AttemptState::succeeded || !outcome.provider_reference.empty()) << token;
    }
  }
}

TEST_P(ProviderContract, WhatIsSettledStaysAsItIs) {
  for (const std::string& token : GetParam().tokens) {
    std::string settled;
    for (const std::int64_t days : kDays) {
      const ChargeOutcome outcome = must(provider_->look_up(request_with(token), seconds_later(days * 86'400)));
      EXPECT_TRUE(settled.empty() || told(outcome) == settled) << token << " became " << told(outcome);
      using enum AttemptState;
      if (outcome.state == succeeded || outcome.state == declined || outcome.state == not_sent) settled = told(outcome);
    }
  }
}

TEST_P(ProviderContract, ALookUpAgreesWithASettledCharge) {
  for (const std::string& token : {GetParam().succeeding_token, GetParam().declining_token}) {
    const std::string charged = told(must(provider_->charge(request_with(token))));
    EXPECT_EQ(told(must(provider_->look_up(request_with(token), kNow))), charged) << token;
  }
}

TEST_P(ProviderContract, AChargeThatWaitsHasALinkAndIsGivenUpOrTold) {
  const std::string& token = GetParam().waiting_token;
  if (token.empty()) return;  // its customers confirm nothing
  const ChargeOutcome waits = must(provider_->charge(request_with(token)));
  EXPECT_EQ(waits.state, AttemptState::requires_action);
  EXPECT_FALSE(waits.action_url.empty());
  ASSERT_TRUE(waits.action_expires_at.has_value());
  EXPECT_GT(*waits.action_expires_at, kNow);
  const ChargeOutcome over = must(provider_->cancel(request_with(token), *waits.action_expires_at));
  EXPECT_EQ(over.state, AttemptState::canceled);
  EXPECT_EQ(must(provider_->cancel(request_with(GetParam().succeeding_token), kNow)).state, AttemptState::succeeded);
}

TEST_P(ProviderContract, ARenewedMethodIsRead) {
  if (!takes_notices() || !GetParam().tells_of_methods) return;
  ProviderNotice sent{"evt_3", {}, id_of<CompanyId>(2)};
  sent.method = MethodNotice{"tok_old", MethodState::valid, "tok_new", "Visa", "4444", 2031, 5};
  const std::string body = GetParam().write_body(sent);
  const auto method = must(provider_->parse_webhook(body, signed_now(body), kNow)).method;
  ASSERT_TRUE(method.has_value());
  EXPECT_EQ(method->token, "tok_old");
  EXPECT_EQ(method->new_token, "tok_new");
  EXPECT_EQ(method->expiry_month, 5);
}

TEST_P(ProviderContract, F30_BothSecretsCountWhileOneIsReplaced) {
  if (!GetParam().make_rotating) return;
  const std::string header = signed_now(body_);  // by the old one
  EXPECT_EQ(error_of(GetParam().make_rotating(true)->parse_webhook(body_, header, kNow)), "");
  EXPECT_EQ(error_of(GetParam().make_rotating(false)->parse_webhook(body_, header, kNow)), "permission_denied");
}

/// Without it the engine could not tell a decline of the charge from one of the resend.
TEST_P(ProviderContract, ADeclineNamesItsCharge) {
  EXPECT_FALSE(must(provider_->charge(request_with(GetParam().declining_token))).provider_reference.empty());
}

TEST_P(ProviderContract, ReferencesDifferByAttempt) {
  const std::string first = must(provider_->charge(request_with(GetParam().succeeding_token, 1))).provider_reference;
  EXPECT_NE(must(provider_->charge(request_with(GetParam().succeeding_token, 2))).provider_reference, first);
}

TEST_P(ProviderContract, ADeclineIsAValueAndNonsenseAnError) {
  EXPECT_EQ(must(provider_->charge(request_with(GetParam().declining_token))).state, AttemptState::declined);
  ChargeRequest nothing = request_with(GetParam().succeeding_token);
  nothing.amount.amount_minor = {};
  EXPECT_NE(error_of(provider_->charge(nothing)), "");
  ChargeRequest no_currency = request_with(GetParam().succeeding_token);
  no_currency.amount.currency = {};
  EXPECT_NE(error_of(provider_->charge(no_currency)), "");
}

/// Of a charge that was made.
RefundRequest refund_with(PaymentProvider& provider, const std::string& token, std::uint8_t number = 1) {
  RefundRequest request;
  const ChargeRequest charge = request_with(token);
  request.refund_id = id_for<RefundId>(token, number);
  request.attempt_id = charge.attempt_id;
  request.company_id = id_of<CompanyId>(2);
  request.amount = {Minor{18'000}, Currency("INR")};
  request.token = token;
  request.charge_reference = must(provider.charge(charge)).provider_reference;
  request.requested_at = kNow;
  return request;
}

std::string told(const RefundOutcome& outcome) {
  return std::string(enumerator_name(outcome.state)) + " " + outcome.failure_code + " " + outcome.provider_reference;
}

/// Of a provider that says that it pays nothing back.
void expect_no_refunds(PaymentProvider& provider) {
  EXPECT_EQ(error_of(provider.refund(refund_with(provider, "any"))), "provider_failed");
  EXPECT_EQ(error_of(provider.look_up_refund(refund_with(provider, "any"), kNow)), "provider_failed");
}

TEST_P(ProviderContract, ARefundsKeyGivesTheSameOutcome) {
  if (!provider_->capabilities().refunds) return expect_no_refunds(*provider_);
  for (const std::string& token : GetParam().refund_tokens) {
    const std::string first = told(must(provider_->refund(refund_with(*provider_, token))));
    EXPECT_EQ(told(must(GetParam().make()->refund(refund_with(*provider_, token)))), first) << token << " after a restart";
  }
  EXPECT_NE(must(provider_->refund(refund_with(*provider_, GetParam().succeeding_token, 1))).provider_reference,
            must(provider_->refund(refund_with(*provider_, GetParam().succeeding_token, 2))).provider_reference);
}

TEST_P(ProviderContract, RefundsReportOnlyWhatAProviderKnows) {
  if (!provider_->capabilities().refunds) return expect_no_refunds(*provider_);
  for (const std::string& token : GetParam().refund_tokens) {
    bool had_it = false;
    for (const std::int64_t days : kDays) {
      const RefundOutcome outcome = must(provider_->look_up_refund(refund_with(*provider_, token), seconds_later(days * 86'400)));
      using enum RefundState;
      EXPECT_TRUE(outcome.state == pending || outcome.state == unknown || outcome.state == succeeded || outcome.state == failed ||
                  (outcome.state == created && !had_it))
          << token << " gave " << enumerator_name(outcome.state);
      EXPECT_EQ(!outcome.failure_code.empty(), outcome.state == failed) << token;
      EXPECT_TRUE(outcome.state != succeeded || !outcome.provider_reference.empty()) << token;
      had_it = had_it || outcome.state == pending || outcome.state == succeeded;
    }
  }
}

TEST_P(ProviderContract, AProviderWithoutRefundsCannotBeAsked) {
  if (provider_->capabilities().refunds) {
    RefundRequest nothing = refund_with(*provider_, GetParam().succeeding_token);
    nothing.amount.amount_minor = {};
    EXPECT_NE(error_of(provider_->refund(nothing)), "");
    return;
  }
  expect_no_refunds(*provider_);
}

TEST_P(ProviderContract, NoticesOfRefundsAndDisputesAreRead) {
  if (!takes_notices()) return;
  ProviderNotice sent{"evt_2", id_of<AttemptId>(1), id_of<CompanyId>(2)};
  sent.refund_id = id_of<RefundId>(4);
  std::string body = GetParam().write_body(sent);
  EXPECT_EQ(must(provider_->parse_webhook(body, signed_now(body), kNow)).refund_id, id_of<RefundId>(4));
  sent.refund_id.reset();
  sent.dispute = DisputeNotice{"dp_1", DisputeState::lost, Minor{1'000}, "fraudulent"};
  body = GetParam().write_body(sent);
  const auto dispute = must(provider_->parse_webhook(body, signed_now(body), kNow)).dispute;
  ASSERT_TRUE(dispute.has_value());
  EXPECT_EQ(dispute->reference, "dp_1");
  EXPECT_EQ(dispute->state, DisputeState::lost);
  EXPECT_EQ(dispute->amount_minor, Minor{1'000});
  EXPECT_EQ(dispute->reason, "fraudulent");
}

TEST_P(ProviderContract, ASignedNoticeIsRead) {
  if (!takes_notices()) return;
  const ProviderNotice notice = must(provider_->parse_webhook(body_, signed_now(body_), kNow));
  EXPECT_EQ(notice.event_id, "evt_1");
  EXPECT_EQ(notice.attempt_id, id_of<AttemptId>(1));
  EXPECT_EQ(notice.company_id, id_of<CompanyId>(2));
}

TEST_P(ProviderContract, F30_AnyChangedByteOfTheBodyIsRefused) {
  if (!takes_notices()) return;
  const std::string header = signed_now(body_);
  for (std::size_t i = 0; i < body_.size(); ++i) {
    std::string changed = body_;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    EXPECT_EQ(error_of(provider_->parse_webhook(changed, header, kNow)), "permission_denied") << i;
  }
  EXPECT_EQ(error_of(provider_->parse_webhook(body_ + " ", header, kNow)), "permission_denied");
  EXPECT_EQ(error_of(provider_->parse_webhook("", header, kNow)), "permission_denied");
}

TEST_P(ProviderContract, F30_AnyChangedByteOfTheHeaderIsRefused) {
  if (!takes_notices()) return;
  const std::string header = signed_now(body_);
  for (std::size_t i = 0; i < header.size(); ++i) {
    std::string changed = header;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    EXPECT_EQ(error_of(provider_->parse_webhook(body_, changed, kNow)), "permission_denied") << i;
  }
  for (const char* nonsense : {"", "t=", "t=1", "v1=00", "t=1,v1=", ",", "t=99999999999999999999,v1=00"}) {
    EXPECT_EQ(error_of(provider_->parse_webhook(body_, nonsense, kNow)), "permission_denied") << nonsense;
  }
  EXPECT_EQ(error_of(provider_->parse_webhook(body_, header.substr(0, header.size() - 1), kNow)), "permission_denied");
}

TEST_P(ProviderContract, F30_StaleAndFutureNoticesAreRefused) {
  if (!takes_notices()) return;
  const std::string header = signed_now(body_);
  EXPECT_EQ(error_of(provider_->parse_webhook(body_, header, seconds_later(300))), "");
  EXPECT_EQ(error_of(provider_->parse_webhook(body_, header, seconds_later(301))), "permission_denied");
  EXPECT_EQ(error_of(provider_->parse_webhook(body_, header, seconds_later(-300))), "");
  EXPECT_EQ(error_of(provider_->parse_webhook(body_, header, seconds_later(-301))), "permission_denied");
}

TEST_P(ProviderContract, ASignedBodyThatSaysNothingIsUnreadable) {
  if (!takes_notices()) return;
  for (const std::string body : {"", "{", "[]", "1", "{}", R"({"event_id":"","attempt_id":"","company_id":""})",
                                 R"({"event_id":1,"attempt_id":2,"company_id":3})"}) {
    EXPECT_EQ(error_of(provider_->parse_webhook(body, signed_now(body), kNow)), "invalid_request") << body;
  }
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(ProviderContract);
INSTANTIATE_TEST_SUITE_P(Provider, ProviderContract, ::testing::ValuesIn(testing::provider_fixtures()),
                         [](const auto& instance) { return instance.param.provider_name; });

}  // namespace
}  // namespace osto::billing
