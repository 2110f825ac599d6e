#include "report/DirectiveText.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <optional>

namespace irqlint::report {
namespace {

using llvm::StringRef;
using Form = Directive::Form;
using Action = Directive::Action;

/// Words, strings and marks of a pragma.
class Words {
public:
  explicit Words(StringRef text) : rest(text) { next(); }

  enum class Kind : uint8_t { End, Word, String, Mark };
  Kind kind = Kind::End;
  StringRef word;     ///< of words
  std::string string; ///< of strings: what is in the quotes
  char mark = 0;

  bool at(char c) const { return kind == Kind::Mark && mark == c; }
  bool eat(char c) {
    if (!at(c))
      return false;
    next();
    return true;
  }

  void next() {
    skipBlanks();
    kind = rest.empty() ? Kind::End : Kind::Mark;
    if (rest.empty())
      return;
    if (isWordChar(rest.front())) {
      kind = Kind::Word;
      word = rest.take_while(isWordChar);
      rest = rest.drop_front(word.size());
    } else if (rest.front() == '"') {
      readString();
    } else {
      mark = rest.front();
      rest = rest.drop_front();
    }
  }

private:
  void skipBlanks() {
    for (;;) {
      rest = rest.drop_while([](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\\'; });
      if (rest.starts_with("/*")) {
        size_t end = rest.find("*/", 2);
        rest = end == StringRef::npos ? StringRef() : rest.drop_front(end + 2);
      } else if (rest.starts_with("//")) {
        rest = {};
      } else {
        return;
      }
    }
  }

  void readString() {
    kind = Kind::String;
    string.clear();
    for (rest = rest.drop_front(); !rest.empty() && rest.front() != '"'; rest = rest.drop_front()) {
      if (rest.front() == '\\' && rest.size() > 1)
        rest = rest.drop_front();
      string += rest.front();
    }
    rest = rest.drop_front(!rest.empty());
  }

  StringRef rest;
};

std::optional<Action> actionOf(StringRef word) {
  if (word == "suppress")
    return Action::Next;
  if (word == "disable")
    return Action::Disable;
  if (word == "push")
    return Action::Push;
  if (word == "pop")
    return Action::Pop;
  // "1" … "4" set a level: the warning is told again.
  if (word == "default" || word == "enable" || word == "error" || word == "once" ||
      (word.size() == 1 && word[0] >= '1' && word[0] <= '4'))
    return Action::Enable;
  return std::nullopt;
}

/// #pragma warning( action : numbers [; action : numbers] [, justification : "text"] )
/// #pragma prefast( action : numbers or names [, "text"] )
class PragmaReader {
public:
  explicit PragmaReader(const Remark &remark) : remark(remark), words(remark.text) {}

  std::vector<Directive> run() {
    if (words.kind != Words::Kind::Word || (words.word != "warning" && words.word != "prefast"))
      return {};
    form = words.word == "warning" ? Form::Warning : Form::Prefast;
    words.next();
    if (!words.eat('('))
      return {};
    while (words.kind != Words::Kind::End && !words.at(')'))
      specifier();
    for (Directive &directive : out)
      directive.reason = folded(reason, MostReason);
    return std::move(out);
  }

private:
  void specifier() {
    if (words.kind == Words::Kind::String) { // PREfast's reason
      reason += words.string;
      return words.next();
    }
    if (words.kind != Words::Kind::Word)
      return words.next();
    StringRef verb = words.word;
    words.next();
    if (verb == "justification")
      return void(words.eat(':'));
    auto action = actionOf(verb);
    if (!action)
      return;
    bool lists = words.eat(':') || (form == Form::Prefast && words.eat(','));
    Directive directive{
        form, *action, {}, {}, folded(remark.written.empty() ? "#pragma " + remark.text : remark.written, MostWritten)};
    if (lists)
      list(verb, directive.names);
    if (!directive.names.empty() || *action == Action::Push || *action == Action::Pop)
      out.push_back(std::move(directive));
  }

  /// Up to the mark that ends it. Lists are separated by blanks; commas are taken as well, if a number or name follows.
  void list(StringRef verb, std::vector<std::string> &names) {
    bool hasMacro = false;
    for (;; words.next()) {
      if (words.at(','))
        continue;
      if (words.kind != Words::Kind::Word || words.word == "justification" || names.size() == MostNames)
        break;
      if (llvm::isDigit(words.word[0]) || words.word.starts_with("__WARNING_"))
        names.push_back(words.word.str());
      else
        hasMacro = true;
    }
    if (!hasMacro)
      return;
    for (const auto &[action, number] : remark.numbers)
      if (action == verb && llvm::find(names, std::to_string(number)) == names.end())
        names.push_back(std::to_string(number));
  }

  const Remark &remark;
  Words words;
  Form form = Form::Warning;
  std::string reason;
  std::vector<Directive> out;
};

/// [[gsl::suppress("28121")]], [[gsl::suppress(28121)]], with justification: "text" behind it.
std::vector<Directive> readAttribute(const Remark &remark) {
  Directive directive{
      Form::Gsl,
      Action::Next,
      {},
      {},
      folded(remark.written.empty() ? "[[gsl::suppress(" + remark.text + ")]]" : remark.written, MostWritten)};
  bool reason = false;
  for (Words words(remark.text); words.kind != Words::Kind::End; words.next()) {
    if (words.kind == Words::Kind::Word && words.word == "justification")
      reason = true;
    else if (words.kind == Words::Kind::String && reason)
      directive.reason = folded(words.string, MostReason);
    else if (directive.names.size() == MostNames)
      break;
    else if (words.kind == Words::Kind::String)
      directive.names.push_back(words.string);
    else if (words.kind == Words::Kind::Word)
      directive.names.push_back(words.word.str());
  }
  if (directive.names.empty())
    return {};
  return {std::move(directive)};
}

} // namespace

std::string folded(StringRef text, size_t most) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    bool continued = text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '\n' || text[i + 1] == '\r');
    bool blank = continued || static_cast<unsigned char>(text[i]) <= ' ';
    if (!blank)
      out += text[i];
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  out.erase(out.find_last_not_of(' ') + 1);
  if (out.size() <= most)
    return out;
  size_t cut = most - 3;
  while (cut > 0 && (static_cast<unsigned char>(out[cut]) & 0xC0) == 0x80)
    --cut;
  return out.substr(0, cut) + "...";
}

std::vector<Directive> readDirectives(const Remark &remark) {
  switch (remark.kind) {
  case Remark::Kind::Pragma:
    return PragmaReader(remark).run();
  case Remark::Kind::Attribute:
    return readAttribute(remark);
  case Remark::Kind::Comment:
    return readComment(remark.text);
  case Remark::Kind::Entered:
  case Remark::Kind::Left:
    break;
  }
  return {};
}

} // namespace irqlint::report
