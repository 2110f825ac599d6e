#include "ir/Parser.h"
#include "ir/TextWords.h"

#include <charconv>

namespace irqlint::ir {

namespace {

constexpr unsigned MaxTypeDepth = 64;

/// Names that hand-written text may use without a `type` line. Any other name is a record.
constexpr std::string_view Prelude = R"(
type BOOLEAN = u8
type CCHAR = i8
type CHAR = i8
type HANDLE = ptr void
type INT = i32
type KIRQL = u8
type LONG = i32
type LONGLONG = i64
type NTSTATUS = i32
type PDEVICE_OBJECT = ptr DEVICE_OBJECT
type PDRIVER_OBJECT = ptr DRIVER_OBJECT
type PIO_STACK_LOCATION = ptr IO_STACK_LOCATION
type PIRP = ptr IRP
type PKIRQL = ptr KIRQL
type PKSPIN_LOCK = ptr KSPIN_LOCK
type PMDL = ptr MDL
type PUNICODE_STRING = ptr UNICODE_STRING
type PVOID = ptr void
type SHORT = i16
type SIZE_T = u64
type UCHAR = u8
type ULONG = u32
type ULONGLONG = u64
type ULONG_PTR = u64
type USHORT = u16
)";

} // namespace

/// Notes where each `type NAME = …` stands, so that types may be used before their line. The prelude's tokens
/// lie behind the end of the text; a declaration of the text wins.
void Parser::collectTypes() {
  while (!atEnd()) {
    const Token &token = next();
    if (token.opensLine && token.is("type") && !noteType())
      fail(token, "this type is declared twice");
  }
  std::vector<Token> prelude = tokenize(Prelude);
  tokens.insert(tokens.end(), prelude.begin(), prelude.end());
  if (error)
    return;
  for (at = textEnd + 1; !atEnd();)
    if (next().is("type"))
      noteType();
  at = 0;
}

/// Behind the word `type`. False if the name is known already.
bool Parser::noteType() {
  std::string declared(name("the name of a type").str());
  size_t core = at + 1;
  return !expect("=") || typeTokens.emplace(declared, core).second;
}

TypeId Parser::type() {
  bool isConst = false, isVolatile = false;
  while (peek().is("const") || peek().is("volatile"))
    (next().text == "const" ? isConst : isVolatile) = true;
  Type result = core();
  result.isConst |= isConst;
  result.isVolatile |= isVolatile;
  return types.intern(result);
}

Type Parser::core() {
  if (typeDepth == MaxTypeDepth) {
    failHere("types are nested too deeply or contain themselves");
    return {};
  }
  ++typeDepth;
  Type result = coreInside();
  --typeDepth;
  return result;
}

Type Parser::coreInside() {
  if (accept("(")) {
    Type result = core();
    expect("as");
    result.name = name("the name of a type");
    expect(")");
    return result;
  }
  const Token &token = peek();
  if (token.kind == Token::Kind::String)
    return namedType(token, string());
  if (token.kind != Token::Kind::Word) {
    failHere("expected a type");
    return {};
  }
  std::string_view word = next().text;
  if (word == "?")
    return {};
  if (word == "void")
    return {.kind = TypeKind::Void};
  if (word == "record")
    return {.kind = TypeKind::Record, .bits = optionalBits()};
  if (word == "fn")
    return {.kind = TypeKind::Function, .element = type()};
  if (word == "array") {
    uint32_t bits = optionalBits();
    return {.kind = TypeKind::Array, .bits = bits, .element = type()};
  }
  if (word == "bool")
    return {.kind = TypeKind::Bool, .bits = 8};
  if (word == "ptr")
    return {.kind = TypeKind::Pointer, .bits = 64, .element = type()};
  if (auto bits = bitsAfter(word, "bool"))
    return {.kind = TypeKind::Bool, .bits = *bits};
  if (auto bits = bitsAfter(word, "ptr"))
    return {.kind = TypeKind::Pointer, .bits = *bits, .element = type()};
  if (auto bits = bitsAfter(word, "i"))
    return {.kind = TypeKind::Int, .isSigned = true, .bits = *bits};
  if (auto bits = bitsAfter(word, "u"))
    return {.kind = TypeKind::Int, .bits = *bits};
  if (auto bits = bitsAfter(word, "f"))
    return {.kind = TypeKind::Float, .bits = *bits};
  return namedType(token, std::string(word));
}

std::optional<uint32_t> Parser::bitsAfter(std::string_view word, std::string_view stem) {
  if (!word.starts_with(stem))
    return std::nullopt;
  uint32_t bits = 0;
  auto [end, problem] = std::from_chars(word.begin() + stem.size(), word.end(), bits);
  if (problem != std::errc() || end != word.end())
    return std::nullopt;
  return bits;
}

uint32_t Parser::optionalBits() { return peek().kind == Token::Kind::Number ? index("the size of a type") : 0; }

Type Parser::namedType(const Token &token, const std::string &name) {
  if (error)
    return {};
  if (name.empty()) {
    fail(token, "a type needs a name");
    return {};
  }
  return types[declaredType(name)];
}

TypeId Parser::declaredType(const std::string &name) {
  auto known = knownTypes.find(name);
  if (known != knownTypes.end())
    return known->second;

  Type result{.kind = TypeKind::Record};
  auto declared = typeTokens.find(name);
  if (declared != typeTokens.end()) {
    size_t resume = std::exchange(at, declared->second);
    result = core();
    if (error)
      return 0;
    at = resume;
  }
  result.name = Name(name);
  TypeId id = types.intern(result);
  knownTypes.emplace(name, id);
  return id;
}

} // namespace irqlint::ir
