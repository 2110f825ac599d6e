#include "report/DirectiveText.h"

#include <optional>

namespace irqlint::report {
namespace {

using llvm::StringRef;
using Form = Directive::Form;
using Action = Directive::Action;

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
    while (rest.consume_front("-") || rest.consume_front(":") || rest.consume_front("\xE2\x80\x93") ||
           rest.consume_front("\xE2\x80\x94"))
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
    StringRef rest = line.drop_front(at + 8).ltrim(" \t"),
              verb = rest.take_while([](char c) { return isWordChar(c) || c == '-'; });
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

} // namespace

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

} // namespace irqlint::report
