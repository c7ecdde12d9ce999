// Plays the timeline into a database with a test clock. Every command has a key of its own, so a run that was killed is
// taken up again: what was done answers from the record, the rest goes on.
#pragma once

#include "cli/demo/timeline.hpp"

#include <osto_billing/catalog.hpp>
#include <osto_billing/database.hpp>
#include <osto_billing/invoices.hpp>

#include <string>
#include <vector>

namespace osto::billing::cli {

/// What has been done so far in this run.
struct PlayCounts {
  std::int64_t commands = 0, usage_events = 0, due_work = 0;
};

class Player {
 public:
  /// `session` must outlive the player, as must the book. The clock is read from the database.
  static Result<Player> make(Session& session, const Book& book, const Year& year);

  Result<void> publish(const CatalogDocument& catalog, std::uint64_t seed);
  Result<void> play(const Step& step);
  /// Moves the clock to `until`; does nothing when it stands there or beyond.
  Result<void> advance(Instant until);

  const PlayCounts& counts() const noexcept { return counts_; }

 private:
  struct Ids {
    CompanyId company;
    std::vector<SubscriptionId> subscriptions;
  };

  Player(Session& session, const Book& book, const Year& year, Instant now);

  Result<void> join(const Step& step);
  Result<void> add_method(const Step& step, const BookMethod& method);
  Result<void> subscribe(const Step& step);
  Result<void> append_usage(const Step& step);
  Result<void> tell(const Step& step);
  Result<void> change_plan(const Step& step, const StoryEvent& event, SubscriptionId subscription_id);
  Result<void> remove_method(const Step& step, const StoryEvent& event);
  Result<void> pay_everything_open(const Step& step);
  Result<void> pay(const Step& step, const DocumentId& invoice_id);
  Result<void> report_usage(const Step& step, const StoryEvent& event, SubscriptionId subscription_id);

  const BookCompany& company_of(const Step& step) const { return book_->companies[step.company]; }
  SubscriptionId subscription_named(const Step& step, const std::string& name) const;

  Session* session_;
  const Book* book_;
  const Year* year_;
  Instant now_, opened_at_;  ///< the clock; and where it stood when this run began
  std::vector<Ids> ids_;
  PlayCounts counts_;
};

}  // namespace osto::billing::cli
