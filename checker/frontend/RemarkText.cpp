#include "frontend/RemarkText.h"

#include "clang/Basic/CharInfo.h"

#include <algorithm>

namespace irqlint::frontend {

using llvm::StringRef;

StringRef logicalLine(StringRef text) {
  text = text.take_front(MostText);
  for (size_t at = text.find_first_of("\r\n"); at != StringRef::npos; at = text.find_first_of("\r\n", at)) {
    if (!text.take_front(at).rtrim(" \t").ends_with("\\"))
      return text.take_front(at);
    at += text.substr(at).starts_with("\r\n") ? 2 : 1;
  }
  return text;
}

size_t closing(StringRef text) {
  text = text.take_front(MostText);
  size_t depth = 0;
  bool quoted = false;
  for (size_t at = 0; at < text.size(); ++at) {
    char c = text[at];
    if (c == '\\' && quoted)
      ++at;
    else if (c == '"')
      quoted = !quoted;
    else if (!quoted && c == '(')
      ++depth;
    else if (!quoted && c == ')' && depth > 0 && --depth == 0)
      return at;
  }
  return StringRef::npos;
}

StringRef behindPragma(StringRef text) {
  text.consume_front("#");
  text = text.ltrim(" \t");
  return text.consume_front("pragma") ? text : StringRef();
}

StringRef inParentheses(StringRef text) {
  return text.drop_front(std::min(text.size(), text.find('(') + 1)).drop_back(1);
}

bool isOurs(StringRef pragma) {
  pragma = pragma.ltrim();
  return (pragma.consume_front("warning") || pragma.consume_front("prefast")) && pragma.ltrim().starts_with("(");
}

bool hasWordOfAnalysers(StringRef comment) {
  return comment.contains("irqlint:") || comment.contains("NOLINT") || comment.contains("lgtm") ||
         comment.contains("codeql");
}

bool hasCode(StringRef line) {
  while (true) {
    line = line.ltrim();
    if (!line.starts_with("/*"))
      return !line.empty();
    size_t end = line.find("*/", 2);
    line = end == StringRef::npos ? StringRef() : line.drop_front(end + 2);
  }
}

bool isForPrefast(StringRef condition) {
  if (!condition.consume_front("#"))
    return false;
  condition = condition.ltrim();
  size_t name = condition.find("_PREFAST_");
  if (name == StringRef::npos || !condition.consume_front("if"))
    return false;
  return !condition.starts_with("ndef") && !condition.contains('!') && !condition.contains("||");
}

std::string destringized(StringRef literal) {
  std::string out;
  size_t quote = literal.find('"'), end = literal.rfind('"');
  if (quote == StringRef::npos || end <= quote)
    return out;
  for (size_t at = quote + 1; at < end; ++at)
    out += literal[at] == '\\' && at + 1 < end ? literal[++at] : literal[at];
  return out;
}

} // namespace irqlint::frontend
