#include "tests/campaign/campaign_book.hpp"

#include "tests/campaign/campaign_catalog.hpp"
#include "tests/campaign/machine_steps.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace osto::billing::testing {
namespace {

constexpr std::int64_t kDaysOfMonth = 30, kQuietDays = 60;
constexpr std::int64_t kActPercentOfDay = 14;  // about four a month
constexpr std::int64_t kHour = 3'600 * kMicrosecondsPerSecond;

SimulatedProviderOptions provider_options(std::uint64_t seed, PlantedBug bug) {
  SimulatedProviderOptions options{.seed = seed};
  options.faults = {.declined = 4, .answer_lost = 3, .request_lost = 3, .refused = 4, .look_up_fails = 15};
  options.webhooks = {.lost = 20, .duplicated = 20, .delayed = 30};
  options.look_up_lag = Microseconds{36 * kHour};  // of sim_..._look_up_lags_30h
  if (bug == PlantedBug::forgets_key_before_its_time) options.key_ttl = Microseconds{kHour};
  return options;
}

/// A provider that is not there: charges of the other one wait.
std::shared_ptr<PaymentProvider> another_provider() {
  auto other = std::make_shared<ScriptedProvider>();
  other->provider_name = "another";
  return other;
}

/// Faults, bugs and parked companies; and requests that the campaign spells wrong.
bool is_finding(ErrorCode code) {
  const bool is_rejection = code < ErrorCode::storage_busy;
  return !is_rejection || code == ErrorCode::account_parked || code == ErrorCode::invalid_request || code == ErrorCode::unknown_operation;
}

}  // namespace

CampaignBook::CampaignBook(const BookPlan& plan)
    : plan_(plan), chance_(plan.seed), provider_(std::make_shared<ObservedProvider>(provider_options(plan.seed, plan.bug), plan.bug)) {
  open(true);
  must_call("catalog.publish", Json::parse(kCampaignCatalog));
  for (std::int64_t i = 0; i < plan_.company_count; ++i) companies_.push_back({{}, chance_.between(0, kDaysOfMonth - 1)});
}

void CampaignBook::open(bool with_provider) {
  book_.reset();  // one writer at a time
  book_.emplace(test_options("sqlite:" + folder_.file("book.db"), {with_provider ? provider_ : another_provider()}));
  opened_count_ += 1;
}

std::optional<CampaignBook::Json> CampaignBook::call(const std::string& operation, const Json& request, const std::string& key) {
  auto answer = book_->staff.call(operation, request.dump(), key.empty() ? CallOptions{} : with_key(key));
  if (answer) {
    keep_steps();
    accepted_count_ += 1;
    return Json::parse(*answer);
  }
  drop_steps();
  refused_count_ += 1;
  const bool is_absent = answer.error().code == ErrorCode::provider_failed && absent_until_day_ > 0;
  if (is_finding(answer.error().code) && !is_absent) {
    broken_ += operation + " " + request.dump() + " at " + now_.to_string() + ": " + std::string(name_of(answer.error().code)) + ": " + answer.error().message + "\n";
  }
  return std::nullopt;
}

std::optional<CampaignBook::Json> CampaignBook::must_call(const std::string& operation, const Json& request) {
  auto answer = book_->staff.call(operation, request.dump());
  if (!answer) throw std::runtime_error(operation + ": " + answer.error().field + " " + answer.error().message);
  keep_steps();
  return Json::parse(*answer);
}

std::optional<CampaignBook::Json> CampaignBook::one_of(const char* operation, const Json& request, const char* list, const std::function<bool(const Json&)>& fits) {
  const auto answer = must_call(operation, request);
  std::vector<Json> fitting;
  for (const Json& one : (*answer)[list]) {
    if (fits(one)) fitting.push_back(one);
  }
  return fitting.empty() ? std::nullopt : std::optional(chance_.of(fitting));
}

void CampaignBook::live() {
  const std::int64_t last_day = (plan_.month_count + 1) * kDaysOfMonth;  // the first month is the one in which they come
  for (std::int64_t day = 0; day < last_day + kQuietDays; ++day) live_a_day(day, day < last_day);
  if (plan_.bug == PlantedBug::skips_restoration) undo_a_restoration();
}

void CampaignBook::live_a_day(std::int64_t day, bool goes_on) {
  if (absent_until_day_ == day && day > 0) {
    open(true);
    absent_until_day_ = 0;
    must_call("due_work.run", Json::object());
  } else if (goes_on && absent_until_day_ == 0 && chance_.in(1)) {  // a restart, or one into days without the provider
    if (chance_.in(50)) absent_until_day_ = day + chance_.between(1, 8);
    open(absent_until_day_ == 0);
  }
  const Instant midnight = *plus(kStart, Microseconds{day * kMicrosecondsPerDay});
  advance_to(*plus(midnight, Microseconds{chance_.between(0, 23) * kHour}));
  for (Company& company : companies_) {
    if (!company.has_begun && company.begins_on_day <= day && absent_until_day_ == 0) begin(company);
    if (goes_on && company.has_begun && chance_.in(kActPercentOfDay)) perform_an_act(company);
  }
}

void CampaignBook::advance_to(Instant instant) {
  must_call("clock.advance", {{"until", instant.to_string()}});
  now_ = instant;
  if (absent_until_day_ == 0) deliver_notices();
}

void CampaignBook::deliver_notices() {
  const std::vector<ProviderNotice> notices = provider_->next_notices(now_);
  for (const ProviderNotice& notice : notices) {
    Json request = {{"provider", "simulated"}, {"event_id", notice.event_id}, {"company_id", notice.company_id.to_string()}, {"attempt_id", notice.attempt_id.to_string()}};
    if (notice.refund_id) request["refund_id"] = notice.refund_id->to_string();
    call("payments.receive_notice", request);
  }
  if (!notices.empty()) must_call("due_work.run", Json::object());
}

void CampaignBook::begin(Company& company) {
  Json request = {{"code", "c" + std::to_string(++serial_)}, {"name", "Company"}, {"legal_entity", "osto"}, {"country", "IN"}, {"state", "Karnataka"},
                  {"zone", chance_.of(kZones)}, {"currency", "INR"}, {"billing_policy", chance_.of(kBillingPolicies)},
                  {"net_terms_days", chance_.of(std::vector<std::int64_t>{0, 0, 7, 15})}};
  if (chance_.in(85)) request["dunning_policy"] = chance_.of(kDunningPolicies);
  company.id = (*must_call("companies.create", request))["company_id"];
  company.has_begun = true;
  if (chance_.in(90)) add_method(company);
  if (chance_.in(30)) add_method(company);
  subscribe(company);
}

void CampaignBook::perform_an_act(const Company& company) {
  std::int64_t all = 0;
  for (const Act& act : acts()) all += act.weight;
  std::int64_t drawn = chance_.between(0, all - 1);
  for (const Act& act : acts()) {
    if (drawn < act.weight) return (this->*act.perform)(company);
    drawn -= act.weight;
  }
}

/// As if the commit that settled a case had not lifted its blocks.
void CampaignBook::undo_a_restoration() {
  book_.reset();
  sqlite3* file = nullptr;
  sqlite3_open(folder_.file("book.db").c_str(), &file);
  sqlite3_exec(file, "UPDATE osto_blocks SET lifted_at = NULL WHERE id IN (SELECT b.id FROM osto_blocks b JOIN osto_dunning_cases c ON c.id = b.case_id"
                     " WHERE c.state = 'recovered' LIMIT 1)", nullptr, nullptr, nullptr);
  sqlite3_close(file);
  open(true);
}

std::string CampaignBook::checked_by(const std::string& command) {
  const std::string output = folder_.file("findings.txt");
  const int status = std::system((command + " > '" + output + "' 2>&1").c_str());
  std::stringstream text;
  text << std::ifstream(output).rdbuf();
  return status == 0 || !text.str().empty() ? text.str() : command + " ended with " + std::to_string(status) + "\n";
}

std::string CampaignBook::found() {
  std::string text = broken_;
  const Json verified = *must_call("book.verify", Json::object());
  for (const Json& difference : verified["differences"]) text += "verify: " + difference.dump() + "\n";
  const Json companies = *must_call("companies.list", {{"limit", 200}});
  for (const Json& company : companies["companies"]) {
    if (company.contains("parked_reason")) text += "parked: " + company["parked_reason"].get<std::string>() + "\n";
  }
  std::ofstream(folder_.file("log.json")) << provider_->log(now_);
  std::ofstream(folder_.file("book.jsonl")) << book_->rows();
  const std::string tests = OSTO_SOURCE_DIR "/tests";
  text += checked_by("python3 " + tests + "/payment_auditor/audit_payments.py '" + folder_.file("book.db") + "' '" + folder_.file("log.json") + "'");
  text += checked_by("python3 " + tests + "/checker/checker.py < '" + folder_.file("book.jsonl") + "'");
  const char* kept = std::getenv("OSTO_CAMPAIGN_KEEP");  // a folder for the files of wrong books
  if (!text.empty() && kept != nullptr && plan_.bug == PlantedBug::none) {
    book_.reset();  // what is in its journal goes to the file
    for (const char* file : {"book.db", "log.json", "book.jsonl"}) {
      std::filesystem::copy_file(folder_.file(file), std::filesystem::path(kept) / (std::to_string(plan_.seed) + "-" + file), std::filesystem::copy_options::overwrite_existing);
    }
  }
  return text;
}

}  // namespace osto::billing::testing
