#include "project/Text.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

namespace irqlint::project {

using llvm::StringRef;

const std::string &Properties::get(StringRef name) const {
  static const std::string none;
  auto found = values.find(name);
  return found == values.end() ? none : found->second;
}

std::vector<std::string> splitList(StringRef text) {
  std::vector<std::string> parts;
  for (StringRef part : llvm::split(text, ';'))
    if (part = part.trim(); !part.empty())
      parts.push_back(part.str());
  return parts;
}

bool isTrue(StringRef text) {
  text = text.trim();
  return text.equals_insensitive("true") || text.equals_insensitive("on") || text.equals_insensitive("yes");
}

std::string unescape(StringRef text) {
  std::string result;
  for (size_t i = 0; i != text.size(); ++i) {
    bool isCode = text[i] == '%' && i + 2 < text.size() && llvm::isHexDigit(text[i + 1]) && llvm::isHexDigit(text[i + 2]);
    result += isCode ? static_cast<char>(llvm::hexFromNibbles(text[i + 1], text[i + 2])) : text[i];
    i += isCode ? 2 : 0;
  }
  return result;
}

unsigned lineAt(StringRef text, size_t offset) { return 1 + text.take_front(offset).count('\n'); }

bool matchesWildcard(StringRef pattern, StringRef name) {
  size_t p = 0, n = 0, star = StringRef::npos, resume = 0;
  while (n < name.size()) {
    if (p < pattern.size() && (pattern[p] == '?' || llvm::toLower(pattern[p]) == llvm::toLower(name[n])) && pattern[p] != '*') {
      ++p, ++n;
    } else if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = n;
    } else if (star != StringRef::npos) {
      p = star + 1;
      n = ++resume;
    } else {
      return false;
    }
  }
  return llvm::all_of(pattern.drop_front(p), [](char c) { return c == '*'; });
}

} // namespace irqlint::project
