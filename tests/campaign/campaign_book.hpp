// For tests only: a book on disk whose companies live at random, from a seed: they subscribe, change, pause, pay, do not pay, dispute;
// staff credit, void, refund, hold, promise, give up; the provider fails in every way it can, and its notices come as they please.
#pragma once

#include "tests/campaign/chance.hpp"
#include "tests/campaign/observed_provider.hpp"
#include "tests/unit/engine/engine_book.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace osto::billing::testing {

struct BookPlan {
  std::uint64_t seed = 1;
  std::int64_t company_count = 20, month_count = 12;
  PlantedBug bug = PlantedBug::none;
};

class CampaignBook {
 public:
  using Json = nlohmann::json;

  explicit CampaignBook(const BookPlan& plan);

  /// All the months, and two more without anything new, in which what is under way comes to its end.
  void live();
  /// What verify, the auditor of payments and the second working-out find, a line each; empty when the book is right. It is asked last.
  std::string found();

  FaultCounts faults() { return provider_->faults(now_); }
  std::int64_t company_months() const { return plan_.company_count * plan_.month_count; }
  std::int64_t accepted_count() const { return accepted_count_; }
  std::int64_t refused_count() const { return refused_count_; }
  std::int64_t opened_count() const { return opened_count_; }

 private:
  struct Company { std::string id; std::int64_t begins_on_day = 0; bool has_begun = false; };
  struct Act { std::int64_t weight; void (CampaignBook::*perform)(const Company&); };
  static const std::vector<Act>& acts();

  void open(bool with_provider);
  void begin(Company& company);
  void live_a_day(std::int64_t day, bool goes_on);
  void advance_to(Instant instant);
  void deliver_notices();
  void perform_an_act(const Company& company);
  void undo_a_restoration();
  std::string checked_by(const std::string& command);

  /// The answer, or nothing when the operation refuses. What no caller can cause is a finding.
  std::optional<Json> call(const std::string& operation, const Json& request, const std::string& key = {});
  std::optional<Json> must_call(const std::string& operation, const Json& request);
  /// One of the list's records for which `fits` holds.
  std::optional<Json> one_of(const char* operation, const Json& request, const char* list, const std::function<bool(const Json&)>& fits);
  std::optional<Json> subscription_of(const Company& company, const std::vector<std::string>& states);
  std::optional<Json> invoice_of(const Company& company, const std::function<bool(const Json&)>& fits);
  std::optional<Json> dunning_case_of(const Company& company, const std::vector<std::string>& states);
  std::string token();
  std::string day_from_now(std::int64_t days) const;
  Json amount_of(std::int64_t minor) const { return std::to_string(minor); }

  // what is done of subscriptions
  void subscribe(const Company& company);
  void change_plan(const Company& company);
  void undo_change(const Company& company);
  void pause(const Company& company);
  void resume(const Company& company);
  void cancel(const Company& company);
  void use(const Company& company);
  // of money
  void add_method(const Company& company);
  void remove_method(const Company& company);
  void pay(const Company& company);
  void transfer(const Company& company);
  void refund(const Company& company);
  void answer_refund(const Company& company);
  void credit(const Company& company);
  void void_invoice(const Company& company);
  void add_line(const Company& company);
  void withhold(const Company& company);
  void open_dispute(const Company& company);
  void decide_dispute(const Company& company);
  void answer_operator_case(const Company& company);
  // of dunning
  void hold(const Company& company);
  void release(const Company& company);
  void promise(const Company& company);
  void change_dunning(const Company& company);
  void close_dunning(const Company& company);
  void place_block(const Company& company);
  void lift_block(const Company& company);
  void choose_dunning(const Company& company);

  BookPlan plan_;
  Chance chance_;
  TemporaryFolder folder_;
  std::shared_ptr<ObservedProvider> provider_;
  std::optional<Book> book_;
  std::vector<Company> companies_;
  Instant now_ = kStart;
  std::int64_t absent_until_day_ = 0, serial_ = 0, accepted_count_ = 0, refused_count_ = 0, opened_count_ = 0;
  std::string broken_;
};

}  // namespace osto::billing::testing
