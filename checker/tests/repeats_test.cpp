// Units of a module lose what units before them have told, and nothing else; outlines tell what is doubtful.
#include "ir/Binary.h"
#include "ir/Repeats.h"
#include "ir/Text.h"

#include <gtest/gtest.h>


namespace irqlint::ir {
namespace {

Unit unitOf(const std::string &text) {
  auto result = parse(text);
  if (const auto *error = std::get_if<ParseError>(&result)) {
    ADD_FAILURE() << error->line << ": " << error->text;
    return {};
  }
  return std::get<Unit>(std::move(result));
}

std::string keysOf(const Unit &unit) {
  std::string keys;
  for (const Function &function : unit.functions)
    keys += (keys.empty() ? "" : " ") + function.key.string() + (function.blocks.empty() ? "" : "{}");
  return keys;
}

/// What units of one module have left.
std::vector<std::string> left(std::vector<Unit> units) {
  Repeats repeats;
  std::vector<std::string> out;
  for (Unit &unit : units) {
    repeats.dropFrom(unit);
    out.push_back(keysOf(unit));
  }
  return out;
}

const std::string Header = "unit \"u.c\" c\nfile 1 \"h.h\"\nconstant ONE = 1\n";
const std::string Inline = "fn @inline(%a: i32) -> i32 @1:4:5 {\n b0:\n  ret 1\n}\n";
const std::string Routine = "system decl @KeWait(%a: ptr u64) @1:9:3\n";

TEST(Repeats, OneBodyOfAFunctionInAHeader) {
  EXPECT_EQ(left({unitOf(Header + Inline + "fn @a() {\n b0:\n  ret\n}\n"), unitOf(Header + Inline + "fn @b() {\n b0:\n  ret\n}\n")}),
            (std::vector<std::string>{"a{} inline{}", "b{}"}));
}

TEST(Repeats, OneOfTheSameDeclaration) { EXPECT_EQ(left({unitOf(Header + Routine), unitOf(Header + Routine)}), (std::vector<std::string>{"KeWait", ""})); }

TEST(Repeats, DeclarationsThatSayMoreStay) {
  const std::string more = "system decl @KeWait(%a: ptr u64) @1:9:3 {\n  annot _IRQL_requires_max_(APC_LEVEL)\n}\n";
  EXPECT_EQ(left({unitOf(Header + Routine), unitOf(Header + more)}), (std::vector<std::string>{"KeWait", "KeWait"}));
  EXPECT_EQ(left({unitOf(Header + Routine), unitOf("unit \"u.c\" c\nfile 1 \"other.h\"\nconstant ONE = 1\n" + Routine)}), (std::vector<std::string>{"KeWait", "KeWait"}));
}

TEST(Repeats, ABodyAfterADeclarationStays) {
  EXPECT_EQ(left({unitOf("decl @a()\n"), unitOf("fn @a() {\n b0:\n  ret\n}\n"), unitOf("fn @a() {\n b0:\n  ret\n}\n")}),
            (std::vector<std::string>{"a", "a{}", "a"}));
}

TEST(Repeats, WhatIsNotAnalysedStays) {
  Unit one = unitOf(Header + Inline), other = unitOf(Header + Inline);
  other.functions[0].blocks.clear();
  other.functions[0].notAnalysed = "why not";
  EXPECT_EQ(left({one, other}), (std::vector<std::string>{"inline{}", "inline"}));
  EXPECT_EQ(left({other, one}), (std::vector<std::string>{"inline", "inline{}"}));
}

TEST(Repeats, AnAddressThatIsTakenIsNotForgotten) {
  Unit one = unitOf(Header + Inline), other = unitOf(Header + Inline);
  other.functions[0].addressTaken = true;
  Repeats repeats;
  repeats.dropFrom(one);
  repeats.dropFrom(other);
  EXPECT_TRUE(other.functions.empty());
  EXPECT_TRUE(one.functions[0].addressTaken);
}

TEST(Outlines, TellWhatIsDoubtful) {
  Unit unit = unitOf(Header + "note error @3:1 \"bad\"\nfn @good() {\n b0:\n  ret\n}\n" + Inline);
  unit.functions[1].inventions = 2;
  unit.errorsAtFirst = 1;
  const auto again = outlineFromBytes(toBytes(outlineOf(unit)));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->mainFile, "u.c");
  EXPECT_EQ(again->files.size(), 2u);
  EXPECT_EQ(again->notes.size(), 1u);
  EXPECT_EQ(again->errorsAtFirst, 1u);
  EXPECT_EQ(again->blocks, 2u);
  ASSERT_EQ(again->doubts.size(), 1u);
  EXPECT_EQ(again->doubts[0].key, "inline");
  EXPECT_EQ(again->doubts[0].inventions, 2u);
  EXPECT_FALSE(outlineFromBytes("no outline"));
}

} // namespace
} // namespace irqlint::ir
