// Dunning cases, what staff do about them, and what will happen to an unpaid invoice.
#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/dunning/dunning_decisions.hpp"
#include "core/dunning/restrictions.hpp"
#include "engine/dunning_steps.hpp"
#include "engine/load.hpp"
#include "engine/load_dunning.hpp"

#include <osto_billing/dunning.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultPage = 50;

template <class Tag>
Result<std::optional<DueWorkRow>> planned(Transaction& transaction, CompanyId company_id, DueKind kind, const Id<Tag>& id) {
  const Bytes subject{{id.bytes().begin(), id.bytes().end()}};
  return transaction.first(queries::kDueOfSubject, {{"company_id", company_id}, {"kind", enumerator_name(kind)}, {"subject_id", subject}});
}

/// What staff write is for staff.
Result<DunningCase> view_case(const Session& session, Transaction& transaction, const DunningCaseRow& row) {
  const Parameters of_document{{"company_id", row.company_id}, {"document_id", row.document_id}};
  OSTO_TRY(const auto company, load_row(transaction, queries::kCompany, {{"company_id", row.company_id}}, "company"));
  OSTO_TRY(const auto document, load_row(transaction, queries::kDocument, {{"company_id", row.company_id}, {"id", row.document_id}}, "document"));
  OSTO_TRY(const auto balance, load_row(transaction, queries::kBalance, of_document, "balance"));
  OSTO_TRY(const auto policy, load_row(transaction, queries::kDunningPolicy, {{"id", row.policy_id}}, "dunning policy"));
  OSTO_TRY(const auto taken, transaction.rows(queries::kStepsOf, {{"company_id", row.company_id}, {"case_id", row.id}}));
  OSTO_TRY(const auto due, planned(transaction, row.company_id, DueKind::dunning_step, row.id));
  DunningCase view{row.id, row.company_id, company.name, row.document_id, document.number.value_or(""), policy.code, row.state,
                   balance.currency, balance.due_minor, row.opened_at, std::nullopt, row.closed_at, std::nullopt, {}, policy.version, row.promised_on,
                   session.options().company_id ? std::string() : row.note};
  if (due) {
    view.next_step_at = due->due_at;
    OSTO_TRY(const CaseFacts facts, load_case(transaction, row, due->due_at));
    OSTO_TRY(const CasePlan plan, plan_case(facts, due->due_at));
    if (plan.next && plan.next->source != ActSource::promise) view.next_action = plan.next->action;
  }
  for (const DunningStepRow& step : taken) view.steps.push_back({step.position, step.action, step.taken_at, step.result});
  return view;
}

Result<DunningCase> view_case_of(const Session& session, Transaction& transaction, CompanyId company_id, DunningCaseId case_id) {
  OSTO_TRY(const auto row, load_row(transaction, queries::kCase, {{"company_id", company_id}, {"id", case_id}}, "dunning case"));
  return view_case(session, transaction, row);
}

/// A command of staff about one case. What comes next is planned after what `decide` says is done.
template <class Request, class Decide>
Result<DunningCase> change_case(Session& session, std::string_view operation, const Request& request, const CallOptions& options, Decide decide) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kCaseOwner, request.case_id, "dunning case", "/case_id"));
  const auto change = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto row, load_row(unit.transaction(), queries::kCase, {{"company_id", company_id}, {"id", request.case_id}}, "dunning case"));
    OSTO_TRY(const CaseFacts facts, load_case(unit.transaction(), row, unit.now()));
    OSTO_CHECK(decide(unit, facts));
    return plan_dunning(unit, request.case_id);
  };
  const auto answer = [&](Transaction& transaction, Instant) { return view_case_of(session, transaction, company_id, request.case_id); };
  return run_command<DunningCase>(session, {operation, company_id}, request, options, change, answer);
}

// ---- what will happen -----------------------------------------------------------------------------------------------

/// The document's case as it is, or as it would begin by what holds now.
Result<std::optional<CaseFacts>> case_ahead(Transaction& transaction, CompanyId company_id, DocumentId document_id, Instant now) {
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(const auto present, transaction.first(queries::kUnsettledCase, of_document));
  if (present) {
    OSTO_TRY(CaseFacts facts, load_case(transaction, *present, now));
    return std::optional(std::move(facts));
  }
  OSTO_TRY(const auto opening, planned(transaction, company_id, DueKind::open_dunning, document_id));
  OSTO_TRY(const auto policy_id, load_policy_for(transaction, company_id, document_id, now));
  if (!opening || !policy_id) return std::optional<CaseFacts>();
  CaseFacts facts;
  facts.dunning_case.company_id = company_id;
  facts.dunning_case.document_id = document_id;
  facts.dunning_case.policy_id = *policy_id;
  facts.dunning_case.opened_at = std::max(opening->due_at, now);
  OSTO_TRY(facts.subject, load_dunning_subject(transaction, company_id, document_id, now));
  OSTO_TRY(facts.terms, load_dunning_policy(transaction, *policy_id));
  OSTO_TRY(facts.collection, load_collection(transaction, company_id, document_id));
  OSTO_TRY(const auto attempt, planned(transaction, company_id, DueKind::attempt, document_id));
  if (attempt) decline_ahead(facts, AttemptReason::automatic, std::max(attempt->due_at, now));
  return std::optional(std::move(facts));
}

void add_exemptions(const CaseFacts& facts, Instant now, DunningPreview& preview) {
  for (const CoverableSubscription& subscription : facts.subject.subscriptions) {
    const bool stays = is_covered(facts.terms.policy.scope, subscription) && is_exempt(facts.terms.policy, subscription, now);
    if (stays) preview.stays_on.push_back({subscription.id, *subscription.paid_through});
  }
}

std::string words_of(const DunningPreview& preview) {
  const std::string steps = std::to_string(preview.steps.size()) + " steps, counted from " + preview.counted_from.to_string();
  if (!preview.ends_as) return steps + ".";
  return steps + "; then " + std::string(enumerator_name(*preview.ends_as)) + ".";
}

Result<DunningPreview> view_ahead(Transaction& transaction, CompanyId company_id, DocumentId document_id, Instant now) {
  DunningPreview preview;
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(const auto balance, transaction.first(queries::kBalance, of_document));
  if (!balance) return fail(ErrorCode::state_conflict, "is no finalized invoice; only one is collected", "/invoice_id", document_id.to_string());
  preview.invoice_id = document_id;
  preview.currency = balance->currency;
  preview.due_minor = balance->due_minor;
  preview.counted_from = balance->reopened_on.value_or(balance->due_on);
  OSTO_TRY(const auto ahead, case_ahead(transaction, company_id, document_id, now));
  if (!ahead || balance->due_minor.value <= 0) {
    preview.words = balance->due_minor.value <= 0 ? "Nothing is due." : "No policy is for it: nothing is done.";
    return preview;
  }
  const CaseFacts& facts = *ahead;
  const bool has_begun = facts.dunning_case.id != DunningCaseId{};
  if (has_begun) preview.case_id = facts.dunning_case.id;
  preview.policy = facts.terms.policy.code;
  preview.policy_version = facts.terms.policy.version;
  preview.begins_at = facts.dunning_case.opened_at;
  OSTO_TRY(const Foresight foresight, foresee(facts, has_begun ? now : facts.dunning_case.opened_at));
  for (const ForeseenStep& step : foresight.steps) {
    const Date day = facts.subject.zone->local_date(step.at);
    preview.steps.push_back({step.at, day, days_between(preview.counted_from, day), step.action, step.result, step.access});
  }
  preview.ends_as = foresight.ends_as;
  if (facts.dunning_case.state == DunningCaseState::exhausted) preview.ends_as = DunningCaseState::exhausted;
  add_exemptions(facts, now, preview);
  preview.words = words_of(preview);
  return preview;
}

}  // namespace

Result<DunningCaseList> dunning::list_cases(Session& session, const ListDunningCases& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  std::optional<CompanyId> company_id = request.company_id;
  if (!company_id) company_id = session.options().company_id;
  if (company_id) OSTO_CHECK(visible_company(session, *company_id));
  const std::int64_t limit = request.limit.value_or(kDefaultPage);
  std::optional<std::string> state;
  if (request.state) state = enumerator_name(*request.state);
  return session.engine().read<DunningCaseList>([&](Transaction& transaction) -> Result<DunningCaseList> {
    OSTO_TRY(const auto rows, company_id ? transaction.rows(queries::kCasesOf, {{"company_id", *company_id}, {"state", state}, {"limit", limit}})
                                         : transaction.rows(queries::kCasesPage, {{"state", state}, {"limit", limit}}));
    DunningCaseList list;
    for (const DunningCaseRow& row : rows) {
      OSTO_TRY(DunningCase view, view_case(session, transaction, row));
      list.cases.push_back(std::move(view));
    }
    return list;
  });
}

Result<DunningCase> dunning::get(Session& session, const GetDunningCase& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kCaseOwner, request.case_id, "dunning case", "/case_id"));
  return session.engine().read<DunningCase>([&](Transaction& transaction) { return view_case_of(session, transaction, company_id, request.case_id); });
}

Result<DunningPreview> dunning::preview(Session& session, const PreviewDunning& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kDocumentOwner, request.invoice_id, "invoice", "/invoice_id"));
  OSTO_TRY(const Instant now, session.engine().now());
  return session.engine().read<DunningPreview>([&](Transaction& transaction) { return view_ahead(transaction, company_id, request.invoice_id, now); });
}

Result<DunningCase> dunning::hold(Session& session, const HoldDunning& request, const CallOptions& options) {
  return change_case(session, "dunning.hold", request, options, [&](Unit& unit, const CaseFacts& facts) -> Result<void> {
    OSTO_TRY(Decision decision, decide_hold(facts, request.note));
    return unit.apply(std::move(decision));
  });
}

Result<DunningCase> dunning::release(Session& session, const ReleaseDunning& request, const CallOptions& options) {
  return change_case(session, "dunning.release", request, options, [&](Unit& unit, const CaseFacts& facts) -> Result<void> {
    OSTO_TRY(Decision decision, decide_release(facts, unit.as_of()));
    return unit.apply(std::move(decision));
  });
}

Result<DunningCase> dunning::promise(Session& session, const PromiseDunning& request, const CallOptions& options) {
  return change_case(session, "dunning.promise", request, options, [&](Unit& unit, const CaseFacts& facts) -> Result<void> {
    OSTO_TRY(Decision decision, decide_promise(facts, request.promised_on, request.note, unit.as_of()));
    return unit.apply(std::move(decision));
  });
}

Result<DunningCase> dunning::change_policy(Session& session, const ChangeDunningPolicy& request, const CallOptions& options) {
  return change_case(session, "dunning.change_policy", request, options, [&](Unit& unit, const CaseFacts& facts) -> Result<void> {
    OSTO_TRY(const auto policy, unit.transaction().first(queries::kDunningPolicyByCode, {{"code", request.policy}}));
    if (!policy) return fail(ErrorCode::not_found, "there is no dunning policy with this code", "/policy");
    OSTO_TRY(const DunningPolicyTerms terms, load_dunning_policy(unit.transaction(), policy->id));
    OSTO_TRY(Decision decision, decide_change_policy(facts, terms, unit.as_of()));
    return unit.apply(std::move(decision));
  });
}

Result<DunningCase> dunning::close(Session& session, const CloseDunning& request, const CallOptions& options) {
  return change_case(session, "dunning.close", request, options, [&](Unit& unit, const CaseFacts& facts) -> Result<void> {
    OSTO_TRY(Decision decision, decide_close(facts, request.closing, request.note, unit.as_of()));
    OSTO_CHECK(unit.apply(std::move(decision)));
    if (request.closing == DunningClosing::write_off) return write_off(unit, facts.subject.document_id);
    return request.closing == DunningClosing::end ? end_for_nonpayment(unit, facts.dunning_case.id) : Result<void>{};
  });
}

}  // namespace osto::billing
