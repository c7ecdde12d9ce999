// Whatever happens to a base subscription, its add-ons are never there without it: they end and pause with it, and the book holds.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

#include "tests/unit/engine/engine_book.hpp"

namespace osto::billing::testing {
namespace {

using Json = nlohmann::json;

int below(int count) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, count)); }

Json plan(const char* code, const Json& more = Json::object()) {
  Json made = {{"code", code}, {"name", code}, {"module", "endpoint"},
               {"charges", Json::array({Json{{"code", "fee"}, {"name", "Fee"}, {"kind", "recurring"},
                                             {"prices", Json::array({Json{{"currency", "INR"}, {"interval_unit", "month"}, {"model", "flat"}, {"flat_fee", "310"}}})}}})}};
  made.update(more);
  return made;
}

/// A base with up to three add-ons, one of them only for the plan "small", one with a trial.
class Bundle {
 public:
  Bundle() : book_(Book::with_catalog()) {
    const std::vector<const char*> pauses = {"stop", "credit", "keep_billing"};
    Json document;
    document["billing_policies"] = Json::array({Json{{"code", "any"}, {"policy", {{"proration_unit", "day"}, {"pause_billing", pauses[static_cast<std::size_t>(below(3))]}}}}});
    document["plans"] = Json::array({plan("small"), plan("large", {{"not_with", {"tried"}}}), plan("open", {{"kind", "add_on"}}),
                                     plan("bound", {{"kind", "add_on"}, {"available_with", {"small"}}}),
                                     plan("tried", {{"kind", "add_on"}, {"trial_days", 20}})});
    call("catalog.publish", document);
    CreateCompany company = Book::company_request("acme");
    company.billing_policy = "any";
    company_id_ = must(companies::create(book_.staff, company)).company_id;
    book_.add_method(company_id_);
    base_ = subscribe("small", {});
  }

  void goes_on() {
    now_ = Instant::from_microseconds(now_.microseconds() + below(20) * kMicrosecondsPerDay);
    call("clock.advance", {{"until", now_.to_string()}});
    switch (below(8)) {
      case 0: case 1: subscribe(std::vector<const char*>{"open", "bound", "tried"}[static_cast<std::size_t>(below(3))], base_); break;
      case 2: attempt("subscriptions.pause", {{"subscription_id", any_of_bundle()}}); break;
      case 3: attempt("subscriptions.resume", {{"subscription_id", any_of_bundle()}}); break;
      case 4: attempt("subscriptions.change_plan", {{"subscription_id", base_}, {"plan", below(2) == 0 ? "small" : "large"}, {"timing", below(2) == 0 ? "now" : "period_end"}}); break;
      case 5: attempt("subscriptions.cancel", {{"subscription_id", base_}, {"timing", below(2) == 0 ? "now" : "period_end"}, {"final_invoice", below(2) == 0 ? "make" : "skip"}}); break;
      case 6: attempt("subscriptions.undo_change", {{"subscription_id", base_}}); break;
      default: attempt("subscriptions.cancel", {{"subscription_id", any_of_bundle()}, {"timing", "period_end"}}); break;
    }
    check();
  }

  void check() {
    const Json all = call("subscriptions.list", {{"company_id", company_id_.to_string()}})["subscriptions"];
    Json base;
    for (const Json& one : all) {
      if (one["subscription_id"] == base_) base = one;
    }
    for (const Json& one : all) {
      if (!one.contains("base_subscription_id")) continue;
      RC_LOG() << one.dump() << "\n";
      const bool is_over = one["state"] == "ended";
      if (base["state"] == "ended") RC_ASSERT(is_over && one["ended_at"] <= base["ended_at"]);
      if (base["state"] == "paused") RC_ASSERT(one["state"] != "active");
      if (!is_over && one["plan"] == "bound") RC_ASSERT(base["plan"] == "small");
      if (!is_over && one["plan"] == "tried") RC_ASSERT(base["plan"] != "large");
    }
  }

  bool holds() { return call("book.verify", Json::object())["holds"]; }

 private:
  Json call(const char* operation, const Json& request) { return Json::parse(must(book_.staff.call(operation, request.dump()))); }
  /// What the state does not allow is refused, and changes nothing.
  void attempt(const char* operation, const Json& request) {
    const auto done = book_.staff.call(operation, request.dump());
    if (!done) RC_ASSERT(done.error().code == ErrorCode::state_conflict);
  }

  std::string subscribe(const char* plan_code, const std::string& base) {
    Json request = {{"company_id", company_id_.to_string()}, {"plan", plan_code}, {"interval_unit", "month"}};
    if (!base.empty()) request["base_subscription_id"] = base;
    const auto created = book_.staff.call("subscriptions.create", request.dump());
    if (!created) {
      RC_ASSERT(created.error().code == ErrorCode::state_conflict);
      return {};
    }
    bundle_.push_back(Json::parse(*created)["subscription"]["subscription_id"]);
    return bundle_.back();
  }
  std::string any_of_bundle() { return bundle_[static_cast<std::size_t>(below(static_cast<int>(bundle_.size())))]; }

  Book book_;
  CompanyId company_id_;
  std::string base_;
  std::vector<std::string> bundle_;
  Instant now_ = kStart;
};

RC_GTEST_PROP(AddOns, are_never_there_without_their_base, ()) {
  Bundle bundle;
  for (int step = 0; step < 8; ++step) bundle.goes_on();
  RC_ASSERT(bundle.holds());
}

}  // namespace
}  // namespace osto::billing::testing
