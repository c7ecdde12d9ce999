// The price of a quantity: from the request's record to the stages of rating, and their outcome in words.
#include "operations/rating_records.hpp"

#include "core/money/amount_rounding.hpp"

namespace osto::billing {
namespace {

/// A single amount as the answer shows it: rounded like the line, but by itself.
Result<Minor> shown(const PriceQuantity& request, const Rational& exact_minor) {
  OSTO_TRY(const Rounded rounded, round_amount(exact_minor, amount_rounding(request.policy), request.currency));
  return rounded.amount_minor;
}

std::string part_words(const PricedPart& part, Currency currency) {
  std::string words(enumerator_name(part.kind));
  if (part.tier) words += " of tier " + std::to_string(*part.tier);
  return words + ": " + part.quantity.to_string() + " x " + part.unit_price.to_string() + " = " + format_minor(part.amount_minor, currency) +
         " " + std::string(currency.code());
}

Result<PricedPart> answer_part(const PriceQuantity& request, const Part& part) {
  PricedPart answer;
  answer.kind = part.kind;
  if (part.tier > 0) answer.tier = part.tier;
  OSTO_TRY(answer.quantity, to_decimal(part.quantity));
  OSTO_TRY(answer.unit_price, to_decimal(part.unit_price));
  OSTO_TRY(answer.amount_minor, shown(request, part.amount));
  OSTO_TRY(answer.discount_minor, shown(request, part.discount));
  OSTO_TRY(answer.cut_minor, shown(request, part.cut));
  OSTO_TRY(const Rational net, part.net());
  OSTO_TRY(answer.net_minor, shown(request, net));
  answer.exact_amount = part.amount.to_string();
  answer.exact_net = net.to_string();
  answer.words = part_words(answer, request.currency);
  return answer;
}

std::string line_words(const PricedQuantity& answer) {
  std::string words;
  for (const PricedPart& part : answer.parts) {
    if (words.size() > 600) {
      words += ", ...";
      break;
    }
    words += (words.empty() ? "" : "; ") + part.words;
  }
  if (!answer.discount_minor.is_zero()) words += "; less discounts " + format_minor(answer.discount_minor, answer.currency);
  if (!answer.cut_minor.is_zero()) words += "; less " + format_minor(answer.cut_minor, answer.currency) + " above the maximum";
  return words + (words.empty() ? "nothing to bill: " : "; in all ") + format_minor(answer.amount_minor, answer.currency) + " " +
         std::string(answer.currency.code()) + ", rounded " + std::string(name_of(answer.rounding));
}

Result<void> answer_quantities(const Rating& rating, const RatingInput& input, PricedQuantity& answer) {
  OSTO_TRY(answer.metered_quantity, to_decimal(input.quantity.quantity));
  OSTO_TRY(answer.converted_quantity, to_decimal(rating.converted));
  OSTO_TRY(answer.included_used, to_decimal(rating.included_used));
  OSTO_TRY(answer.priced_quantity, to_decimal(rating.priced_quantity));
  OSTO_TRY(answer.free_quantity, to_decimal(rating.price.allowance.free_units));
  answer.free_events = rating.price.allowance.free_events;
  answer.paid_events = rating.price.allowance.paid_events;
  return {};
}

Result<void> answer_amounts(const PriceQuantity& request, const Rating& rating, const RatingInput& input, PricedQuantity& answer) {
  answer.amount_minor = rating.rounded.amount_minor;
  OSTO_TRY(const Rational major, to_major_units(answer.amount_minor, request.currency));
  OSTO_TRY(answer.amount, to_decimal(major));
  answer.exact_amount = rating.exact_minor.to_string();
  answer.residue = rating.rounded.residue.to_string();
  answer.rounding = request.policy.rounding;
  if (!input.quantity.quantity.is_zero()) {
    OSTO_TRY(const Rational exact_major, divide(rating.exact_minor, Rational(request.currency.minor_per_major())));
    OSTO_TRY(const Rational per_unit, divide(exact_major, input.quantity.quantity));
    OSTO_TRY(answer.unit_amount, to_decimal(per_unit));
  }
  OSTO_TRY(answer.price_minor, shown(request, rating.price_minor));
  OSTO_TRY(answer.discount_minor, shown(request, rating.discount_minor));
  OSTO_TRY(answer.cut_minor, shown(request, rating.cut_minor));
  OSTO_TRY(answer.top_up_minor, shown(request, rating.top_up_minor));
  return {};
}

}  // namespace

Result<PricedQuantity> calculate::price(const PriceQuantity& request) {
  OSTO_TRY(const ChosenPrice chosen, choose_price(request));
  OSTO_TRY(const PriceTerms terms, read_price(*chosen.price, request.policy, chosen.pointer));
  OSTO_TRY(const RatingInput input, read_rating_input(request, terms.model));
  OSTO_TRY(const Rating rating, rate(request.policy, request.currency, terms, input));
  PricedQuantity answer;
  answer.currency = request.currency;
  answer.dimension_price = chosen.index;
  OSTO_CHECK(answer_quantities(rating, input, answer));
  OSTO_CHECK(answer_amounts(request, rating, input, answer));
  for (const Part& part : rating.price.parts) {
    OSTO_TRY(PricedPart shown_part, answer_part(request, part));
    answer.parts.push_back(std::move(shown_part));
  }
  for (const StageOutcome& stage : rating.stages) {
    answer.stages.push_back({std::string(stage.stage), stage.before.to_string(), stage.after.to_string()});
  }
  answer.words = line_words(answer);
  return answer;
}

}  // namespace osto::billing
