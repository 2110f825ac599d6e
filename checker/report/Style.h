// Colours for people at a terminal; all functions return the text unchanged when colour is off.
#pragma once

#include "irqlint/Finding.h"

#include <string>
#include <string_view>

namespace irqlint::report {

class Style {
public:
  explicit Style(bool color) : color(color) {}
  std::string bold(std::string_view text) const { return paint("1", text); }
  std::string emphasis(std::string_view text) const { return paint("3", text); }
  std::string dim(std::string_view text) const { return paint("2", text); }
  std::string margin(std::string_view text) const { return paint("1;34", text); }
  std::string code(std::string_view text) const { return paint("36", text); }
  std::string good(std::string_view text) const { return paint("1;32", text); }
  std::string severity(Severity level, std::string_view text) const {
    return paint(level == Severity::Error ? "1;31" : level == Severity::Warning ? "1;33" : "1;36", text);
  }

private:
  std::string paint(std::string_view how, std::string_view text) const {
    if (!color || text.empty())
      return std::string(text);
    return "\x1b[" + std::string(how) + "m" + std::string(text) + "\x1b[0m";
  }
  bool color;
};

} // namespace irqlint::report
