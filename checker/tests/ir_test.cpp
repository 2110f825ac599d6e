// The text form of the IR: files of testdata/ir, and that no field of Ir.h is lost in print.
//
//   *_printed.ir   must be what print writes
//   ok_*.ir        must parse and verify
//   bad_*.ir       must fail as their `// expect: line:column: text` or `// verify: text` lines say
#include "ir/Text.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

using namespace irqlint;
using namespace irqlint::test;
using namespace irqlint::ir;

namespace {

std::vector<std::string> dataFiles() {
  std::vector<std::string> names;
  for (const auto &entry : std::filesystem::directory_iterator(IRQLINT_TESTDATA "/ir"))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> marks(const std::string &text, const std::string &mark) {
  std::vector<std::string> found;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with(mark))
      found.push_back(line.substr(mark.size()));
  return found;
}

std::string errorText(const ParseError &error) {
  return std::to_string(error.line) + ':' + std::to_string(error.column) + ": " + error.text;
}

/// Parses text that must be right.
Unit parsed(const std::string &text) {
  auto result = parse(text);
  if (auto *error = std::get_if<ParseError>(&result)) {
    ADD_FAILURE() << errorText(*error) << "\nin\n" << text;
    return {};
  }
  return std::get<Unit>(std::move(result));
}

void expectFixpoint(const Unit &unit) {
  std::string text = print(unit);
  EXPECT_EQ(print(parsed(text)), text);
}

class IrFile : public testing::TestWithParam<std::string> {};

TEST_P(IrFile, BehavesAsItsNameSays) {
  std::string text = readFile(std::filesystem::path(IRQLINT_TESTDATA "/ir") / GetParam());
  std::vector<std::string> errors = marks(text, "// expect: ");
  auto result = parse(text);
  if (auto *error = std::get_if<ParseError>(&result)) {
    EXPECT_EQ(std::vector{errorText(*error)}, errors);
    return;
  }
  EXPECT_TRUE(errors.empty()) << "parsed, but should not";
  Unit &unit = std::get<Unit>(result);
  EXPECT_EQ(verify(unit), marks(text, "// verify: "));
  if (GetParam().starts_with("bad_"))
    return;
  expectFixpoint(unit);
  if (GetParam().ends_with("_printed.ir")) {
    EXPECT_EQ(print(unit), text);
  }
}

INSTANTIATE_TEST_SUITE_P(Data, IrFile, testing::ValuesIn(dataFiles()), [](const auto &info) {
  std::string name = info.param.substr(0, info.param.find('.'));
  return name;
});

// ---------------------------------------------------------------------------------------- every field

Loc someLoc() { return {1, 2, 3, 4, 5}; }

Unit richUnit() {
  return parsed(R"ir(
unit "a.c" c
file 1 "b.h"
type T = u32
type REC = record 64
constant K = 1
foreign Far section PAGE by alloc_text @1
note warning @2:1 "careful"
roletype ROLE @3:1 {
  annot _IRQL_requires_(K) @3:2
}
field "REC::f" @3:3 {
  annot _Guarded_by_(g) @3:4
}
global @g: T @4:1 {
  annot _Guarded_by_(lock)
  section DATA by data_seg
  init .REC::f[1] = 5 @4:2
}
fn @F(%p: ptr REC, %q: i32) -> i32 @5:1 {
  role ROLE
  annot _At_(p, x) on %p via ROLE @5:2
  section PAGE by code_seg @5:3
  var %v: T
  region 1 except
  region 2 finally in 1
  end @20:1
b0:
  jump b1
b1: unwind b3 region 1
  t0 = load %p*.REC::f[2] : T @6:1 "x"
  store %v = t0
  copy %v = %v
  t1 = addr %v
  t2 = add t0, 7
  t3 = neg t2
  t4: u8 = cast t3
  t5 = set t4
  t6: T = call @G(t5 @7:1, "s", @H, undef) macro M @7:2 spelled @7:3 "G(1)"
  call *t1(3)
  assume t6
  mark seh_leave 1
  mark lock_held t1
  mark scope_end %v
  br t6, b2, b3 @8:1 "t"
b2:
  switch t6, 1..3: b3 @9:1, else b3
b3:
  ret 5
b4:
  unwind b3
}
)ir");
}

struct Change {
  const char *name;
  std::function<void(Unit &)> apply;
};

Function &f(Unit &unit) { return unit.functions[0]; }
Instr &instr(Unit &unit, size_t index) { return f(unit).blocks[1].instrs[index]; }
enum : size_t { Load, Store, Copy, Addr, Bin, Un, Cast, Set, Call, Pointer, Assume, Seh, Held, Scope };

TypeId addType(Unit &unit, Type type) {
  unit.types.push_back(type);
  return TypeId(unit.types.size() - 1);
}

const Name Other("other");

const Change Changes[] = {
    {"mainFile", [](Unit &u) { u.mainFile = "z.c"; }},
    {"errorsAtFirst", [](Unit &u) { u.errorsAtFirst = 4; }},
    {"isCxx", [](Unit &u) { u.isCxx = true; }},
    {"file path", [](Unit &u) { u.files[1].path = "c.h"; }},
    {"file system", [](Unit &u) { u.files[1].system = true; }},
    {"main file system", [](Unit &u) { u.files[0].system = true; }},
    {"constant", [](Unit &u) { u.constants[Name("K")] = -2; }},
    {"foreign name", [](Unit &u) { u.foreignSections[0].first = Other; }},
    {"foreign section", [](Unit &u) { u.foreignSections[0].second.name = Other; }},
    {"note kind", [](Unit &u) { u.notes[0].kind = UnitNote::Kind::BadPragma; }},
    {"note loc", [](Unit &u) { u.notes[0].loc = someLoc(); }},
    {"note text", [](Unit &u) { u.notes[0].text = "line\nbreak \"quoted\" \\ \x01"; }},

    {"type kind", [](Unit &u) { f(u).vars[1].type = addType(u, {.kind = TypeKind::Float, .bits = 32}); }},
    {"type sign", [](Unit &u) { f(u).vars[1].type = addType(u, {.kind = TypeKind::Int, .bits = 32}); }},
    {"type bits",
     [](Unit &u) { f(u).vars[1].type = addType(u, {.kind = TypeKind::Int, .isSigned = true, .bits = 33}); }},
    {"type const",
     [](Unit &u) {
       f(u).vars[1].type = addType(u, {.kind = TypeKind::Int, .isSigned = true, .isConst = true, .bits = 32});
     }},
    {"type volatile",
     [](Unit &u) {
       f(u).vars[1].type = addType(u, {.kind = TypeKind::Int, .isSigned = true, .isVolatile = true, .bits = 32});
     }},
    {"type name",
     [](Unit &u) {
       f(u).vars[1].type = addType(u, {.kind = TypeKind::Int, .isSigned = true, .bits = 32, .name = Other});
     }},
    {"type element",
     [](Unit &u) {
       f(u).vars[1].type = addType(u, {.kind = TypeKind::Pointer, .bits = 64, .element = f(u).vars[0].type});
     }},
    {"array",
     [](Unit &u) {
       f(u).vars[1].type = addType(u, {.kind = TypeKind::Array, .bits = 96, .element = f(u).vars[1].type});
     }},
    {"function type",
     [](Unit &u) { f(u).vars[1].type = addType(u, {.kind = TypeKind::Function, .element = f(u).vars[1].type}); }},
    {"narrow pointer", [](Unit &u) { f(u).vars[1].type = addType(u, {.kind = TypeKind::Pointer, .bits = 32}); }},
    {"bool", [](Unit &u) { f(u).vars[1].type = addType(u, {.kind = TypeKind::Bool, .bits = 1}); }},
    {"same name, other type",
     [](Unit &u) { f(u).vars[1].type = addType(u, {.kind = TypeKind::Int, .bits = 16, .name = Name("T")}); }},
    {"type named like a word",
     [](Unit &u) { f(u).vars[1].type = addType(u, {.kind = TypeKind::Record, .name = Name("ptr")}); }},

    {"role name", [](Unit &u) { u.roleTypes[0].name = Other; }},
    {"role loc", [](Unit &u) { u.roleTypes[0].loc = someLoc(); }},
    {"role annotation", [](Unit &u) { u.roleTypes[0].annotations[0].args = "a // b"; }},
    {"field name", [](Unit &u) { u.fields[0].name = Other; }},
    {"field loc", [](Unit &u) { u.fields[0].loc = someLoc(); }},
    {"field annotation", [](Unit &u) { u.fields[0].annotations[0].args = "a // b"; }},

    {"global key", [](Unit &u) { u.globals[0].key = Other; }},
    {"global name", [](Unit &u) { u.globals[0].name = Other; }},
    {"global type", [](Unit &u) { u.globals[0].type = 0; }},
    {"global static", [](Unit &u) { u.globals[0].isStatic = true; }},
    {"global const", [](Unit &u) { u.globals[0].isConst = true; }},
    {"global section", [](Unit &u) { u.globals[0].section.by = Other; }},
    {"global loc", [](Unit &u) { u.globals[0].loc = someLoc(); }},
    {"global annotation", [](Unit &u) { u.globals[0].annotations.clear(); }},
    {"init path", [](Unit &u) { u.globals[0].inits[0].path.pop_back(); }},
    {"init value", [](Unit &u) { u.globals[0].inits[0].value.imm = 6; }},
    {"init value type", [](Unit &u) { u.globals[0].inits[0].value.type = 0; }},
    {"init address", [](Unit &u) { u.globals[0].inits[0].addressOf = Other, u.globals[0].inits[0].value = {}; }},
    {"init loc", [](Unit &u) { u.globals[0].inits[0].loc = someLoc(); }},

    {"key", [](Unit &u) { f(u).key = Name("F@a.c"); }},
    {"name", [](Unit &u) { f(u).name = Name("C::F"); }},
    {"loc", [](Unit &u) { f(u).loc = someLoc(); }},
    {"startLoc", [](Unit &u) { f(u).startLoc = someLoc(); }},
    {"endLoc", [](Unit &u) { f(u).endLoc = someLoc(); }},
    {"hasBody", [](Unit &u) { f(u).hasBody = false; }},
    {"isStatic", [](Unit &u) { f(u).isStatic = true; }},
    {"isInline", [](Unit &u) { f(u).isInline = true; }},
    {"noReturn", [](Unit &u) { f(u).noReturn = true; }},
    {"isVariadic", [](Unit &u) { f(u).isVariadic = true; }},
    {"isSystem", [](Unit &u) { f(u).isSystem = true; }},
    {"invented", [](Unit &u) { f(u).invented = true; }},
    {"addressTaken", [](Unit &u) { f(u).addressTaken = true; }},
    {"returnType", [](Unit &u) { f(u).returnType = 0; }},
    {"roleTypes", [](Unit &u) { f(u).roleTypes.push_back(Other); }},
    {"section name", [](Unit &u) { f(u).section.name = Name(); }},
    {"section loc", [](Unit &u) { f(u).section.loc = {}; }},
    {"section by", [](Unit &u) { f(u).section.by = Name("__declspec(code_seg)"); }},
    {"paramCount", [](Unit &u) { f(u).paramCount = 1, f(u).vars[1].isParam = false; }},
    {"tempCount", [](Unit &u) { f(u).tempCount = 99; }},
    {"notAnalysed", [](Unit &u) { f(u).notAnalysed = "goto *p"; }},
    {"notAnalysedLoc", [](Unit &u) { f(u).notAnalysedLoc = someLoc(); }},
    {"inventions", [](Unit &u) { f(u).inventions = 2; }},
    {"unknownExpressions", [](Unit &u) { f(u).unknownExpressions = 3; }},
    {"var name", [](Unit &u) { f(u).vars[2].name = Name("q"); }},
    {"var type", [](Unit &u) { f(u).vars[2].type = 0; }},
    {"var static", [](Unit &u) { f(u).vars[2].isStatic = true; }},
    {"var addressTaken", [](Unit &u) { f(u).vars[0].addressTaken = true; }},
    {"var loc", [](Unit &u) { f(u).vars[0].loc = someLoc(); }},
    {"annotation name", [](Unit &u) { f(u).annotations[0].name = Other; }},
    {"annotation args", [](Unit &u) { f(u).annotations[0].args = "x)("; }},
    {"annotation target", [](Unit &u) { f(u).annotations[0].target = Annotation::OnReturn; }},
    {"annotation loc", [](Unit &u) { f(u).annotations[0].loc = someLoc(); }},
    {"annotation via", [](Unit &u) { f(u).annotations[0].via = Name(); }},
    {"region kind", [](Unit &u) { f(u).regions[2].kind = SehRegion::Kind::Except; }},
    {"region parent", [](Unit &u) { f(u).regions[2].parent = 0; }},
    {"region loc", [](Unit &u) { f(u).regions[1].loc = someLoc(); }},
    {"region filter", [](Unit &u) { f(u).regions[1].filter = SehRegion::Filter::ContinueSearch; }},

    {"unwind", [](Unit &u) { f(u).blocks[1].unwind = 2; }},
    {"no unwind", [](Unit &u) { f(u).blocks[1].unwind = NoBlock; }},
    {"block region", [](Unit &u) { f(u).blocks[1].region = 2; }},
    {"target", [](Unit &u) { f(u).blocks[1].term.target = 3; }},
    {"other", [](Unit &u) { f(u).blocks[1].term.other = 2; }},
    {"cond", [](Unit &u) { f(u).blocks[1].term.cond.temp = 0; }},
    {"cond type", [](Unit &u) { f(u).blocks[1].term.cond.type = 0; }},
    {"term loc", [](Unit &u) { f(u).blocks[1].term.loc = someLoc(); }},
    {"term text", [](Unit &u) { f(u).blocks[1].term.text = ""; }},
    {"ret text", [](Unit &u) { f(u).blocks[3].term.value = {}, f(u).blocks[3].term.text = "x"; }},
    {"ret value", [](Unit &u) { f(u).blocks[3].term.value.imm = int32_t(0xC0000001); }},
    {"case low", [](Unit &u) { f(u).blocks[2].term.cases[0].low = -9; }},
    {"case high", [](Unit &u) { f(u).blocks[2].term.cases[0].high = 9; }},
    {"case target", [](Unit &u) { f(u).blocks[2].term.cases[0].target = 1; }},
    {"case loc", [](Unit &u) { f(u).blocks[2].term.cases[0].loc = {}; }},
    {"default", [](Unit &u) { f(u).blocks[2].term.other = 1; }},
    {"unwind out", [](Unit &u) { f(u).blocks[4].term.target = NoBlock; }},
    {"unreachable", [](Unit &u) { f(u).blocks[4].term.kind = Terminator::Kind::Unreachable; }},

    {"op", [](Unit &u) { instr(u, Un).op = Op::Set; }},
    {"result", [](Unit &u) { instr(u, Call).result = 7; }},
    {"no result", [](Unit &u) { instr(u, Call).result = std::nullopt; }},
    {"result type", [](Unit &u) { instr(u, Load).type = 0; }},
    {"bin", [](Unit &u) { instr(u, Bin).bin = BinOp::UGe; }},
    {"un", [](Unit &u) { instr(u, Un).un = UnOp::LNot; }},
    {"mark", [](Unit &u) { instr(u, Seh).mark = MarkKind::PagedCodeLocked; }},
    {"mark region", [](Unit &u) { instr(u, Seh).region = 2; }},
    {"mark lock", [](Unit &u) { instr(u, Held).a.temp = 2; }},
    {"mark place", [](Unit &u) { instr(u, Scope).place.var = 1; }},
    {"a", [](Unit &u) { instr(u, Bin).a.temp = 1; }},
    {"a type", [](Unit &u) { instr(u, Bin).a.type = 0; }},
    {"b", [](Unit &u) { instr(u, Bin).b.imm = 1 << 20; }},
    {"b type", [](Unit &u) { instr(u, Bin).b.type = 0; }},
    {"assume", [](Unit &u) { instr(u, Assume).a.temp = 2; }},
    {"store value", [](Unit &u) { instr(u, Store).a.kind = Operand::Kind::Undef; }},
    {"place base", [](Unit &u) { instr(u, Copy).place.base = Place::Base::Global, instr(u, Copy).place.name = Other; }},
    {"place temp", [](Unit &u) { instr(u, Load).place.base = Place::Base::Temp, instr(u, Load).place.temp = 1; }},
    {"place type", [](Unit &u) { instr(u, Load).place.type = 0; }},
    {"place record", [](Unit &u) { instr(u, Load).place.path[1].record = Name("ns::REC<int>"); }},
    {"place no record", [](Unit &u) { instr(u, Load).place.path[1].record = Name(); }},
    {"place field", [](Unit &u) { instr(u, Load).place.path[1].field = Name("a b"); }},
    {"place index", [](Unit &u) { instr(u, Load).place.path[2].index.imm = 3; }},
    {"place2", [](Unit &u) { instr(u, Copy).place2.var = 1; }},
    {"addr place", [](Unit &u) { instr(u, Addr).place.var = 1; }},
    {"callee", [](Unit &u) { instr(u, Call).callee = Name("?G@@YAXXZ"); }},
    {"pointer", [](Unit &u) { instr(u, Pointer).a.temp = 2; }},
    {"callee and pointer", [](Unit &u) { instr(u, Pointer).callee = Other; }},
    {"arg", [](Unit &u) { instr(u, Call).args[0].temp = 0; }},
    {"arg string", [](Unit &u) { instr(u, Call).args[1].name = Name("tab\t"); }},
    {"arg string type", [](Unit &u) { instr(u, Call).args[1].type = 0; }},
    {"arg function", [](Unit &u) { instr(u, Call).args[2].name = Other; }},
    {"arg loc", [](Unit &u) { instr(u, Call).argLocs = {{}, someLoc()}; }},
    {"noReturn call", [](Unit &u) { instr(u, Call).noReturn = true; }},
    {"isVirtual", [](Unit &u) { instr(u, Call).isVirtual = true; }},
    {"destructor", [](Unit &u) { instr(u, Call).destructor = true; }},
    {"instr loc", [](Unit &u) { instr(u, Call).loc = someLoc(); }},
    {"spelling", [](Unit &u) { instr(u, Call).spelling = {}; }},
    {"macro", [](Unit &u) { instr(u, Call).macro = Name(); }},
    {"text", [](Unit &u) { instr(u, Call).text = "\\"; }},
};

TEST(IrText, EveryFieldIsPrintedAndReadBack) {
  Unit base = richUnit();
  expectFixpoint(base);
  std::string baseText = print(base);
  for (const Change &change : Changes) {
    SCOPED_TRACE(change.name);
    Unit changed = base;
    change.apply(changed);
    EXPECT_NE(print(changed), baseText);
    expectFixpoint(changed);
  }
}

TEST(IrText, TheExampleOfTheDocumentationIsRight) {
  std::string page = readFile(IRQLINT_SOURCE_DIR "/docs/internals/ir.md");
  size_t start = page.find("```\nunit");
  ASSERT_NE(start, std::string::npos);
  Unit unit = parsed(page.substr(start + 4, page.find("```", start + 4) - start - 4));
  EXPECT_EQ(verify(unit), std::vector<std::string>{});
  expectFixpoint(unit);
}

TEST(IrText, PrintsOneFunction) {
  Unit unit = richUnit();
  std::string text = print(unit, f(unit));
  EXPECT_TRUE(text.starts_with("fn @F(")) << text;
  EXPECT_NE(print(unit).find(text), std::string::npos);
}

TEST(IrText, NumbersAreBitPatternsOfTheirType) {
  Unit unit = parsed("fn @F() {\n call @G(0xC0000001:NTSTATUS, 255:u8, 0xFFFFFFFFFFFFFFFF:u64, -1:ULONG)\n}\n");
  const std::vector<Operand> &args = f(unit).blocks[0].instrs[0].args;
  EXPECT_EQ(args[0].imm, int32_t(0xC0000001));
  for (size_t i = 1; i < args.size(); ++i)
    EXPECT_EQ(args[i].imm, -1) << i;
  EXPECT_NE(print(unit).find("(0xC0000001:NTSTATUS, 0xFF:u8, 0xFFFFFFFFFFFFFFFF:u64, 0xFFFFFFFF:ULONG)"),
            std::string::npos)
      << print(unit);
}

TEST(IrVerify, RejectsIdsOutOfRange) {
  const Change outOfRange[] = {
      {"type", [](Unit &u) { f(u).returnType = 999; }},
      {"file", [](Unit &u) { f(u).loc.file = 9; }},
      {"element", [](Unit &u) { u.types.back().element = 999; }},
      {"block", [](Unit &u) { f(u).blocks[0].term.target = 99; }},
      {"unwind", [](Unit &u) { f(u).blocks[1].unwind = 99; }},
      {"region", [](Unit &u) { f(u).blocks[1].region = 9; }},
      {"parent", [](Unit &u) { f(u).regions[1].parent = 2; }},
      {"var", [](Unit &u) { instr(u, Store).place.var = 9; }},
      {"temp", [](Unit &u) { instr(u, Bin).a.temp = 99; }},
      {"params", [](Unit &u) { f(u).paramCount = 9; }},
      {"annotation", [](Unit &u) { f(u).annotations[0].target = 5; }},
  };
  Unit base = richUnit();
  EXPECT_EQ(verify(base), std::vector<std::string>{});
  for (const Change &change : outOfRange) {
    Unit changed = base;
    change.apply(changed);
    EXPECT_FALSE(verify(changed).empty()) << change.name;
  }
}

} // namespace
