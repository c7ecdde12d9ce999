// Minimum and maximum spend over the lines of a period.
#include "operations/rating_records.hpp"

#include "core/rating/spend.hpp"

namespace osto::billing {
namespace {

Failure refuse(const char* pointer, const char* rule) { return fail(ErrorCode::invalid_value, rule, pointer); }

/// In minor units, from whichever of the two the request has.
Result<std::optional<Rational>> read_commitment(const std::optional<Decimal>& major, const std::optional<Minor>& minor, Currency currency,
                                                const char* pointer) {
  if (major && minor) return refuse(pointer, "is given in major and in minor units; one is allowed");
  if ((major && major->is_negative()) || (minor && minor->is_negative())) return refuse(pointer, "is negative; 0 or more is allowed");
  if (minor) return std::optional<Rational>(Rational(minor->value));
  if (!major) return std::optional<Rational>();
  OSTO_TRY(const Rational exact, multiply(Rational(*major), Rational(currency.minor_per_major())));
  return std::optional<Rational>(exact);
}

Result<SpendTerms> read_terms(const TrueUpSpend& request) {
  SpendTerms terms;
  OSTO_TRY(terms.minimum, read_commitment(request.minimum, request.minimum_minor, request.currency, "/minimum"));
  OSTO_TRY(terms.maximum, read_commitment(request.maximum, request.maximum_minor, request.currency, "/maximum"));
  if (request.in_trial && request.policy.trial_commitment == TrialCommitment::waived) terms.minimum.reset();
  OSTO_TRY(terms.share, read_share(request.share_numerator, request.share_denominator, "/share"));
  terms.billed_before = request.billed_before_minor.value_or(Minor{});
  return terms;
}

std::string words_of(const SpendTruedUp& answer) {
  const auto money = [&](Minor amount) { return format_minor(amount, answer.currency) + " " + std::string(answer.currency.code()); };
  std::string words = "spent " + money(answer.spent_minor);
  if (answer.maximum_minor) words += "; maximum " + money(*answer.maximum_minor) + ", " + money(answer.cut_minor) + " above it";
  if (answer.minimum_minor) words += "; minimum " + money(*answer.minimum_minor) + ", " + money(answer.true_up_minor) + " missing";
  if (answer.has_own_line) words += ", billed as a line of its own";
  if (answer.carried_by) words += ", added to line " + *answer.carried_by;
  return words;
}

Result<void> answer_lines(const TrueUpSpend& request, const std::vector<SpendLine>& lines, SpendTruedUp& answer) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    SpendLineResult line{request.lines[i].line_id, lines[i].amount, lines[i].cut, lines[i].top_up, {}};
    OSTO_TRY(const Minor left, subtract(line.amount_minor, line.cut_minor));
    OSTO_TRY(line.net_minor, add(left, line.top_up_minor));
    OSTO_TRY(answer.total_minor, add(answer.total_minor, line.net_minor));
    if (!line.top_up_minor.is_zero()) answer.carried_by = line.line_id;
    answer.lines.push_back(std::move(line));
  }
  return {};
}

}  // namespace

Result<SpendTruedUp> calculate::true_up(const TrueUpSpend& request) {
  OSTO_TRY(const SpendTerms terms, read_terms(request));
  std::vector<SpendLine> lines;
  for (const SpendLineInput& line : request.lines) lines.push_back({line.amount_minor, {}, {}});
  OSTO_TRY(const TrueUp result, true_up(request.policy, terms, lines));
  SpendTruedUp answer;
  answer.currency = request.currency;
  answer.spent_minor = result.spent;
  if (terms.minimum) {
    answer.minimum_minor = result.minimum;
    answer.exact_minimum = result.exact_minimum.to_string();
  }
  if (terms.maximum) {
    answer.maximum_minor = result.maximum;
    answer.exact_maximum = result.exact_maximum.to_string();
  }
  answer.true_up_minor = result.missing;
  answer.cut_minor = result.over;
  answer.has_own_line = result.has_own_line;
  OSTO_CHECK(answer_lines(request, lines, answer));
  if (result.has_own_line) {
    OSTO_TRY(answer.total_minor, add(answer.total_minor, result.missing));
  }
  answer.words = words_of(answer);
  return answer;
}

}  // namespace osto::billing
