#include "report/Directive.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <optional>

namespace irqlint::report {
namespace {

using llvm::StringRef;
using Form = Directive::Form;
using Action = Directive::Action;

constexpr size_t MostWritten = 100, MostReason = 400, MostNames = 256;

/// Runs of white space, and a backslash at the end of a line, as one blank.
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

bool isWordChar(char c) { return llvm::isAlnum(c) || c == '_'; }

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
    Directive directive{form, *action, {}, {}, folded(remark.written.empty() ? "#pragma " + remark.text : remark.written, MostWritten)};
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
  Directive directive{Form::Gsl, Action::Next, {}, {}, folded(remark.written.empty() ? "[[gsl::suppress(" + remark.text + ")]]" : remark.written, MostWritten)};
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

/// One line of a comment, without the marks around it.
class CommentLine {
public:
  CommentLine(StringRef line, uint32_t offset, std::vector<Directive> &out) : line(line), offset(offset), out(out) {}

  void run() {
    own();
    noLint();
    brackets("lgtm", Action::Here);
    brackets("codeql", Action::Next);
  }

private:
  /// Where `word` stands as a word; npos: nowhere.
  size_t find(StringRef word, size_t from = 0) const {
    for (size_t at = line.find(word, from); at != StringRef::npos; at = line.find(word, at + 1))
      if (at == 0 || !isWordChar(line[at - 1]))
        return at;
    return StringRef::npos;
  }

  /// "(a, b) reason" at the begin of `rest`.
  std::optional<std::vector<std::string>> names(StringRef &rest, char open, char close) const {
    StringRef text = rest.ltrim(" \t");
    if (!text.consume_front(StringRef(&open, 1)))
      return std::nullopt;
    size_t end = text.find(close);
    if (end == StringRef::npos)
      return std::nullopt;
    llvm::SmallVector<StringRef> parts;
    text.take_front(end).split(parts, ',', /*MaxSplit=*/MostNames, /*KeepEmpty=*/false);
    rest = text.drop_front(end + 1);
    std::vector<std::string> out;
    for (StringRef part : parts)
      if (!part.trim().empty())
        out.push_back(part.trim().str());
    return out;
  }

  static StringRef reasonIn(StringRef rest) {
    rest = rest.ltrim(" \t");
    while (rest.consume_front("-") || rest.consume_front(":") || rest.consume_front("\xE2\x80\x93") || rest.consume_front("\xE2\x80\x94"))
      ;
    return rest.trim();
  }

  void add(Form form, Action action, std::vector<std::string> names, StringRef reason, StringRef written) {
    out.push_back({form, action, std::move(names), folded(reason, MostReason), folded(written, MostWritten), offset});
  }

  /// irqlint: allow(slug, code) reason
  void own() {
    size_t at = find("irqlint:");
    if (at == StringRef::npos)
      return;
    StringRef rest = line.drop_front(at + 8).ltrim(" \t"), verb = rest.take_while([](char c) { return isWordChar(c) || c == '-'; });
    rest = rest.drop_front(verb.size());
    bool isCall = rest.ltrim(" \t").starts_with("(");
    if (verb != "allow" && !isCall)
      return; // prose
    auto malformed = [&](StringRef why) { add(Form::Allow, Action::Malformed, {}, why, line.drop_front(at)); };
    if (verb != "allow")
      return malformed("the only word known after 'irqlint:' is 'allow'");
    auto rules = names(rest, '(', ')');
    if (!rules || rules->empty())
      return malformed("'irqlint: allow' names its rules in parentheses");
    StringRef whole = line.drop_front(at);
    add(Form::Allow, Action::Here, std::move(*rules), reasonIn(rest), whole.drop_back(rest.size()));
  }

  /// NOLINT(slug); a bare one and those of other tools are left to them.
  void noLint() {
    size_t at = find("NOLINT");
    if (at == StringRef::npos)
      return;
    StringRef rest = line.drop_front(at + 6), kind = rest.take_while(isWordChar);
    rest = rest.drop_front(kind.size());
    Action action = Action::Here;
    if (kind == "NEXTLINE")
      action = Action::Next;
    else if (kind == "BEGIN")
      action = Action::Begin;
    else if (kind == "END")
      action = Action::End;
    else if (!kind.empty())
      return;
    auto checks = names(rest, '(', ')');
    if (!checks || checks->empty())
      return;
    StringRef whole = line.drop_front(at);
    add(Form::NoLint, action, std::move(*checks), reasonIn(rest), whole.drop_back(rest.size()));
  }

  /// lgtm[cpp/…], codeql[cpp/…]
  void brackets(StringRef word, Action action) {
    for (size_t at = find(word); at != StringRef::npos; at = find(word, at + 1)) {
      StringRef rest = line.drop_front(at + word.size());
      auto ids = names(rest, '[', ']');
      if (!ids || ids->empty())
        continue;
      StringRef whole = line.drop_front(at);
      add(Form::CodeQl, action, std::move(*ids), reasonIn(rest), whole.drop_back(rest.size()));
    }
  }

  StringRef line;
  uint32_t offset;
  std::vector<Directive> &out;
};

/// `// NOLINT(a) // irqlint: allow(b)` are two comments to people.
void readLine(StringRef line, uint32_t offset, std::vector<Directive> &out) {
  for (size_t at = line.find(" //"); at != StringRef::npos; at = line.find(" //")) {
    CommentLine(line.take_front(at), offset, out).run();
    line = line.drop_front(at + 3);
  }
  CommentLine(line, offset, out).run();
}

std::vector<Directive> readComment(StringRef text) {
  std::vector<Directive> out;
  if (!text.consume_front("//") && text.consume_front("/*"))
    text.consume_back("*/");
  for (uint32_t offset = 0; !text.empty(); ++offset) {
    size_t end = text.find_first_of("\r\n");
    readLine(text.take_front(end), offset, out);
    if (end == StringRef::npos)
      break;
    text = text.drop_front(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
  }
  return out;
}

} // namespace

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
