// For tests only: what the companies of the campaign buy, and by which policies they are billed and dunned.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace osto::billing::testing {

inline constexpr std::string_view kCampaignCatalog = R"({
  "legal_entities": [{"code": "osto", "name": "Osto", "country": "IN", "state": "Karnataka", "zone": "Asia/Kolkata",
    "functional_currency": "INR", "fiscal_year_start_month": 4, "number_prefix": "OST"}],
  "modules": [{"code": "endpoint", "name": "Endpoint"}, {"code": "cloud", "name": "Cloud"}],
  "meters": [{"code": "scans", "name": "Scans", "unit": "scan", "aggregation": "sum"}],
  "billing_policies": [
    {"code": "by_day", "policy": {"proration_unit": "day"}},
    {"code": "notes", "policy": {"proration_unit": "day", "credit_vehicle": "credit_note", "cancel_timing": "now"}},
    {"code": "keeps_billing", "policy": {"proration_unit": "day", "pause_billing": "keep_billing"}},
    {"code": "drafts", "policy": {"proration_unit": "day", "draft_hours": 24}},
    {"code": "skips_nothing", "policy": {"proration_unit": "day", "zero_documents": "skip", "trial_on_change": "end"}},
    {"code": "trial_pauses", "policy": {"proration_unit": "day", "trial_end_without_method": "pause"}},
    {"code": "trial_ends", "policy": {"proration_unit": "day", "trial_end_without_method": "cancel", "trial_usage": "billed"}}],
  "dunning_policies": [
    {"code": "standard", "name": "Standard", "payment_grace_days": 0, "scope": "account", "preset": "standard"},
    {"code": "stripe", "name": "As Stripe", "payment_grace_days": 0, "scope": "subscription", "preset": "stripe"},
    {"code": "killbill", "name": "As Kill Bill", "payment_grace_days": 0, "scope": "module", "preset": "killbill"},
    {"code": "recurly", "name": "As Recurly", "payment_grace_days": 0, "scope": "account", "preset": "recurly"},
    {"code": "chargebee", "name": "As Chargebee", "payment_grace_days": 0, "scope": "subscription", "preset": "chargebee"},
    {"code": "harsh", "name": "Harsh", "payment_grace_days": 2, "scope": "account", "paid_time": "may_be_restricted", "suspended_billing": "stops",
      "steps": [{"offset_days": 1, "action": "retry"}, {"offset_days": 3, "action": "limit"}, {"offset_days": 5, "action": "suspend"},
                {"offset_days": 20, "action": "end"}]},
    {"code": "gives_up", "name": "Gives up", "payment_grace_days": 3, "scope": "subscription",
      "steps": [{"offset_days": 2, "action": "retry"}, {"offset_days": 6, "action": "suspend"}, {"offset_days": 25, "action": "write_off"}]},
    {"code": "by_hours", "name": "In office hours", "payment_grace_days": 4, "scope": "module", "after_retries": "suspend",
      "retries": [{"decline_class": "retry", "days": [1, 3, 5], "counted_from": "first_attempt"}, {"decline_class": "needs_customer", "days": [4], "counted_from": "previous_attempt"}],
      "caps": [{"attempt_count": 3, "window_days": 10, "scheme": ""}],
      "window": {"opens": "09:30", "closes": "17:00", "weekdays": ["monday", "tuesday", "wednesday", "thursday", "friday"]}},
    {"code": "small", "name": "Small debts", "payment_grace_days": 0, "scope": "account", "priority": 1,
      "segment": {"amounts": [{"currency": "INR", "below_minor": "150000"}]},
      "steps": [{"offset_days": 3, "action": "notify"}, {"offset_days": 10, "action": "suspend"}]},
    {"code": "others", "name": "All others", "payment_grace_days": 1, "scope": "subscription", "priority": 2, "preset": "standard"}],
  "plans": [
    {"code": "team", "name": "Team", "module": "endpoint", "charges": [
      {"code": "seats", "name": "Seats", "kind": "seat", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "1000"},
        {"currency": "INR", "interval_unit": "year", "model": "per_unit", "unit_price": "10000"}]},
      {"code": "scans", "name": "Scans", "kind": "usage", "meter": "scans", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "2"}]}]},
    {"code": "desk", "name": "Desk", "module": "endpoint", "charges": [
      {"code": "seats", "name": "Seats", "kind": "seat", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "1799.99"},
        {"currency": "INR", "interval_unit": "year", "model": "per_unit", "unit_price": "18000"}]},
      {"code": "scans", "name": "Scans", "kind": "usage", "meter": "scans", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "1"}]}]},
    {"code": "cloud", "name": "Cloud", "module": "cloud", "billing_policy": "keeps_billing", "charges": [
      {"code": "base", "name": "Base", "kind": "recurring", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "flat", "flat_fee": "1200"},
        {"currency": "INR", "interval_unit": "year", "model": "flat", "flat_fee": "12000"}]},
      {"code": "scans", "name": "Scans", "kind": "usage", "meter": "scans", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "3"}]}]},
    {"code": "tried", "name": "Tried", "module": "cloud", "trial_days": 40, "billing_policy": "trial_ends", "charges": [
      {"code": "base", "name": "Base", "kind": "recurring", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "flat", "flat_fee": "900"}]},
      {"code": "scans", "name": "Scans", "kind": "usage", "meter": "scans", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "3"}]}]},
    {"code": "tried_long", "name": "Tried for long", "module": "cloud", "trial_days": 70, "billing_policy": "trial_pauses", "charges": [
      {"code": "base", "name": "Base", "kind": "recurring", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "flat", "flat_fee": "950"}]}]},
    {"code": "tried_or_bought", "name": "Tried or bought", "module": "cloud", "trial_days": 40, "billing_policy": "skips_nothing", "charges": [
      {"code": "base", "name": "Base", "kind": "recurring", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "flat", "flat_fee": "980"}]}]},
    {"code": "free", "name": "Free", "module": "cloud", "billing_policy": "skips_nothing", "charges": [
      {"code": "base", "name": "Base", "kind": "recurring", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "flat", "flat_fee": "0"}]}]},
    {"code": "phased", "name": "Two months and three", "module": "endpoint", "billing_policy": "keeps_billing", "charges": [
      {"code": "base", "name": "Base", "kind": "recurring", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "flat", "flat_fee": "800"}]}],
     "phases": [{"code": "intro", "name": "Intro", "duration_unit": "month", "duration_count": 1, "discount_percent": "50"},
                {"code": "rest", "name": "Rest", "duration_unit": "month", "duration_count": 2}]},
    {"code": "short", "name": "Two months", "module": "endpoint", "billing_policy": "by_day", "charges": [
      {"code": "base", "name": "Base", "kind": "recurring", "prices": [
        {"currency": "INR", "interval_unit": "month", "model": "flat", "flat_fee": "700"}]}],
     "phases": [{"code": "only", "name": "Only", "duration_unit": "month", "duration_count": 2}]}],
  "tax_rules": [{"legal_entity": "osto", "code": "GST", "name": "GST", "place": "anywhere", "rate_percent": "18", "valid_from": "2020-01-01"}]
})";

inline const std::vector<std::string> kBillingPolicies = {"by_day", "by_day", "notes", "keeps_billing", "drafts", "skips_nothing"};
inline const std::vector<std::string> kDunningPolicies = {"standard", "stripe", "killbill", "recurly", "chargebee", "harsh", "gives_up", "by_hours"};
inline const std::vector<std::string> kPlans = {"team", "team", "desk", "cloud", "cloud", "tried", "tried_long", "tried_or_bought", "free", "phased", "short"};
inline const std::vector<std::string> kZones = {"Asia/Kolkata", "America/New_York", "Europe/Berlin", "UTC"};

/// Each behaviour of the simulated provider, most of them at times only, so that companies live on.
inline const std::vector<std::string> kTokens = {
    "sim_ok", "sim_ok", "sim_ok", "sim_ok", "sim_flaky_30", "sim_flaky_60", "sim_insufficient_funds", "sim_insufficient_funds_times_1",
    "sim_insufficient_funds_times_3", "sim_decline_until_2026-05-01", "sim_decline_until_2026-11-01", "sim_decline_until_2027-03-01",
    "sim_expired_card", "sim_authentication_required_once", "sim_lost_card", "sim_unknown_charged_5h", "sim_unknown_charged_4d_once",
    "sim_unknown_not_charged_6h_once", "sim_unknown_not_charged_3d_once", "sim_answer_lost", "sim_answer_lost_look_up_fails_2d",
    "sim_answer_lost_look_up_lags_30h", "sim_request_lost", "sim_request_lost_look_up_fails_1d_once", "sim_request_lost_look_up_fails_40d_once",
    "sim_refused_once", "sim_pending_3d", "sim_pending_3d_look_up_lags_30h", "sim_requires_action_5h_look_up_lags_3h", "sim_flaky_80",
    "sim_lost_card_once", "sim_stolen_card", "sim_pending_30h_look_up_fails_2d", "sim_pending_declined_2d_once",
    "sim_pending_ach_r01_insufficient_funds_1d_once", "sim_pending_2d_returned_9d", "sim_requires_action_once", "sim_requires_action_5h",
    "sim_requires_action_5h_look_up_fails_3h", "sim_requires_action_late_2d", "sim_requires_action_late_30h", "sim_partial_50", "sim_partial_90",
    "sim_too_much_once", "sim_too_much", "sim_returned_5d", "sim_pending_1d_returned_6d", "sim_pending_3d_returned_20d", "sim_refused_once",
    "sim_fraudulent", "sim_sepa_ac04_account_closed_once", "sim_restricted_card_once"};
inline const std::vector<std::string> kRefundEndings = {
    "", "_refund_fails", "_refund_fails", "_refund_pending_failed_30h", "_refund_unknown_not_sent_2d",
    "_refund_pending_3d", "_refund_pending_failed_2d", "_refund_unknown_5h", "_refund_unknown_2d",
    "_refund_unknown_not_sent_6h", "_refund_pending_20h", "_refund_bounces_4d", "_refund_bounces_1d"};

}  // namespace osto::billing::testing
