// Money that nobody but a person can find out about: look-ups ended without an answer, the answer came too late, or nobody can be asked.
#pragma once

#include <osto_billing/database.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct OperatorCase {
  OperatorCaseId operator_case_id;
  CompanyId company_id;
  OperatorCaseReason reason{};
  OperatorCaseState state{};
  std::optional<AttemptId> attempt_id;
  std::optional<RefundId> refund_id;
  Currency currency;
  Minor amount_minor;
  std::string provider, provider_reference;
  Instant opened_at;
  std::optional<Instant> closed_at;
  std::optional<OperatorFinding> finding;
  std::string note;
};
struct ListOperatorCases {
  std::optional<CompanyId> company_id{};
  std::optional<OperatorCaseState> state{};
  std::optional<OperatorCaseId> after_operator_case_id{};
  std::optional<std::int64_t> limit{};
};
struct OperatorCasePage { std::vector<OperatorCase> operator_cases; std::optional<OperatorCaseId> next_after_operator_case_id; };
struct AnswerOperatorCase {
  OperatorCaseId operator_case_id;
  OperatorFinding finding{};
  std::optional<Minor> amount_minor{};
  std::optional<std::string> reference{}, note{};
};

namespace operator_cases {
/// Open ones unless a state is named, oldest first: of a company, or of all.
Result<OperatorCasePage> list(Session& session, const ListOperatorCases& request, const CallOptions& options = {});
/// What a person found out counts as the provider's own answer. Of money that moved after its charge or refund was settled, that it is
/// handled: sent back at the provider, or recorded by payments.record. Of a provider that was not reached, that it can be: what is
/// still due is asked for at once.
/// Errors: state_conflict (closed), invalid_value (/finding does not fit the case, /amount_minor above the charge), already_exists
/// (/reference, of another payment), not_found.
Result<OperatorCase> answer(Session& session, const AnswerOperatorCase& request, const CallOptions& options = {});
}  // namespace operator_cases

// clang-format off
template <> struct Description<OperatorCase> {
  static constexpr std::string_view name = "OperatorCase", doc = "Money that a person has to find out about.";
  template <class R> static constexpr Field fields[] = {field<&R::operator_case_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::reason>({.doc = "Why"}), field<&R::state>({.doc = "Whether it waits"}),
      field<&R::attempt_id>({.doc = "Charge that it is about; also the provider's key"}), field<&R::refund_id>({.doc = "Refund that it is about; also the provider's key"}), field<&R::currency>({.doc = "Currency"}), field<&R::amount_minor>({.doc = "Asked for"}),
      field<&R::provider>({.doc = "Who knows"}), field<&R::provider_reference>({.doc = "The provider's id, when it gave one"}), field<&R::opened_at>({.doc = "Opened"}), field<&R::closed_at>({.doc = "Closed"}),
      field<&R::finding>({.doc = "What a person found out; absent of a closed one: the provider answered after all"}), field<&R::note>({.doc = "The person's words"})};
};
template <> struct Description<ListOperatorCases> {
  static constexpr std::string_view name = "ListOperatorCases", doc = "A page of operator cases.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Absent: of all companies"}), field<&R::state>({.doc = "Absent: open"}), field<&R::after_operator_case_id>({.doc = "Cursor of the last page"}),
      field<&R::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<OperatorCasePage> {
  static constexpr std::string_view name = "OperatorCasePage", doc = "Cases, oldest first.";
  template <class R> static constexpr Field fields[] = {field<&R::operator_cases>({.doc = "The cases"}), field<&R::next_after_operator_case_id>({.doc = "Present when there is more"})};
};
template <> struct Description<AnswerOperatorCase> {
  static constexpr std::string_view name = "AnswerOperatorCase", doc = "What a person found out at the provider.";
  template <class R> static constexpr Field fields[] = {field<&R::operator_case_id>({.doc = "Case"}), field<&R::finding>({.doc = "Money_moved or nothing_moved of what is not settled; nothing_moved of what was never sent; handled of money that moved after all, and of a provider that was not reached"}),
      field<&R::amount_minor>({.doc = "Charged; absent: all that was asked for"}), field<&R::reference>({.doc = "The provider's id", .max_length = 255}), field<&R::note>({.doc = "How it was found out", .max_length = 500})};
};
// clang-format on

}  // namespace osto::billing
