#include "cli/demo/timeline.hpp"

#include "cli/demo/usage_readings.hpp"
#include "cli/moments.hpp"

#include <algorithm>

namespace osto::billing::cli {
namespace {

/// Makes the steps of one company.
class CompanyTimeline {
 public:
  CompanyTimeline(const Book& book, std::size_t company, const Year& year, std::uint64_t seed, std::vector<Step>& steps)
      : book_(book), company_(book.companies[company]), company_position_(company), year_(year), seed_(seed), steps_(steps) {}

  Result<void> add_all() {
    OSTO_CHECK(add(StepKind::join, 0, company_.joins, "join"));
    for (std::size_t i = 0; i < company_.payment_methods.size(); ++i) {
      OSTO_CHECK(add(StepKind::first_method, i, company_.joins, "method-" + std::to_string(i)));
    }
    for (std::size_t i = 0; i < company_.subscriptions.size(); ++i) {
      OSTO_CHECK(add(StepKind::subscribe, i, company_.subscriptions[i].starts, "subscribe-" + company_.subscriptions[i].name));
    }
    for (std::size_t i = 0; i < company_.story.size(); ++i) {
      const StoryEvent& event = company_.story[i];
      OSTO_CHECK(check_subscription(event, i));
      const std::string action(enumerator_name(event.action));
      OSTO_CHECK(add(StepKind::story, i, event.at, "story-" + std::to_string(i) + "-" + action));
    }
    return add_usage();
  }

 private:
  std::string key(const std::string& name) const {
    return "demo/" + std::to_string(seed_) + "/" + company_.code + "/" + name;
  }

  Result<void> add(StepKind kind, std::size_t position, const RelativeMoment& moment, const std::string& name) {
    OSTO_TRY(const Instant at, instant_of(moment, year_.end));
    if (at < year_.start_at || at >= year_.end_at) {
      return fail(ErrorCode::invalid_value, "company " + company_.code + ", " + name + ": '" +
                                                Scalar<RelativeMoment>::print(moment) + "' lies outside the year");
    }
    steps_.push_back({at, kind, company_position_, position, key(name)});
    return {};
  }

  Result<void> check_subscription(const StoryEvent& event, std::size_t position) const {
    const bool needs_one = event.action <= StoryAction::resume || event.action == StoryAction::report_usage;
    const bool names_one = std::ranges::any_of(company_.subscriptions, [&](const BookSubscription& subscription) {
      return subscription.name == event.subscription.value_or("");
    });
    if (names_one || (!needs_one && !event.subscription)) return {};
    return fail(ErrorCode::invalid_value, "company " + company_.code + ", story event " + std::to_string(position) +
                                              " names no subscription of the company");
  }

  Result<void> add_usage() {
    OSTO_TRY(auto readings_by_instant, usage_readings(company_, book_.usage_reported_at, year_, seed_));
    for (auto& [at, readings] : readings_by_instant) {
      steps_.push_back({at, StepKind::usage, company_position_, 0, key("usage-" + at.to_string()), std::move(readings)});
    }
    return {};
  }

  const Book& book_;
  const BookCompany& company_;
  std::size_t company_position_;
  const Year& year_;
  std::uint64_t seed_;
  std::vector<Step>& steps_;
};

}  // namespace

Result<Year> year_before(Date end) {
  OSTO_TRY(const Date start, add_months_clamped(end, -12));
  return Year{end, midnight_of(start), midnight_of(end)};
}

Result<std::vector<Step>> make_timeline(const Book& book, const Year& year, std::uint64_t seed) {
  std::vector<Step> steps;
  for (std::size_t i = 0; i < book.companies.size(); ++i) {
    CompanyTimeline company(book, i, year, seed, steps);
    OSTO_CHECK(company.add_all());
  }
  std::ranges::stable_sort(steps, {}, &Step::at);
  return steps;
}

}  // namespace osto::billing::cli
