// Conditions: a C expression parser, a converter to leaves that compare one place with one constant, and the
// three-valued evaluator. What does not fit becomes a Predicate, which no lookup can decide.
#include "model/Condition.h"

#include <cctype>

namespace irqlint::model {

namespace {

using Constants = std::function<std::optional<int64_t>(std::string_view)>;
using Parameters = std::function<std::optional<int>(std::string_view)>;

/// A parsed C expression. `text` is what the author wrote, kept for predicates.
struct Expr {
  enum class Kind : uint8_t { Opaque, Constant, Place, Unary, Binary, Call };
  Kind kind = Kind::Opaque;
  int64_t value = 0;
  Where place;
  std::string_view op; ///< operator or called name
  std::vector<Expr> parts;
  std::string_view text;
};

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

class Parser {
public:
  Parser(std::string_view text, const Constants &constant, const Parameters &parameter)
      : text(text), constant(constant), parameter(parameter) {}

  /// Nothing when the text is not an expression.
  std::optional<Expr> whole() {
    Expr expr = binary(0);
    skip();
    if (failed || at != text.size())
      return std::nullopt;
    return expr;
  }

private:
  std::string_view text;
  const Constants &constant;
  const Parameters &parameter;
  size_t at = 0;
  unsigned depth = 0;
  bool failed = false;

  void skip() {
    while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])))
      ++at;
  }

  bool eat(std::string_view token) {
    skip();
    if (text.substr(at, token.size()) != token)
      return false;
    at += token.size();
    return true;
  }

  Expr fail() {
    failed = true;
    return {};
  }

  std::string_view word() {
    skip();
    const size_t start = at;
    while (at < text.size() && isWord(text[at]))
      ++at;
    return text.substr(start, at - start);
  }

  std::string_view operatorAt(int level) {
    static const std::vector<std::vector<std::string_view>> Levels{
        {"||"}, {"&&"}, {"|"}, {"^"}, {"&"}, {"==", "!="}, {"<=", ">=", "<", ">"}, {"<<", ">>"}, {"+", "-"}};
    skip();
    for (std::string_view op : Levels[level]) {
      const std::string_view rest = text.substr(at);
      if (!rest.starts_with(op))
        continue;
      const char next = rest.size() > op.size() ? rest[op.size()] : '\0';
      if (op.size() == 1 && (next == op[0] || (next == '=' && op[0] != '<' && op[0] != '>')) && op != "-" && op != "+")
        continue; // "|" of "||", "&" of "&&", "<" of "<<"
      return op;
    }
    return {};
  }
  static constexpr int LevelCount = 9;

  Expr binary(int level) {
    if (level == LevelCount)
      return unary();
    if (++depth > 200)
      return fail();
    skip();
    const size_t start = at;
    Expr left = binary(level + 1);
    while (!failed) {
      const std::string_view op = operatorAt(level);
      if (op.empty())
        break;
      at += op.size();
      Expr right = binary(level + 1);
      left = fold(op, std::move(left), std::move(right), start);
    }
    --depth;
    return left;
  }

  Expr fold(std::string_view op, Expr left, Expr right, size_t start) {
    Expr expr;
    expr.text = text.substr(start, at - start);
    if (left.kind == Expr::Kind::Constant && right.kind == Expr::Kind::Constant) {
      if (auto value = compute(op, left.value, right.value)) {
        expr.kind = Expr::Kind::Constant;
        expr.value = *value;
        return expr;
      }
    }
    expr.kind = Expr::Kind::Binary;
    expr.op = op;
    expr.parts = {std::move(left), std::move(right)};
    return expr;
  }

  static std::optional<int64_t> compute(std::string_view op, int64_t a, int64_t b) {
    const auto ua = static_cast<uint64_t>(a), ub = static_cast<uint64_t>(b);
    if (op == "|")
      return a | b;
    if (op == "&")
      return a & b;
    if (op == "^")
      return a ^ b;
    if (op == "+")
      return static_cast<int64_t>(ua + ub);
    if (op == "-")
      return static_cast<int64_t>(ua - ub);
    if ((op == "<<" || op == ">>") && b >= 0 && b < 63)
      return op == "<<" ? static_cast<int64_t>(ua << b) : a >> b;
    if (op == "==")
      return a == b;
    if (op == "!=")
      return a != b;
    if (op == "<")
      return a < b;
    if (op == "<=")
      return a <= b;
    if (op == ">")
      return a > b;
    if (op == ">=")
      return a >= b;
    return std::nullopt;
  }

  Expr unary() {
    skip();
    const size_t start = at;
    if (++depth > 200)
      return fail();
    Expr expr = unaryAt(start);
    --depth;
    return expr;
  }

  Expr unaryAt(size_t start) {
    if (at < text.size() && text[at] == '!' && text.substr(at, 2) != "!=") {
      ++at;
      return apply("!", unary(), start);
    }
    if (eat("~"))
      return apply("~", unary(), start);
    if (eat("-"))
      return apply("-", unary(), start);
    if (eat("*"))
      return dereference(unary(), start);
    if (eat("&"))
      return postfix(opaque(unary(), start), start);
    if (eat("(")) {
      if (skipCast())
        return unary();
      Expr inner = binary(0);
      if (!eat(")"))
        return fail();
      return postfix(std::move(inner), start);
    }
    return primary(start);
  }

  /// After "(": consumes "KPROCESSOR_MODE)" when what follows is an operand, so that it was a cast.
  bool skipCast() {
    const size_t start = at;
    bool type = false;
    for (std::string_view name = word(); !name.empty(); name = word())
      type = !parameter || !parameter(name);
    while (type && eat("*"))
      ;
    if (type && eat(")")) {
      skip();
      if (at < text.size() && (isWord(text[at]) || text[at] == '(' || text[at] == '*' || text[at] == '~'))
        return true;
    }
    at = start;
    return false;
  }

  Expr apply(std::string_view op, Expr operand, size_t start) {
    Expr expr;
    expr.text = text.substr(start, at - start);
    if (operand.kind == Expr::Kind::Constant) {
      expr.kind = Expr::Kind::Constant;
      expr.value = op == "!" ? !operand.value : op == "~" ? ~operand.value : static_cast<int64_t>(-static_cast<uint64_t>(operand.value));
      return expr;
    }
    expr.kind = Expr::Kind::Unary;
    expr.op = op;
    expr.parts = {std::move(operand)};
    return expr;
  }

  Expr opaque(const Expr &, size_t start) {
    Expr expr;
    expr.text = text.substr(start, at - start);
    return expr;
  }

  Expr dereference(Expr operand, size_t start) {
    Expr expr = opaque(operand, start);
    if (operand.kind == Expr::Kind::Place && operand.place.kind == Where::Kind::Arg) {
      expr.kind = Expr::Kind::Place;
      expr.place = operand.place;
      expr.place.kind = Where::Kind::ArgTarget;
    }
    return expr;
  }

  Expr postfix(Expr expr, size_t start) {
    while (!failed) {
      const bool arrow = eat("->");
      if (!arrow && !eat("."))
        return expr;
      const std::string_view field = word();
      if (field.empty())
        return fail();
      Expr next = opaque(expr, start);
      const bool pointed = expr.kind == Expr::Kind::Place && (expr.place.kind == Where::Kind::Arg || expr.place.kind == Where::Kind::ArgTarget);
      if (pointed) {
        next.kind = Expr::Kind::Place;
        next.place = expr.place;
        next.place.kind = Where::Kind::ArgTarget;
        const std::string_view outer = expr.place.field.str();
        next.place.field = outer.empty() ? Name(field) : Name(std::string(outer) + (arrow ? "->" : ".") + std::string(field));
      }
      expr = std::move(next);
    }
    return expr;
  }

  Expr primary(size_t start) {
    if (at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])))
      return number(start);
    const std::string_view name = word();
    if (name.empty())
      return fail();
    if (eat("("))
      return call(name, start);
    Expr expr;
    expr.text = name;
    if (auto index = parameterIndex(name)) {
      expr.kind = Expr::Kind::Place;
      expr.place.kind = Where::Kind::Arg;
      expr.place.arg = *index;
    } else if (name == "return" || name == "ret") {
      expr.kind = Expr::Kind::Place;
      expr.place.kind = Where::Kind::Result;
    } else if (auto value = named(name)) {
      expr.kind = Expr::Kind::Constant;
      expr.value = *value;
    }
    return postfix(std::move(expr), start);
  }

  std::optional<int> parameterIndex(std::string_view name) {
    if (parameter)
      if (auto index = parameter(name))
        return index;
    if (!name.starts_with("arg") || name.size() < 4 || name.size() > 5)
      return std::nullopt;
    int index = 0;
    for (char c : name.substr(3)) {
      if (!std::isdigit(static_cast<unsigned char>(c)))
        return std::nullopt;
      index = index * 10 + (c - '0');
    }
    return index;
  }

  std::optional<int64_t> named(std::string_view name) {
    if (constant)
      if (auto value = constant(name))
        return value;
    if (name == "NULL" || name == "FALSE" || name == "false" || name == "nullptr")
      return 0;
    if (name == "TRUE" || name == "true")
      return 1;
    return std::nullopt;
  }

  Expr number(size_t start) {
    int base = 10;
    if (text.substr(at, 2) == "0x" || text.substr(at, 2) == "0X") {
      base = 16;
      at += 2;
    }
    uint64_t value = 0;
    unsigned digits = 0;
    for (; at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])); ++at) {
      const char c = static_cast<char>(std::tolower(static_cast<unsigned char>(text[at])));
      const int digit = std::isdigit(static_cast<unsigned char>(c)) ? c - '0' : c - 'a' + 10;
      if (digit >= base) {
        if (c != 'u' && c != 'l')
          return fail();
        continue;
      }
      value = value * base + digit;
      ++digits;
    }
    if (!digits)
      return fail();
    Expr expr;
    expr.kind = Expr::Kind::Constant;
    expr.value = static_cast<int64_t>(value);
    expr.text = text.substr(start, at - start);
    return expr;
  }

  Expr call(std::string_view name, size_t start) {
    Expr expr;
    expr.kind = Expr::Kind::Call;
    expr.op = name;
    if (!eat(")")) {
      do
        expr.parts.push_back(binary(0));
      while (!failed && eat(","));
      if (failed || !eat(")"))
        return fail();
    }
    expr.text = text.substr(start, at - start);
    return expr;
  }
};

Condition predicate(std::string_view text) {
  Condition condition;
  condition.kind = Condition::Kind::Predicate;
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first != std::string_view::npos)
    text = text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
  condition.predicate = Name(text);
  return condition;
}

Condition truth(bool value) {
  Condition condition;
  condition.kind = value ? Condition::Kind::Always : Condition::Kind::Never;
  return condition;
}

Condition leaf(Condition::Kind kind, const Where &left, int64_t right) {
  Condition condition;
  condition.kind = kind;
  condition.left = left;
  condition.right = right;
  return condition;
}

Condition negate(Condition inner) {
  using K = Condition::Kind;
  switch (inner.kind) {
  case K::Always: return truth(false);
  case K::Never: return truth(true);
  case K::Not: return inner.parts.front();
  case K::Eq: inner.kind = K::Ne; return inner;
  case K::Ne: inner.kind = K::Eq; return inner;
  case K::Lt: inner.kind = K::Ge; return inner;
  case K::Ge: inner.kind = K::Lt; return inner;
  case K::Gt: inner.kind = K::Le; return inner;
  case K::Le: inner.kind = K::Gt; return inner;
  default: break;
  }
  Condition condition;
  condition.kind = K::Not;
  condition.parts = {std::move(inner)};
  return condition;
}

Condition join(Condition::Kind kind, Condition left, Condition right) {
  const auto absorbing = kind == Condition::Kind::And ? Condition::Kind::Never : Condition::Kind::Always;
  const auto neutral = kind == Condition::Kind::And ? Condition::Kind::Always : Condition::Kind::Never;
  if (left.kind == absorbing || right.kind == neutral)
    return left;
  if (right.kind == absorbing || left.kind == neutral)
    return right;
  Condition condition;
  condition.kind = kind;
  for (Condition *part : {&left, &right}) {
    if (part->kind == kind)
      condition.parts.insert(condition.parts.end(), part->parts.begin(), part->parts.end());
    else
      condition.parts.push_back(std::move(*part));
  }
  return condition;
}

Condition convert(const Expr &expr);

/// `place & mask`, in either order.
bool asMask(const Expr &expr, Where &place, int64_t &mask) {
  if (expr.kind != Expr::Kind::Binary || expr.op != "&")
    return false;
  for (int side = 0; side < 2; ++side) {
    const Expr &a = expr.parts[side], &b = expr.parts[1 - side];
    if (a.kind == Expr::Kind::Place && b.kind == Expr::Kind::Constant) {
      place = a.place;
      mask = b.value;
      return true;
    }
  }
  return false;
}

std::string_view mirrored(std::string_view op) {
  if (op == "<")
    return ">";
  if (op == ">")
    return "<";
  if (op == "<=")
    return ">=";
  return op == ">=" ? "<=" : op;
}

Condition compare(const Expr &expr) {
  using K = Condition::Kind;
  const bool swapped = expr.parts[0].kind == Expr::Kind::Constant;
  const Expr &left = expr.parts[swapped ? 1 : 0], &right = expr.parts[swapped ? 0 : 1];
  const std::string_view op = swapped ? mirrored(expr.op) : expr.op;
  if (right.kind != Expr::Kind::Constant)
    return predicate(expr.text);
  if (left.kind == Expr::Kind::Place) {
    const K kind = op == "==" ? K::Eq : op == "!=" ? K::Ne : op == "<" ? K::Lt : op == "<=" ? K::Le : op == ">" ? K::Gt : K::Ge;
    return leaf(kind, left.place, right.value);
  }
  const bool equality = op == "==" || op == "!=";
  Where place;
  int64_t mask = 0;
  if (equality && asMask(left, place, mask)) {
    if (right.value == 0) {
      Condition bits = leaf(K::BitsAny, place, mask);
      return op == "!=" ? bits : negate(std::move(bits));
    }
    if (right.value == mask) {
      Condition bits = leaf(K::BitsAll, place, mask);
      return op == "==" ? bits : negate(std::move(bits));
    }
    return predicate(expr.text);
  }
  if (equality && (right.value == 0 || right.value == 1)) { // NT_SUCCESS(return) == TRUE
    Condition inner = convert(left);
    if (inner.kind != K::Predicate)
      return (op == "==") == (right.value != 0) ? inner : negate(std::move(inner));
  }
  return predicate(expr.text);
}

Condition convertCall(const Expr &expr) {
  using K = Condition::Kind;
  const auto &args = expr.parts;
  if (args.size() == 1 && args[0].kind == Expr::Kind::Place) {
    if (expr.op == "NT_SUCCESS")
      return leaf(K::Success, args[0].place, 0);
    if (expr.op == "NT_ERROR") // 0xC0000000 and above, as signed numbers
      return join(K::And, leaf(K::Ge, args[0].place, -0x40000000ll), leaf(K::Lt, args[0].place, 0));
  }
  const bool masks = args.size() == 2 && args[0].kind == Expr::Kind::Place && args[1].kind == Expr::Kind::Constant;
  if (masks && expr.op == "flag")
    return leaf(K::BitsAny, args[0].place, args[1].value);
  if (masks && (expr.op == "FlagOn" || expr.op == "BooleanFlagOn"))
    return leaf(K::BitsAny, args[0].place, args[1].value);
  return predicate(expr.text);
}

Condition convert(const Expr &expr) {
  using K = Condition::Kind;
  switch (expr.kind) {
  case Expr::Kind::Constant: return truth(expr.value != 0);
  case Expr::Kind::Place: return leaf(K::Ne, expr.place, 0);
  case Expr::Kind::Call: return convertCall(expr);
  case Expr::Kind::Unary: return expr.op == "!" ? negate(convert(expr.parts[0])) : predicate(expr.text);
  case Expr::Kind::Opaque: return predicate(expr.text);
  case Expr::Kind::Binary: break;
  }
  if (expr.op == "||")
    return join(K::Or, convert(expr.parts[0]), convert(expr.parts[1]));
  if (expr.op == "&&")
    return join(K::And, convert(expr.parts[0]), convert(expr.parts[1]));
  Where place;
  int64_t mask = 0;
  if (asMask(expr, place, mask))
    return leaf(K::BitsAny, place, mask);
  const std::string_view op = expr.op;
  if (op == "==" || op == "!=" || op == "<" || op == "<=" || op == ">" || op == ">=")
    return compare(expr);
  return predicate(expr.text);
}

// ---------------------------------------------------------------------------------------- evaluation

Truth invert(Truth truth) { return truth == Truth::Unknown ? truth : truth == Truth::True ? Truth::False : Truth::True; }
Truth known(bool value) { return value ? Truth::True : Truth::False; }

/// 32-bit values reach us sign-extended; a condition may spell them unsigned (0xC0000001).
int64_t signExtended(int64_t value) {
  return value > INT32_MAX && value <= UINT32_MAX ? static_cast<int32_t>(static_cast<uint32_t>(value)) : value;
}

Truth compareInterval(Condition::Kind kind, const Interval &left, int64_t right) {
  using K = Condition::Kind;
  switch (kind) {
  case K::Eq:
    if (right < left.low || right > left.high)
      return Truth::False;
    return left.constant() ? Truth::True : Truth::Unknown;
  case K::Ne: return invert(compareInterval(K::Eq, left, right));
  case K::Lt: return left.high < right ? Truth::True : left.low >= right ? Truth::False : Truth::Unknown;
  case K::Le: return left.high <= right ? Truth::True : left.low > right ? Truth::False : Truth::Unknown;
  case K::Gt: return invert(compareInterval(K::Le, left, right));
  case K::Ge: return invert(compareInterval(K::Lt, left, right));
  default: return Truth::Unknown;
  }
}

Truth evaluateLeaf(const Condition &condition, const Interval &left) {
  using K = Condition::Kind;
  const int64_t right = condition.right;
  switch (condition.kind) {
  case K::BitsAll: return left.constant() ? known((left.low & right) == right) : Truth::Unknown;
  case K::BitsAny: return left.constant() ? known((left.low & right) != 0) : Truth::Unknown;
  case K::Success: {
    const Interval status{signExtended(left.low), signExtended(left.high)};
    return compareInterval(K::Ge, left.constant() ? status : left, 0);
  }
  default: break;
  }
  const Truth plain = compareInterval(condition.kind, left, right);
  const int64_t extended = signExtended(right);
  return extended == right ? plain : plain == compareInterval(condition.kind, left, extended) ? plain
                                 : left.low < 0 ? compareInterval(condition.kind, left, extended) : plain;
}

Truth combine(const Condition &condition, const Lookup &lookup) {
  const bool isAnd = condition.kind == Condition::Kind::And;
  const Truth decisive = isAnd ? Truth::False : Truth::True;
  Truth result = invert(decisive);
  for (const Condition &part : condition.parts) {
    const Truth truth = evaluate(part, lookup);
    if (truth == decisive)
      return truth;
    if (truth == Truth::Unknown)
      result = Truth::Unknown;
  }
  return result;
}

} // namespace

bool Condition::mentionsResult() const {
  if (left.kind == Where::Kind::Result)
    return true;
  for (const Condition &part : parts)
    if (part.mentionsResult())
      return true;
  return false;
}

Truth evaluate(const Condition &condition, const Lookup &lookup) {
  using K = Condition::Kind;
  switch (condition.kind) {
  case K::Always: return Truth::True;
  case K::Never: return Truth::False;
  case K::Predicate: return Truth::Unknown;
  case K::Not: return invert(evaluate(condition.parts.front(), lookup));
  case K::And:
  case K::Or: return combine(condition, lookup);
  default: break;
  }
  if (condition.left.kind == Where::Kind::Constant)
    return evaluateLeaf(condition, {condition.left.value, condition.left.value});
  const std::optional<Interval> left = lookup ? lookup(condition.left) : std::nullopt;
  return left ? evaluateLeaf(condition, *left) : Truth::Unknown;
}

Condition parseCondition(std::string_view text, const std::function<std::optional<int64_t>(std::string_view)> &constant,
                         const std::function<std::optional<int>(std::string_view)> &parameter) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
    return {};
  Parser parser(text, constant, parameter);
  const std::optional<Expr> expr = parser.whole();
  return expr ? convert(*expr) : predicate(text);
}

std::optional<Where> parseWhere(std::string_view text, const std::function<std::optional<int>(std::string_view)> &parameter) {
  if (text.starts_with("hidden(") && text.ends_with(")")) {
    text = text.substr(7, text.size() - 8);
    const size_t comma = text.find(',');
    if (comma == std::string_view::npos)
      return std::nullopt;
    auto where = parseWhere(text.substr(0, comma), parameter);
    if (!where || (where->kind != Where::Kind::Arg && where->kind != Where::Kind::Result) || comma + 1 == text.size())
      return std::nullopt;
    if (where->kind == Where::Kind::Result)
      where->arg = Where::ResultArg;
    where->kind = Where::Kind::Hidden;
    where->field = Name(text.substr(text[comma + 1] == ' ' ? comma + 2 : comma + 1));
    return where;
  }
  if (text.starts_with("global(") && text.ends_with(")") && text.size() > 8) {
    Where where;
    where.kind = Where::Kind::Global;
    where.field = Name(text.substr(7, text.size() - 8));
    return where;
  }
  if (text.starts_with("ret->") && text.size() > 5) {
    Where where;
    where.kind = Where::Kind::ArgTarget;
    where.arg = Where::ResultArg;
    where.field = Name(text.substr(5));
    return where;
  }
  const Constants none; // the parser keeps a reference
  Parser parser(text, none, parameter);
  const std::optional<Expr> expr = parser.whole();
  if (!expr)
    return std::nullopt;
  if (expr->kind == Expr::Kind::Place)
    return expr->place;
  if (expr->kind != Expr::Kind::Constant)
    return std::nullopt;
  Where where;
  where.kind = Where::Kind::Constant;
  where.value = expr->value;
  return where;
}

std::string print(const Where &where) {
  const std::string arg = where.arg == Where::ResultArg ? "ret" : "arg" + std::to_string(where.arg);
  switch (where.kind) {
  case Where::Kind::None: return "";
  case Where::Kind::Result: return "ret";
  case Where::Kind::Arg: return arg;
  case Where::Kind::ArgTarget: return where.field.empty() ? "*" + arg : arg + "->" + where.field.string();
  case Where::Kind::Hidden: return "hidden(" + arg + "," + where.field.string() + ")";
  case Where::Kind::Global: return "global(" + where.field.string() + ")";
  case Where::Kind::Constant: return std::to_string(where.value);
  }
  return "";
}

std::string print(const Condition &condition) {
  using K = Condition::Kind;
  const auto number = [](int64_t value) {
    if (value > -4096 && value < 4096)
      return std::to_string(value);
    char text[24];
    snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(value < 0 && value >= INT32_MIN ? static_cast<uint32_t>(value) : value));
    return std::string(text);
  };
  const auto infix = [&](const char *op) { return print(condition.left) + op + number(condition.right); };
  switch (condition.kind) {
  case K::Always: return "always";
  case K::Never: return "never";
  case K::Predicate: return condition.predicate.string();
  case K::Eq: return infix(" == ");
  case K::Ne: return infix(" != ");
  case K::Lt: return infix(" < ");
  case K::Le: return infix(" <= ");
  case K::Gt: return infix(" > ");
  case K::Ge: return infix(" >= ");
  case K::BitsAny: return "(" + print(condition.left) + " & " + number(condition.right) + ") != 0";
  case K::BitsAll: return "(" + print(condition.left) + " & " + number(condition.right) + ") == " + number(condition.right);
  case K::Success: return "NT_SUCCESS(" + print(condition.left) + ")";
  case K::Not: return "!(" + print(condition.parts.front()) + ")";
  case K::And:
  case K::Or: break;
  }
  std::string text;
  for (const Condition &part : condition.parts) {
    if (!text.empty())
      text += condition.kind == K::And ? " && " : " || ";
    const bool nested = part.kind == K::And || part.kind == K::Or;
    text += nested ? "(" + print(part) + ")" : print(part);
  }
  return text;
}

} // namespace irqlint::model
