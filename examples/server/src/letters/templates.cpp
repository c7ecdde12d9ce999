#include "letters/templates.hpp"

#include <kainjow/mustache.hpp>

namespace osto::server {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;
using kainjow::mustache::mustache;

constexpr const char* kTextLayout =
    "{{{greeting}}}\n\n{{#paragraphs}}{{{words}}}\n\n{{/paragraphs}}{{#facts}}{{{label}}}: {{{value}}}\n{{/facts}}{{{facts_end}}}"
    "{{{closing}}}\n\n-- \n{{{footer}}}\n";

// Styles stand at the elements and nothing is loaded from anywhere: mail programs strip sheets and block pictures.
constexpr const char* kHtmlLayout =
    "<!doctype html>\n<html lang=\"{{language}}\">\n<head><meta charset=\"utf-8\"><title>{{subject}}</title></head>\n"
    "<body style=\"margin:0;padding:24px;background:#f6f7f9;font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5;color:#1c2330\">\n"
    "<div style=\"max-width:560px;margin:0 auto;padding:28px 32px;background:#ffffff;border:1px solid #e3e6eb;border-radius:8px\">\n"
    "<p style=\"margin:0 0 16px\">{{greeting}}</p>\n"
    "{{#paragraphs}}<p style=\"margin:0 0 16px\">{{words}}</p>\n{{/paragraphs}}"
    "{{#has_facts}}<table role=\"presentation\" style=\"margin:0 0 16px;border-collapse:collapse\">\n{{/has_facts}}"
    "{{#facts}}<tr><th scope=\"row\" style=\"padding:4px 24px 4px 0;text-align:left;font-weight:normal;color:#5b6472\">{{label}}</th>"
    "<td style=\"padding:4px 0;text-align:right\">{{value}}</td></tr>\n{{/facts}}"
    "{{#has_facts}}</table>\n{{/has_facts}}"
    "<p style=\"margin:0;white-space:pre-line\">{{closing}}</p>\n</div>\n"
    "<p style=\"max-width:560px;margin:16px auto 0;font-size:12px;color:#5b6472\">{{footer}}</p>\n</body>\n</html>\n";

data data_of(const LetterParts& parts, std::string_view language_code) {
  list paragraphs, facts;
  for (const std::string& paragraph : parts.paragraphs) paragraphs.push_back(data("words", paragraph));
  for (const LabelledValue& fact : parts.facts) {
    data row;
    row.set("label", std::string(fact.label));
    row.set("value", fact.value);
    facts.push_back(row);
  }
  data all;
  all.set("greeting", parts.greeting);
  all.set("closing", parts.closing);
  all.set("footer", parts.footer);
  all.set("subject", parts.subject);
  all.set("language", std::string(language_code));
  all.set("has_facts", data(facts.empty() ? data::type::bool_false : data::type::bool_true));
  // A tag alone on its line takes the line with it, so the blank line behind the facts comes as a value.
  all.set("facts_end", std::string(facts.empty() ? "" : "\n"));
  all.set("paragraphs", data(paragraphs));
  all.set("facts", data(facts));
  return all;
}

}  // namespace

std::string render_text(std::string_view text, const TemplateValues& values) {
  mustache compiled{std::string(text)};
  data all;
  for (const auto& [name, value] : values) {
    if (!value.empty()) all.set(name, value);
  }
  return compiled.render(all);
}

std::string render_text_letter(const LetterParts& parts) { return mustache(kTextLayout).render(data_of(parts, {})); }

std::string render_html_letter(const LetterParts& parts, std::string_view language_code) {
  return mustache(kHtmlLayout).render(data_of(parts, language_code));
}

}  // namespace osto::server
