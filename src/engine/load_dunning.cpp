#include "engine/load_dunning.hpp"

#include "base/text_list.hpp"
#include "engine/load.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

void add_code(std::vector<std::string>& codes, const std::string& code) {
  if (!code.empty() && std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
}

Result<SegmentFacts> load_segment_facts(Transaction& transaction, CompanyId company_id, DocumentId document_id, Instant instant) {
  SegmentFacts facts;
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(const BillingContext context, load_billing_context(transaction, company_id));
  OSTO_TRY(const BalanceRow balance, load_row(transaction, queries::kBalance, of_document, "invoice"));
  facts.currency = balance.currency;
  facts.due_minor = balance.due_minor;
  facts.country = context.company.country;
  facts.tags = split_list(context.company.tags);
  facts.customer_days = days_between(context.zone->local_date(context.company.created_at), context.zone->local_date(instant));
  OSTO_TRY(const auto codes, transaction.rows(queries::kLineCodesOf, of_document));
  for (const LineCodesRow& row : codes) add_code(facts.modules, row.module);
  return facts;
}

}  // namespace

Result<DunningPolicyTerms> load_dunning_policy(Transaction& transaction, DunningPolicyId policy_id) {
  DunningPolicyTerms terms;
  const Parameters of_policy{{"policy_id", policy_id}};
  OSTO_TRY(terms.policy, load_row(transaction, queries::kDunningPolicy, {{"id", policy_id}}, "dunning policy"));
  OSTO_TRY(terms.steps, transaction.rows(queries::kDunningPolicySteps, of_policy));
  OSTO_TRY(terms.retries, transaction.rows(queries::kDunningPolicyRetries, of_policy));
  OSTO_TRY(terms.caps, transaction.rows(queries::kDunningPolicyCaps, of_policy));
  return terms;
}

Result<std::optional<DunningPolicyId>> load_policy_for(Transaction& transaction, CompanyId company_id, DocumentId document_id, Instant instant) {
  OSTO_TRY(const CompanyRow company, load_row(transaction, queries::kCompany, {{"company_id", company_id}}, "company"));
  if (company.dunning_policy_id) return company.dunning_policy_id;
  OSTO_TRY(const SegmentFacts facts, load_segment_facts(transaction, company_id, document_id, instant));
  OSTO_TRY(const auto policies, transaction.rows(queries::kLookedUpDunningPolicies));
  std::vector<SegmentedPolicy> segmented;
  for (const DunningPolicyRow& policy : policies) {
    OSTO_TRY(auto amounts, transaction.rows(queries::kDunningPolicyAmounts, {{"policy_id", policy.id}}));
    segmented.push_back({policy, std::move(amounts)});
  }
  const DunningPolicyRow* found = first_match(segmented, facts);
  return found == nullptr ? std::optional<DunningPolicyId>() : std::optional(found->id);
}

Result<DunningSubject> load_dunning_subject(Transaction& transaction, CompanyId company_id, DocumentId document_id, Instant instant) {
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(const BillingContext context, load_billing_context(transaction, company_id));
  OSTO_TRY(const BalanceRow balance, load_row(transaction, queries::kBalance, of_document, "invoice"));
  DunningSubject subject{company_id, document_id, balance.reopened_on.value_or(balance.due_on), context.zone, {}};
  OSTO_TRY(const auto coverable, transaction.rows(queries::kCoverableSubscriptions, {{"company_id", company_id}}));
  OSTO_TRY(const auto billed, transaction.rows(queries::kBilledSubscriptions, of_document));
  OSTO_TRY(const auto lines, transaction.rows(queries::kLinesOf, of_document));
  OSTO_TRY(const auto paid, transaction.rows(queries::kPaidThrough, {{"company_id", company_id}, {"instant", instant}}));
  for (const CoverableRow& row : coverable) {
    CoverableSubscription subscription{row.subscription_id, row.module_id, row.state == SubscriptionState::active};
    subscription.is_billed = std::any_of(billed.begin(), billed.end(), [&](const BilledSubscriptionRow& other) { return other.subscription_id == row.subscription_id; });
    subscription.is_of_billed_module = std::any_of(lines.begin(), lines.end(), [&](const LineRow& line) { return line.module_id == row.module_id; });
    const auto through = std::find_if(paid.begin(), paid.end(), [&](const PaidThroughRow& other) { return other.subscription_id == row.subscription_id; });
    if (through != paid.end()) subscription.paid_through = through->service_end;
    subject.subscriptions.push_back(subscription);
  }
  return subject;
}

Result<CaseFacts> load_case(Transaction& transaction, const DunningCaseRow& dunning_case, Instant instant) {
  CaseFacts facts;
  const CompanyId company_id = dunning_case.company_id;
  const Parameters of_case{{"company_id", company_id}, {"case_id", dunning_case.id}};
  facts.dunning_case = dunning_case;
  OSTO_TRY(facts.subject, load_dunning_subject(transaction, company_id, dunning_case.document_id, instant));
  OSTO_TRY(facts.terms, load_dunning_policy(transaction, dunning_case.policy_id));
  OSTO_TRY(facts.taken, transaction.rows(queries::kStepsOf, of_case));
  OSTO_TRY(facts.blocks, transaction.rows(queries::kActiveBlocksOfCase, of_case));
  OSTO_TRY(facts.collection, load_collection(transaction, company_id, dunning_case.document_id));
  return facts;
}

}  // namespace osto::billing
