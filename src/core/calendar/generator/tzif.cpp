#include "core/calendar/generator/tzif.hpp"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace osto::zone_table {
namespace {

/// Big-endian fields, read in order.
class Reader {
 public:
  explicit Reader(std::string bytes) : bytes_(std::move(bytes)) {}

  std::int64_t integer(std::size_t width) {
    require(width);
    std::uint64_t number = (static_cast<unsigned char>(bytes_[at_]) & 0x80U) != 0 ? ~std::uint64_t{0} : 0;
    for (std::size_t i = 0; i < width; ++i) number = (number << 8) | static_cast<unsigned char>(bytes_[at_++]);
    return static_cast<std::int64_t>(number);
  }
  std::size_t count() { return static_cast<std::size_t>(integer(4)); }
  std::uint8_t byte() { return static_cast<std::uint8_t>(integer(1) & 0xff); }
  void skip(std::size_t width) {
    require(width);
    at_ += width;
  }
  void expect(const std::string& text) {
    require(text.size());
    if (bytes_.compare(at_, text.size(), text) != 0) throw std::runtime_error("not a TZif file");
    at_ += text.size();
  }
  std::string line() {
    expect("\n");
    const std::size_t end = bytes_.find('\n', at_);
    if (end == std::string::npos) throw std::runtime_error("TZif footer without an end");
    std::string text = bytes_.substr(at_, end - at_);
    at_ = end + 1;
    return text;
  }

 private:
  void require(std::size_t width) const {
    if (bytes_.size() - at_ < width) throw std::runtime_error("TZif file too short");
  }
  std::string bytes_;
  std::size_t at_ = 0;
};

struct Header {
  std::size_t isut = 0, isstd = 0, leap = 0, time = 0, local_time = 0, abbreviation = 0;
};

Header read_header(Reader& reader) {
  reader.expect("TZif");
  if (reader.byte() < '2') throw std::runtime_error("TZif version 1 has no 64-bit data");
  reader.skip(15);
  Header header;
  for (std::size_t* field : {&header.isut, &header.isstd, &header.leap, &header.time, &header.local_time,
                             &header.abbreviation}) {
    *field = reader.count();
  }
  return header;
}

void skip_block(Reader& reader, const Header& header, std::size_t time_width) {
  reader.skip(header.time * (time_width + 1) + header.local_time * 6 + header.abbreviation +
              header.leap * (time_width + 4) + header.isstd + header.isut);
}

/// A POSIX TZ string: std offset [dst [offset] , start [/time] , end [/time]].
class RuleParser {
 public:
  explicit RuleParser(const std::string& text) : text_(text) {}

  bool at_end() const { return at_ == text_.size(); }
  bool accept(char c) {
    if (at_end() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  void name() {
    if (accept('<')) {
      while (!accept('>')) advance();
      return;
    }
    const std::size_t start = at_;
    while (!at_end() && std::isalpha(static_cast<unsigned char>(text_[at_])) != 0) ++at_;
    if (at_ == start) throw std::runtime_error("zone rule without a name: " + text_);
  }
  /// [+-]hh[:mm[:ss]] in seconds.
  std::int32_t clock() {
    const bool negative = accept('-');
    if (!negative) accept('+');
    std::int32_t seconds = number() * 3600;
    if (accept(':')) seconds += number() * 60;
    if (accept(':')) seconds += number();
    return negative ? -seconds : seconds;
  }
  std::int32_t number() {
    const std::size_t start = at_;
    std::int32_t value = 0;
    while (!at_end() && text_[at_] >= '0' && text_[at_] <= '9') value = value * 10 + (text_[at_++] - '0');
    if (at_ == start) throw std::runtime_error("zone rule without a number: " + text_);
    return value;
  }
  bool next_is_clock() const { return !at_end() && text_[at_] != ','; }

 private:
  void advance() {
    if (at_end()) throw std::runtime_error("zone rule ends early: " + text_);
    ++at_;
  }
  const std::string& text_;
  std::size_t at_ = 0;
};

/// One of Mm.w.d, Jn, n, and the wall-clock time of that day (may be negative or past 24 h).
struct RuleDay {
  char kind = 'M';
  std::int32_t month = 0, week = 0, weekday = 0, day = 0;
  std::int32_t wall_seconds = 7200;
};

RuleDay parse_day(RuleParser& parser) {
  RuleDay day;
  if (!parser.accept(',')) throw std::runtime_error("zone rule without a day");
  if (parser.accept('M')) {
    day.month = parser.number();
    parser.accept('.');
    day.week = parser.number();
    parser.accept('.');
    day.weekday = parser.number();
  } else {
    day.kind = parser.accept('J') ? 'J' : 'N';
    day.day = parser.number();
  }
  if (parser.accept('/')) day.wall_seconds = parser.clock();
  return day;
}

std::int64_t wall_time_in(const RuleDay& rule, int year_number) {
  using namespace std::chrono;
  const year in_year{year_number};
  sys_days date = in_year / 1 / 1;
  if (rule.kind == 'M') {
    const auto of_month = in_year / month(static_cast<unsigned>(rule.month));
    const weekday on(static_cast<unsigned>(rule.weekday));
    date = rule.week == 5 ? sys_days(of_month / on[last]) : sys_days(of_month / on[static_cast<unsigned>(rule.week)]);
  } else if (rule.kind == 'J') {  // 1..365, 29 February never counted
    date += days(rule.day - 1 + (in_year.is_leap() && rule.day >= 60 ? 1 : 0));
  } else {  // 0..365
    date += days(rule.day);
  }
  return std::int64_t{date.time_since_epoch().count()} * 86'400 + rule.wall_seconds;
}

/// The changes of offset that a POSIX TZ rule makes in [start, end).
std::vector<Transition> expand_rule(const std::string& rule, std::int64_t start, std::int64_t end) {
  std::vector<Transition> transitions;
  if (rule.empty()) return transitions;
  RuleParser parser(rule);
  parser.name();
  const std::int32_t standard = -parser.clock();  // POSIX counts west of Greenwich
  if (parser.at_end()) {
    transitions.push_back({start, standard});
    return transitions;
  }
  parser.name();
  const std::int32_t summer = parser.next_is_clock() ? -parser.clock() : standard + 3600;
  const RuleDay to_summer = parse_day(parser);
  const RuleDay to_standard = parse_day(parser);
  for (int year = 1969; year <= 2102; ++year) {
    transitions.push_back({wall_time_in(to_summer, year) - standard, summer});
    transitions.push_back({wall_time_in(to_standard, year) - summer, standard});
  }
  std::sort(transitions.begin(), transitions.end());
  std::erase_if(transitions, [&](const Transition& at) { return at.utc_seconds < start || at.utc_seconds >= end; });
  return transitions;
}

}  // namespace

std::vector<Transition> read_transitions(const std::string& path, std::int64_t end) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  Reader reader(std::string(std::istreambuf_iterator<char>(file), {}));
  skip_block(reader, read_header(reader), 4);

  const Header header = read_header(reader);
  std::vector<std::int64_t> times(header.time);
  for (std::int64_t& at : times) at = reader.integer(8);
  std::vector<std::size_t> kinds(header.time);
  for (std::size_t& kind : kinds) kind = reader.byte();
  std::vector<std::int32_t> offsets(header.local_time);
  for (std::int32_t& offset : offsets) {
    offset = static_cast<std::int32_t>(reader.integer(4));
    reader.skip(2);
  }
  reader.skip(header.abbreviation + header.leap * 12 + header.isstd + header.isut);
  const std::string rule = reader.line();

  std::vector<Transition> all{{0, offsets.at(0)}};
  std::int64_t last_explicit = 0;
  for (std::size_t i = 0; i < times.size() && times[i] < end; ++i) {
    last_explicit = times[i];
    if (times[i] <= 0) all.front().offset_seconds = offsets.at(kinds[i]);
    else all.push_back({times[i], offsets.at(kinds[i])});
  }
  for (const Transition& at : expand_rule(rule, std::max<std::int64_t>(last_explicit + 1, 0), end)) all.push_back(at);

  std::vector<Transition> changes{all.front()};
  for (const Transition& at : all) {
    if (at.offset_seconds != changes.back().offset_seconds) changes.push_back(at);
  }
  return changes;
}

}  // namespace osto::zone_table
