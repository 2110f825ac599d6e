#include "ir/Parser.h"
#include "ir/TextWords.h"

#include <algorithm>

namespace irqlint::ir {

template <size_t N> size_t Parser::oneOf(const std::string_view (&table)[N], std::string_view what) {
  if (auto found = words::find(table, peek().text)) {
    next();
    return *found;
  }
  failHere("unknown " + std::string(what) + " '" + std::string(peek().text) + "'");
  return 0;
}

void Parser::declaration() {
  static constexpr std::string_view Flags[] = {"static", "inline",   "noreturn", "system",
                                               "const",  "invented", "escapes"};
  std::vector<Token> flags;
  while (words::find(Flags, peek().text))
    flags.push_back(next());

  const Token &token = peek();
  bool takesFlags = token.is("fn") || token.is("decl") || token.is("global");
  if (!flags.empty() && !takesFlags)
    return failHere("expected 'fn', 'decl' or 'global' after '" + std::string(flags.back().text) + "'");

  if (token.is("fn") || token.is("decl"))
    function(flags);
  else if (accept("global"))
    global(flags);
  else if (accept("unit"))
    unitLine();
  else if (accept("file"))
    fileLine();
  else if (accept("type"))
    typeLine();
  else if (accept("constant"))
    constantLine();
  else if (accept("foreign"))
    foreignLine();
  else if (accept("errors"))
    unit.errorsAtFirst = index("the number of errors");
  else if (accept("note"))
    noteLine();
  else if (accept("roletype"))
    unit.roleTypes.push_back(annotated<RoleType>("the name of a role type"));
  else if (accept("field"))
    unit.fields.push_back(annotated<AnnotatedField>("RECORD::Field"));
  else
    failHere("expected a declaration, found '" + std::string(token.text) + "'");
  endStatement();
}

void Parser::unitLine() {
  unit.mainFile = string();
  if (unit.files.empty())
    unit.files.push_back({unit.mainFile, false});
  unit.isCxx = accept("cxx");
  if (!unit.isCxx)
    accept("c");
}

void Parser::fileLine() {
  const Token &token = peek();
  uint32_t id = index("the number of a file");
  if (id > unit.files.size())
    return fail(token, "files are numbered in order; expected " + std::to_string(unit.files.size()));
  if (id == unit.files.size())
    unit.files.emplace_back();
  unit.files[id].path = string();
  unit.files[id].system = accept("system");
}

void Parser::typeLine() {
  Name declared = name("the name of a type");
  expect("=");
  core();
  if (!error)
    declaredType(declared.string());
}

void Parser::constantLine() {
  Name constant = name("the name of a constant");
  expect("=");
  unit.constants[constant] = number();
}

void Parser::foreignLine() {
  Name foreign = name("the name of a function");
  unit.foreignSections.emplace_back(foreign, section());
}

void Parser::noteLine() {
  UnitNote note;
  note.kind = UnitNote::Kind(oneOf(words::NoteKinds, "kind of note"));
  note.loc = loc();
  note.text = string();
  unit.notes.push_back(note);
}

template <typename Thing> Thing Parser::annotated(const char *what) {
  Thing thing;
  thing.name = name(what);
  thing.loc = loc();
  if (accept("{")) {
    while (!atEnd() && !peek().is("}")) {
      expect("annot");
      thing.annotations.push_back(annotation({}));
      endStatement();
    }
    expect("}");
  }
  return thing;
}

void Parser::global(const std::vector<Token> &flags) {
  Global result;
  for (const Token &flag : flags) {
    if (flag.is("static"))
      result.isStatic = true;
    else if (flag.is("const"))
      result.isConst = true;
    else
      return fail(flag, "'" + std::string(flag.text) + "' does not go with a global");
  }
  result.key = key();
  result.name = accept("as") ? name("the plain name") : Name(plainName(result.key.str()));
  if (accept(":"))
    result.type = type();
  result.loc = loc();
  if (peek().is("{")) {
    globalBodies.emplace_back(unit.globals.size(), at);
    skipBraces();
  }
  rules.globals[result.key] = result.type;
  unit.globals.push_back(std::move(result));
}

void Parser::function(const std::vector<Token> &flags) {
  Function result;
  for (const Token &flag : flags) {
    if (flag.is("const"))
      return fail(flag, "'const' does not go with a function");
    bool &field = flag.is("static")     ? result.isStatic
                  : flag.is("inline")   ? result.isInline
                  : flag.is("noreturn") ? result.noReturn
                  : flag.is("system")   ? result.isSystem
                  : flag.is("invented") ? result.invented
                                        : result.addressTaken;
    field = true;
  }
  result.hasBody = next().is("fn");
  result.key = key();
  result.name = accept("as") ? name("the plain name") : Name(plainName(result.key.str()));
  parameters(result);
  bool isTyped = peek().is("-") && peek(1).is(">");
  if (isTyped)
    next(), next();
  result.returnType = isTyped ? type() : types.intern({.kind = TypeKind::Void});
  result.loc = loc();

  rules.results[result.key] = result.returnType;
  for (const Var &var : result.vars)
    rules.params[result.key].push_back(var.type);
  if (peek().is("{")) {
    functionBodies.emplace_back(unit.functions.size(), at);
    skipBraces();
  } else if (result.hasBody) {
    failHere("expected '{'; a function without a body is a 'decl'");
  }
  unit.functions.push_back(std::move(result));
}

void Parser::parameters(Function &fn) {
  expect("(");
  while (!atEnd() && !peek().is(")")) {
    if (accept(".")) {
      expect("."), expect(".");
      fn.isVariadic = true;
      break;
    }
    variable(fn.vars, true);
    if (!accept(","))
      break;
  }
  expect(")");
  fn.paramCount = uint32_t(fn.vars.size());
}

/// `%name[#index][: type] [escapes] [static] [location]`
void Parser::variable(std::vector<Var> &vars, bool isParam) {
  Var var;
  var.isParam = isParam;
  const Token &token = peek();
  expect("%");
  if (atName())
    var.name = name("the name of a variable");
  if (accept("#")) {
    if (index("the index of a variable") != vars.size())
      fail(token, "this variable has index " + std::to_string(vars.size()));
  } else if (var.name.empty()) {
    failHere("expected the name of a variable");
  }
  if (accept(":"))
    var.type = type();
  var.addressTaken = accept("escapes");
  var.isStatic = accept("static");
  var.loc = loc();
  vars.push_back(var);
}

Section Parser::section() {
  Section result;
  expect("section");
  result.name = name("the name of a section");
  if (accept("by"))
    result.by = name("what placed it");
  result.loc = loc();
  return result;
}

/// Behind `annot`: `NAME[(raw)] [on target] [via NAME] [location]`
Annotation Parser::annotation(const std::vector<Var> &vars) {
  Annotation result;
  result.name = name("the name of an annotation");
  if (peek().is("("))
    result.args = rawArguments();
  if (accept("on"))
    result.target = annotationTarget(vars);
  if (accept("via"))
    result.via = name("the name of a role type");
  result.loc = loc();
  return result;
}

int Parser::annotationTarget(const std::vector<Var> &vars) {
  if (accept("return"))
    return Annotation::OnReturn;
  if (peek().is("%"))
    return int(varRef(vars));
  return int(number());
}

/// The text up to the matching parenthesis, or the one string in between.
std::string Parser::rawArguments() {
  const Token &open = next();
  if (peek().kind == Token::Kind::String && peek(1).is(")")) {
    std::string result = string();
    next();
    return result;
  }
  for (int depth = 1; !atEnd(); next()) {
    depth += peek().is("(") ? 1 : peek().is(")") ? -1 : 0;
    if (depth > 0)
      continue;
    size_t start = open.offset + 1;
    std::string result(text.substr(start, next().offset - start));
    return result;
  }
  fail(open, "this parenthesis is not closed");
  return {};
}

void Parser::skipBraces() {
  const Token &open = next();
  for (int depth = 1; !atEnd();) {
    const Token &token = next();
    depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
    if (depth == 0)
      return;
  }
  fail(open, "this brace is not closed");
}

/// Behind `init`: `path = value`, where `&@name` is the address of a global.
void Parser::initLine(Global &global) {
  Init init;
  init.path = path();
  expect("=");
  if (accept("&"))
    init.addressOf = key();
  else
    init.value = operand(init.path.empty() ? global.type : rules.expectedOfNumber());
  init.loc = loc();
  global.inits.push_back(std::move(init));
}

/// Reads bodies, now that all declarations are known, and puts things in the order the IR wants.
void Parser::finish() {
  if (error)
    return;
  for (auto [id, start] : globalBodies) {
    Global &global = unit.globals[id];
    at = start + 1;
    while (!atEnd() && !peek().is("}")) {
      if (accept("init"))
        initLine(global);
      else if (accept("annot"))
        global.annotations.push_back(annotation({}));
      else if (peek().is("section"))
        global.section = section();
      else
        failHere("expected 'init', 'annot' or 'section'");
      endStatement();
    }
  }
  for (auto [id, start] : functionBodies) {
    if (error)
      return;
    at = start;
    body(unit.functions[id]);
  }
  if (unit.files.empty())
    unit.files.push_back({unit.mainFile = "test.c", false});
  auto byKey = [](const auto &a, const auto &b) { return a.key < b.key; };
  std::sort(unit.functions.begin(), unit.functions.end(), byKey);
  std::sort(unit.globals.begin(), unit.globals.end(), byKey);
  auto byName = [](const auto &a, const auto &b) { return a.name < b.name; };
  std::sort(unit.roleTypes.begin(), unit.roleTypes.end(), byName);
  std::sort(unit.fields.begin(), unit.fields.end(), byName);
  unit.types = types.all();
}

} // namespace irqlint::ir
