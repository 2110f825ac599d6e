#include "project/Generators.h"
#include "project/Text.h"

#include "llvm/ADT/StringExtras.h"

#include <map>

namespace irqlint::project {

using llvm::StringRef;

namespace {

/// Facilities and severities by name; the numbers are the message compiler's own until the file says otherwise.
class Messages {
  using Names = std::map<std::string, uint64_t, NoCase>;
  Names severities{{"Success", 0}, {"Informational", 1}, {"Warning", 2}, {"Error", 3}};
  Names facilities{{"System", 0xFF}, {"Application", 0xFFF}};
  std::string type = "DWORD", severity = "Success", facility = "Application", symbol, out;
  uint64_t next = 1, id = 0;
  bool inText = false;

public:
  std::string run(StringRef source) {
    std::string pending; // a list of names may go over several lines
    for (StringRef line : llvm::split(source, '\n')) {
      line = line.rtrim();
      if (inText) {
        inText = line != ".";
        continue;
      }
      line = line.split(';').first.trim();
      if (line.empty())
        continue;
      pending += (pending.empty() ? "" : " ") + line.str();
      if (StringRef(pending).count('(') > StringRef(pending).count(')'))
        continue;
      statements(pending);
      pending.clear();
    }
    return std::move(out);
  }

private:
  /// `MessageId=0x1 Facility=Io Severity=Error SymbolicName=X`, on one line or on several.
  void statements(StringRef text) {
    while (!(text = text.ltrim()).empty()) {
      auto [key, rest] = text.split('=');
      key = key.trim();
      rest = rest.ltrim();
      StringRef value;
      if (rest.starts_with("(")) {
        value = rest.drop_front().take_until([](char c) { return c == ')'; });
        text = rest.drop_front(std::min(value.size() + 2, rest.size()));
      } else {
        value = rest.take_until([](char c) { return llvm::isSpace(c); });
        text = rest.drop_front(value.size());
      }
      take(key, value);
    }
  }

  void take(StringRef key, StringRef value) {
    if (key.equals_insensitive("MessageIdTypedef")) {
      type = value.str();
    } else if (key.equals_insensitive("SeverityNames")) {
      readNames(value, severities);
    } else if (key.equals_insensitive("FacilityNames")) {
      readNames(value, facilities);
    } else if (key.equals_insensitive("MessageId")) {
      symbol.clear();
      uint64_t number = 0;
      bool isRelative = value.consume_front("+");
      id = value.empty() || value.getAsInteger(0, number) ? next : isRelative ? next - 1 + number : number;
      next = id + 1;
    } else if (key.equals_insensitive("Severity")) {
      severity = value.str();
    } else if (key.equals_insensitive("Facility")) {
      facility = value.str();
    } else if (key.equals_insensitive("SymbolicName")) {
      symbol = value.str();
    } else if (key.equals_insensitive("Language")) {
      define();
      inText = true;
    }
  }

  /// `Name=0x1:CONSTANT Other=0x2`
  static void readNames(StringRef list, Names &into) {
    llvm::SmallVector<StringRef> words;
    llvm::SplitString(list, words);
    for (StringRef word : words) {
      auto [name, number] = word.split('=');
      uint64_t value = 0;
      if (!number.split(':').first.getAsInteger(0, value))
        into[name.str()] = value;
    }
  }

  /// A message may come in several languages; its constant is one.
  void define() {
    if (symbol.empty())
      return;
    uint64_t value = severities[severity] << 30 | facilities[facility] << 16 | id;
    out += "#define " + symbol + " ((" + type + ")0x" + llvm::utohexstr(value & 0xFFFFFFFF) + "L)\n";
    symbol.clear();
  }
};

} // namespace

std::string headerOfMessages(StringRef source) { return Messages().run(source); }

} // namespace irqlint::project
