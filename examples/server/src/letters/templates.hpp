// Words of letters by language and kind, and the layouts that hold them: mustache templates.
#pragma once

#include <osto_billing/notification_terms.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace osto::server {

/// What a letter of one kind says. Each is a template over the values of letter.cpp.
struct LetterWords {
  std::string_view subject;
  std::vector<std::string_view> paragraphs;
};

struct Language {
  std::string_view code;
  std::string_view greeting, closing, footer;
  std::string_view number, date, total, due, due_date, method;  ///< labels of the facts
  LetterWords (*words)(billing::NotificationKind kind);
};

/// By the locale's language; English where there is no other.
const Language& language_of(std::string_view locale);

using TemplateValues = std::map<std::string, std::string>;
struct LabelledValue { std::string_view label; std::string value; };

/// A template of plain text; a value that is not given is empty, and a section over it is left out.
std::string render_text(std::string_view text, const TemplateValues& values);

struct LetterParts {
  std::string greeting, closing, footer, subject;
  std::vector<std::string> paragraphs;
  std::vector<LabelledValue> facts;
};
/// The whole letter; values are escaped in HTML, so that a name with markup is read and not run.
std::string render_text_letter(const LetterParts& parts);
std::string render_html_letter(const LetterParts& parts, std::string_view language_code);

}  // namespace osto::server
