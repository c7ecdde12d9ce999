#include "core/invoice/credit_note_split.hpp"

#include "core/invoice/derivation.hpp"
#include "core/money/allocate.hpp"
#include "core/money/rounding.hpp"
#include "core/tax/line_taxes.hpp"

#include <algorithm>
#include <utility>

namespace osto::billing {
namespace {

/// A part of a line, exact: before discount, its discount, net, and each tax.
struct Part {
  Rational amount, discount, net, tax;
  std::vector<TaxTerms> terms;
  std::vector<Rational> taxes;
};

struct Line {
  std::string id;
  InvoicedLine billed;
  std::vector<TaxTerms> taxes;
  Rational discount, left;
  std::vector<Rational> earlier;  ///< what each earlier note gave back of it
};

Result<Rational> sum_of(std::span<const Rational> amounts) {
  Rational sum;
  for (const Rational& amount : amounts) {
    OSTO_TRY(sum, add(sum, amount));
  }
  return sum;
}

class Splitter {
 public:
  explicit Splitter(const CreditNoteRequest& request) : request_(request), policy_(request.policy) {}

  Result<CreditNoteTotals> split() {
    OSTO_CHECK(read_lines());
    OSTO_CHECK(read_earlier_notes());
    OSTO_TRY(const std::vector<Rational> all, everything_left());
    OSTO_TRY(const CreditNoteTotals most, note_of(all));
    OSTO_TRY(const std::vector<Rational> credited, credited_amounts(most));
    OSTO_TRY(CreditNoteTotals note, note_of(credited));
    OSTO_CHECK(meet_amount(note));
    note.creditable_minor = most.total_minor;
    OSTO_TRY(note.creditable_after_minor, subtract(most.total_minor, note.total_minor));
    OSTO_TRY(const Minor owed, due());
    OSTO_CHECK(return_money(request_, owed, note));
    return note;
  }

 private:
  Result<void> read_lines() {
    Minor sum;
    for (const InvoicedLine& billed : request_.lines) {
      OSTO_TRY(sum, add(sum, billed.amount_minor));
    }
    for (std::size_t i = 0; i < request_.lines.size(); ++i) {
      const InvoicedLine& billed = request_.lines[i];
      Line line;
      line.id = billed.id.empty() ? std::to_string(i + 1) : billed.id;
      line.billed = billed;
      line.taxes = billed.taxes.empty() ? request_.taxes : billed.taxes;
      line.left = Rational(billed.amount_minor.value);
      const std::string field = "/lines/" + std::to_string(i);
      if (find(line.id) != nullptr) return fail(ErrorCode::invalid_value, "an id stands for one line", field + "/id");
      if (billed.amount_minor.is_negative()) return fail(ErrorCode::invalid_value, "is not negative", field + "/amount_minor");
      if (billed.discount_minor) {
        line.discount = Rational(billed.discount_minor->value);
      } else if (request_.discount_minor && !sum.is_zero()) {
        OSTO_TRY(const Rational share, Rational::make(billed.amount_minor.value, sum.value));
        OSTO_TRY(line.discount, multiply(share, Rational(request_.discount_minor->value)));
      }
      if (line.discount > line.left || line.discount.is_negative()) {
        return fail(ErrorCode::invalid_value, "a discount is not more than its line", field + "/discount_minor");
      }
      lines_.push_back(std::move(line));
    }
    return {};
  }

  Line* find(const std::string& id) {
    const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) { return line.id == id; });
    return found == lines_.end() ? nullptr : &*found;
  }

  Result<void> read_earlier_notes() {
    for (std::size_t n = 0; n < request_.earlier_notes.size(); ++n) {
      for (Line& line : lines_) line.earlier.emplace_back();
      for (std::size_t i = 0; i < request_.earlier_notes[n].lines.size(); ++i) {
        const std::string field = "/earlier_notes/" + std::to_string(n) + "/lines/" + std::to_string(i);
        OSTO_CHECK(take(request_.earlier_notes[n].lines[i], field, [&](Line& line, const Rational& amount) { line.earlier[n] = amount; }));
      }
    }
    return {};
  }

  /// What `credited` says of its line, checked against what the line has left, which it lowers.
  template <class Keep>
  Result<void> take(const CreditedLine& credited, const std::string& field, Keep keep) {
    Line* line = find(credited.id);
    if (line == nullptr) return fail(ErrorCode::invalid_value, "is no line of the invoice", field + "/id");
    Rational amount = line->left;
    const int given = (credited.amount_minor ? 1 : 0) + (credited.amount ? 1 : 0) + (credited.percent ? 1 : 0);
    if (given == 0 && amount.is_zero() && !line->billed.amount_minor.is_zero()) {
      return fail(ErrorCode::invalid_value, "has nothing left to credit", field + "/id");
    }
    if (given > 1) return fail(ErrorCode::invalid_value, "has one of amount_minor, amount and percent", field);
    if (credited.amount_minor) amount = Rational(credited.amount_minor->value);
    if (credited.amount) amount = Rational(*credited.amount);
    if (credited.percent) {
      OSTO_TRY(const Rational hundredths, multiply(Rational(line->billed.amount_minor.value), Rational(*credited.percent)));
      OSTO_TRY(amount, divide(hundredths, Rational(100)));
    }
    if (given == 1) {
      OSTO_TRY(amount, cut(amount));
    }
    if (amount.is_negative()) return fail(ErrorCode::invalid_value, "is not negative", field);
    if (amount > line->left) {
      return fail(ErrorCode::invalid_value, "is more than the " + line->left.to_string() + " minor units that are left of the line", field);
    }
    OSTO_TRY(line->left, subtract(line->left, amount));
    keep(*line, amount);
    return {};
  }

  Result<Rational> cut(const Rational& amount) const {
    if (policy_.credit_note_places < 0) return amount;
    OSTO_TRY(const Decimal kept, round_to_places(amount, static_cast<int>(policy_.credit_note_places), RoundingMode::down));
    return Rational(kept);
  }

  Result<std::vector<Rational>> everything_left() const {
    std::vector<Rational> all;
    for (const Line& line : lines_) all.push_back(line.left);
    return all;
  }

  Result<std::vector<Rational>> credited_amounts(const CreditNoteTotals& most) {
    std::vector<Rational> credited(lines_.size());
    if (request_.extent == CreditExtent::full) return everything_left();
    if (request_.extent == CreditExtent::lines) {
      if (request_.credited.empty()) return fail(ErrorCode::invalid_value, "names the lines credited", "/credited");
      const std::vector<Line> before = lines_;
      for (std::size_t i = 0; i < request_.credited.size(); ++i) {
        OSTO_CHECK(take(request_.credited[i], "/credited/" + std::to_string(i), [&](Line& line, const Rational& amount) {
          Rational& sum = credited[static_cast<std::size_t>(&line - lines_.data())];
          if (const Result<Rational> added = add(sum, amount); added.has_value()) sum = *added;  // at most the billed amount
        }));
      }
      lines_ = before;
      return credited;
    }
    if (!request_.amount_minor) return fail(ErrorCode::invalid_value, "is needed to credit an amount", "/amount_minor");
    const Minor whole = request_.extent == CreditExtent::net_amount ? most.net_minor : most.total_minor;
    if (*request_.amount_minor > whole || request_.amount_minor->is_negative()) {
      return fail(ErrorCode::invalid_value, "is more than the " + std::to_string(whole.value) + " minor units that can be credited", "/amount_minor");
    }
    if (whole.is_zero()) return credited;
    OSTO_TRY(const Rational share, Rational::make(request_.amount_minor->value, whole.value));
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      OSTO_TRY(credited[i], multiply(lines_[i].left, share));
    }
    return credited;
  }

  /// A note over an asked amount is of that amount: what rounding missed it by goes to its lines, a unit at a time.
  Result<void> meet_amount(CreditNoteTotals& note) const {
    if (request_.extent == CreditExtent::full || request_.extent == CreditExtent::lines || note.lines.empty()) return {};
    OSTO_TRY(const Minor missing, subtract(*request_.amount_minor, request_.extent == CreditExtent::net_amount ? note.net_minor : note.total_minor));
    for (std::int64_t left = missing.value; left != 0; left -= left < 0 ? -1 : 1) {
      OSTO_CHECK(move_by(Minor{left < 0 ? -1 : 1}, note));
    }
    return {};
  }

  /// The line whose amount is the least off by it takes the unit, of several the one with the largest net. Of 0.09 over lines of 10.00 and
  /// 5.00 with 20 % tax 5.00 and 2.50 are exact, hundredths; rounded, 5 + 3 and taxes of 1 + 1 are 10: the second line is 2.
  static Result<void> move_by(Minor unit, CreditNoteTotals& note) {
    CreditNoteLine* found = nullptr;
    Rational least;
    for (CreditNoteLine& line : note.lines) {
      OSTO_TRY(const Rational exact, Rational::parse(line.exact));
      OSTO_TRY(const Rational off, subtract(Rational(line.amount_minor.value + unit.value), exact));
      const Rational far = off.is_negative() ? -off : off;
      const bool is_better = found == nullptr || far < least || (far == least && line.net_minor > found->net_minor);
      if (is_better) found = &line;
      if (is_better) least = far;
    }
    for (Minor* amount : {&found->amount_minor, &found->net_minor, &found->total_minor, &note.amount_minor, &note.net_minor, &note.total_minor}) {
      OSTO_TRY(*amount, add(*amount, unit));
    }
    return {};
  }

  /// The part of a line that `amount` of it is: discount and billed tax in proportion, else tax by its rates.
  Result<Part> part_of(const Line& line, const Rational& amount) const {
    Part part;
    part.amount = amount;
    const Rational billed(line.billed.amount_minor.value);
    Rational ratio;
    if (!billed.is_zero()) {
      OSTO_TRY(ratio, divide(amount, billed));
    }
    OSTO_TRY(part.discount, multiply(line.discount, ratio));
    OSTO_TRY(part.net, subtract(amount, part.discount));
    part.terms = line.taxes;
    if (part.terms.empty() && line.billed.tax_minor) {
      part.terms.emplace_back();
      part.terms.back().code = "tax";
    }
    const TaxableAmount taxable{part.net, part.terms};
    BillingPolicy exact = policy_;
    exact.tax_stage = TaxStage::sum;
    exact.tax_places = -1;
    OSTO_TRY(const AssessedTaxes assessed, assess_line_taxes({&taxable, 1}, PriceTax::exclusive, exact));
    for (const LineTax& tax : assessed.lines.front().taxes) {
      OSTO_TRY(const Rational whole, add(tax.exact, tax.surcharge_exact));
      const bool is_withheld = part.terms[part.taxes.size()].role != TaxRole::added;
      part.taxes.push_back(is_withheld ? Rational() : whole);
    }
    OSTO_TRY(part.tax, sum_of(part.taxes));
    if (line.billed.tax_minor) OSTO_CHECK(as_billed(line, ratio, part));
    return part;
  }

  /// The same part of the tax that was billed, over the taxes in proportion to their rates.
  static Result<void> as_billed(const Line& line, const Rational& ratio, Part& part) {
    OSTO_TRY(const Rational tax, multiply(Rational(line.billed.tax_minor->value), ratio));
    const Rational by_rates = part.tax;
    for (std::size_t i = 0; i < part.taxes.size(); ++i) {
      if (by_rates.is_zero()) {
        part.taxes[i] = i == 0 ? tax : Rational();
        continue;
      }
      OSTO_TRY(const Rational share, divide(part.taxes[i], by_rates));
      OSTO_TRY(part.taxes[i], multiply(tax, share));
    }
    part.tax = tax;
    return {};
  }

  Result<Minor> rounded(const Rational& exact) const {
    OSTO_TRY(const Rounded whole, round_minor(exact, policy_.credit_note_rounding));
    return whole.amount_minor;
  }

  /// The note that gives `credited` back of the lines.
  Result<CreditNoteTotals> note_of(const std::vector<Rational>& credited) const {
    CreditNoteTotals note;
    note.is_last = true;
    for (std::size_t i = 0; i < lines_.size(); ++i) note.is_last = note.is_last && credited[i] == lines_[i].left;
    std::vector<Part> parts;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (credited[i].is_zero()) continue;
      OSTO_TRY(Part part, part_of(lines_[i], credited[i]));
      parts.push_back(std::move(part));
      places.push_back(i);
    }
    if (policy_.credit_note_stage == RoundingStage::line) {
      OSTO_CHECK(round_by_line(parts, places, note));
    } else {
      OSTO_CHECK(round_note(parts, places, note));
    }
    OSTO_CHECK(show_taxes(parts, note));
    return note;
  }

  static CreditNoteLine line_of(const Line& line, const Part& part) {
    CreditNoteLine shown;
    shown.id = line.id;
    shown.exact = part.amount.to_string();
    shown.discount_exact = part.discount.to_string();
    shown.net_exact = part.net.to_string();
    shown.tax_exact = part.tax.to_string();
    return shown;
  }

  /// Sums of what earlier notes gave back of a line, each rounded as a note of its own.
  struct Given {
    Minor amount, net, tax;
  };
  Result<Given> given_before(const Line& line) const {
    Given given;
    for (const Rational& amount : line.earlier) {
      OSTO_TRY(const Part part, part_of(line, amount));
      OSTO_TRY(const Minor whole, rounded(part.amount));
      OSTO_TRY(const Minor net, rounded(part.net));
      OSTO_TRY(const Minor tax, rounded(part.tax));
      OSTO_TRY(given.amount, add(given.amount, whole));
      OSTO_TRY(given.net, add(given.net, net));
      OSTO_TRY(given.tax, add(given.tax, tax));
    }
    return given;
  }

  /// `exact` rounded; the last part of a line is what is left of `billed`, and no part is more than that.
  Result<Minor> part_rounded(const Rational& exact, const Rational& billed, Minor given, bool is_last) const {
    OSTO_TRY(const Minor whole, rounded(billed));
    OSTO_TRY(const Minor left, subtract(whole, given));
    if (is_last && policy_.credit_note_residual == CreditNoteResidual::last_absorbs) return std::max(left, Minor{});
    OSTO_TRY(const Minor own, rounded(exact));
    return std::min(own, std::max(left, Minor{}));
  }

  Result<void> round_by_line(const std::vector<Part>& parts, const std::vector<std::size_t>& places, CreditNoteTotals& note) const {
    Rational net_exact, tax_exact;
    for (std::size_t p = 0; p < parts.size(); ++p) {
      const Line& line = lines_[places[p]];
      CreditNoteLine shown = line_of(line, parts[p]);
      const bool is_last = parts[p].amount == line.left;
      OSTO_TRY(const Part billed, part_of(line, Rational(line.billed.amount_minor.value)));
      OSTO_TRY(const Given given, given_before(line));
      OSTO_TRY(shown.amount_minor, part_rounded(parts[p].amount, billed.amount, given.amount, is_last));
      OSTO_TRY(shown.net_minor, part_rounded(parts[p].net, billed.net, given.net, is_last));
      OSTO_TRY(shown.tax_minor, part_rounded(parts[p].tax, billed.tax, given.tax, is_last));
      OSTO_TRY(net_exact, add(net_exact, parts[p].net));
      OSTO_TRY(tax_exact, add(tax_exact, parts[p].tax));
      OSTO_TRY(note.net_minor, add(note.net_minor, shown.net_minor));
      OSTO_TRY(note.tax_minor, add(note.tax_minor, shown.tax_minor));
      OSTO_CHECK(finish_line(line, parts[p], shown, note));
    }
    return finish(net_exact, tax_exact, note);
  }

  Result<void> finish_line(const Line& line, const Part& part, CreditNoteLine& shown, CreditNoteTotals& note) const {
    OSTO_TRY(shown.discount_minor, subtract(shown.amount_minor, shown.net_minor));
    OSTO_TRY(shown.total_minor, add(shown.net_minor, shown.tax_minor));
    OSTO_TRY(const Rational left, subtract(line.left, part.amount));
    OSTO_TRY(shown.creditable_after_minor, rounded(left));
    OSTO_TRY(note.amount_minor, add(note.amount_minor, shown.amount_minor));
    note.lines.push_back(std::move(shown));
    return {};
  }

  /// Net and tax rounded once; lines show their largest-remainder parts. The last note gives back what rounding of the
  /// earlier ones kept or gave too much: tax exact - sum(earlier rounded - earlier exact).
  Result<void> round_note(const std::vector<Part>& parts, const std::vector<std::size_t>& places, CreditNoteTotals& note) const {
    std::vector<Rational> amounts, nets, taxes;
    for (const Part& part : parts) {
      amounts.push_back(part.amount);
      nets.push_back(part.net);
      taxes.push_back(part.tax);
    }
    OSTO_TRY(Rational net, sum_of(nets));
    OSTO_TRY(Rational tax, sum_of(taxes));
    OSTO_TRY(const Rational amount, sum_of(amounts));
    OSTO_CHECK(settle_with_earlier(note.is_last, net, tax, note));
    OSTO_TRY(const Minor whole, rounded(amount));
    OSTO_TRY(const std::vector<Minor> amount_parts, apportion(whole, amounts));
    OSTO_TRY(const std::vector<Minor> net_parts, apportion(note.net_minor, nets));
    OSTO_TRY(const std::vector<Minor> tax_parts, apportion(note.tax_minor, taxes));
    for (std::size_t p = 0; p < parts.size(); ++p) {
      CreditNoteLine shown = line_of(lines_[places[p]], parts[p]);
      shown.amount_minor = amount_parts[p];
      shown.net_minor = net_parts[p];
      shown.tax_minor = tax_parts[p];
      OSTO_CHECK(finish_line(lines_[places[p]], parts[p], shown, note));
    }
    return finish(net, tax, note);
  }

  Result<void> settle_with_earlier(bool is_last, Rational& net, Rational& tax, CreditNoteTotals& note) const {
    Rational billed_net, billed_tax;
    for (const Line& line : lines_) {
      OSTO_TRY(const Part billed, part_of(line, Rational(line.billed.amount_minor.value)));
      OSTO_TRY(billed_net, add(billed_net, billed.net));
      OSTO_TRY(billed_tax, add(billed_tax, billed.tax));
    }
    Minor given_net, given_tax;
    for (std::size_t n = 0; n < request_.earlier_notes.size(); ++n) {
      const EarlierNote& earlier = request_.earlier_notes[n];
      OSTO_TRY(given_net, add(given_net, earlier.net_minor));
      OSTO_TRY(given_tax, add(given_tax, earlier.tax_minor));
      if (!is_last || policy_.credit_note_residual == CreditNoteResidual::each_rounds) continue;
      OSTO_TRY(const Part exact, earlier_part(n));
      OSTO_TRY(const Rational too_much_net, subtract(Rational(earlier.net_minor.value), exact.net));
      OSTO_TRY(const Rational too_much_tax, subtract(Rational(earlier.tax_minor.value), exact.tax));
      OSTO_TRY(net, subtract(net, too_much_net));
      OSTO_TRY(tax, subtract(tax, too_much_tax));
    }
    OSTO_TRY(note.net_minor, at_most_left(net, billed_net, given_net));
    OSTO_TRY(note.tax_minor, at_most_left(tax, billed_tax, given_tax));
    return {};
  }

  Result<Part> earlier_part(std::size_t n) const {
    Part sum;
    for (const Line& line : lines_) {
      OSTO_TRY(const Part part, part_of(line, line.earlier[n]));
      OSTO_TRY(sum.net, add(sum.net, part.net));
      OSTO_TRY(sum.tax, add(sum.tax, part.tax));
    }
    if (request_.earlier_notes[n].tax) sum.tax = Rational(*request_.earlier_notes[n].tax);
    return sum;
  }

  Result<Minor> at_most_left(const Rational& exact, const Rational& billed, Minor given) const {
    OSTO_TRY(const Minor whole, rounded(billed));
    OSTO_TRY(const Minor left, subtract(whole, given));
    OSTO_TRY(const Minor own, rounded(exact));
    return std::max(Minor{}, std::min(own, left));
  }

  Result<void> finish(const Rational& net, const Rational& tax, CreditNoteTotals& note) const {
    OSTO_TRY(note.total_minor, add(note.net_minor, note.tax_minor));
    OSTO_TRY(note.discount_minor, subtract(note.amount_minor, note.net_minor));
    note.net_exact = net.to_string();
    note.tax_exact = tax.to_string();
    const std::string count = std::to_string(note.lines.size()) + " lines";
    OSTO_TRY(DocumentDerivation of_net, derive("credited net", count, net, policy_.credit_note_rounding, note.net_minor, request_.currency));
    OSTO_TRY(DocumentDerivation of_tax, derive("credited tax", count, tax, policy_.credit_note_rounding, note.tax_minor, request_.currency));
    note.derivations = {std::move(of_net), std::move(of_tax)};
    return {};
  }

  /// Per tax and rate, whole, summing to the note's tax.
  Result<void> show_taxes(const std::vector<Part>& parts, CreditNoteTotals& note) const {
    std::vector<Rational> bases, exact;
    for (const Part& part : parts) {
      for (std::size_t i = 0; i < part.taxes.size(); ++i) {
        const TaxTerms& terms = part.terms[i];
        if (terms.role != TaxRole::added) continue;
        auto found = std::find_if(note.taxes.begin(), note.taxes.end(), [&](const TaxShare& tax) {
          return tax.code == terms.code && tax.rate_percent == terms.rate_percent && tax.treatment == terms.treatment;
        });
        if (found == note.taxes.end()) {
          TaxShare share;
          share.code = terms.code;
          share.name = terms.name.empty() ? terms.code : terms.name;
          share.rate_percent = terms.rate_percent;
          share.treatment = terms.treatment;
          found = note.taxes.insert(note.taxes.end(), std::move(share));
          bases.emplace_back();
          exact.emplace_back();
        }
        const auto place = static_cast<std::size_t>(found - note.taxes.begin());
        OSTO_TRY(bases[place], add(bases[place], part.net));
        OSTO_TRY(exact[place], add(exact[place], part.taxes[i]));
      }
    }
    OSTO_TRY(const std::vector<Minor> amounts, apportion(note.taxes.empty() ? Minor{} : note.tax_minor, exact));
    for (std::size_t i = 0; i < note.taxes.size(); ++i) {
      note.taxes[i].base_exact = bases[i].to_string();
      note.taxes[i].exact = exact[i].to_string();
      note.taxes[i].surcharge_exact = Rational().to_string();
      OSTO_TRY(note.taxes[i].base_minor, rounded(bases[i]));
      note.taxes[i].amount_minor = amounts[i];
    }
    return {};
  }

  /// What is owed on the invoice before this note.
  Result<Minor> due() const {
    if (request_.due_minor) return *request_.due_minor;
    Rational net, tax;
    for (const Line& line : lines_) {
      OSTO_TRY(const Part billed, part_of(line, Rational(line.billed.amount_minor.value)));
      OSTO_TRY(net, add(net, billed.net));
      OSTO_TRY(tax, add(tax, billed.tax));
    }
    OSTO_TRY(const Minor net_minor, rounded(net));
    OSTO_TRY(const Minor tax_minor, rounded(tax));
    OSTO_TRY(Minor owed, add(net_minor, tax_minor));
    OSTO_TRY(owed, subtract(owed, request_.paid_minor.value_or(Minor{})));
    for (const EarlierNote& note : request_.earlier_notes) {
      OSTO_TRY(owed, subtract(owed, note.net_minor));
      OSTO_TRY(owed, subtract(owed, note.tax_minor));
    }
    return std::max(owed, Minor{});
  }

  const CreditNoteRequest& request_;
  const BillingPolicy& policy_;
  std::vector<Line> lines_;
};

}  // namespace

Result<CreditNoteTotals> split_credit_note(const CreditNoteRequest& request) {
  if (request.currency.is_empty()) return fail(ErrorCode::invalid_value, "a currency is required", "/currency");
  const std::pair<const std::optional<Minor>&, const char*> amounts[] = {
      {request.amount_minor, "/amount_minor"}, {request.paid_minor, "/paid_minor"}, {request.refunded_minor, "/refunded_minor"},
      {request.due_minor, "/due_minor"}, {request.refund_minor, "/refund_minor"}, {request.account_credit_minor, "/account_credit_minor"},
      {request.offset_minor, "/offset_minor"}};
  for (const auto& [amount, field] : amounts) {
    if (amount && amount->is_negative()) return fail(ErrorCode::invalid_value, "is not negative", field);
  }
  return Splitter(request).split();
}

}  // namespace osto::billing
