// The column of one place as each format counts it.
#include "report/Columns.h"

#include <gtest/gtest.h>

namespace irqlint::report {
namespace {

/// Columns of [begin, end) on a line, in the order SARIF, LSP, rdjson, PREfast, SonarQube.
struct Expected {
  uint32_t sarif, lsp, rdjson, prefast, sonar;
};

class ColumnsOf {
public:
  explicit ColumnsOf(std::string content) : sources("/") { sources.add("x.c", std::move(content)); }

  void areAt(uint32_t line, uint32_t byteColumn, const Expected &expected) {
    SourceRange range{"x.c", line, byteColumn, line, byteColumn + 100};
    EXPECT_EQ(at(range, SarifColumns), expected.sarif);
    EXPECT_EQ(at(range, LspColumns), expected.lsp);
    EXPECT_EQ(at(range, RdjsonColumns), expected.rdjson);
    EXPECT_EQ(at(range, PrefastColumns), expected.prefast);
    EXPECT_EQ(at(range, SonarColumns), expected.sonar);
  }

  Region region(const SourceRange &range, const Convention &convention = SarifColumns) {
    return Columns(sources).region(range, convention);
  }
  Region firstLine(const SourceRange &range) { return Columns(sources).firstLine(range, SarifColumns); }

private:
  uint32_t at(const SourceRange &range, const Convention &convention) {
    return region(range, convention).column.value();
  }
  SourceCache sources;
};

TEST(Columns, CountATabAsOne) {
  ColumnsOf columns("\tint x;\n");
  columns.areAt(1, 1, {1, 0, 1, 0, 0});
  columns.areAt(1, 2, {2, 1, 2, 1, 1});
  columns.areAt(1, 6, {6, 5, 6, 5, 5});
}

TEST(Columns, OfTwoByteCharacters) { ColumnsOf("\xc3\xa4 = 1;").areAt(1, 3, {2, 1, 3, 1, 1}); }
TEST(Columns, OfThreeByteCharacters) { ColumnsOf("/* \xe6\xbc\xa2\xe5\xad\x97 */ x").areAt(1, 14, {10, 9, 14, 9, 9}); }
TEST(Columns, OfSurrogatePairs) { ColumnsOf("\xf0\x9f\x98\x80; x").areAt(1, 5, {3, 2, 5, 2, 2}); }

TEST(Columns, OfBadBytesAreOneEach) { ColumnsOf("\xe9\xff; x").areAt(1, 3, {3, 2, 3, 2, 2}); }

TEST(Columns, OfCrlfLinesStopBeforeTheLineEnd) {
  ColumnsOf columns("ab\r\ncd\r\n");
  columns.areAt(2, 2, {2, 1, 2, 1, 1});
  columns.areAt(1, 99, {3, 2, 3, 2, 2});
  Region region = columns.region({"x.c", 1, 1, 1, 99});
  EXPECT_EQ(region.endColumn, 3u);
}

// Readers of characters drop the mark, readers of bytes count it.
TEST(Columns, OfAByteOrderMark) {
  ColumnsOf columns("\xEF\xBB\xBFint x;\nint y;\n");
  columns.areAt(1, 4, {1, 0, 4, 0, 0});
  columns.areAt(1, 8, {5, 4, 8, 4, 4});
  columns.areAt(2, 5, {5, 4, 5, 4, 4});
}

TEST(Columns, LinesOfLspStartAtZero) {
  ColumnsOf columns("a\nb\nc\n");
  Region region = columns.region({"x.c", 2, 1, 3, 2}, LspColumns);
  EXPECT_EQ(region.line, 1u);
  EXPECT_EQ(region.endLine, 2u);
  EXPECT_EQ(columns.region({"x.c", 2, 1, 3, 2}, SonarColumns).line, 2u);
}

TEST(Columns, EndsAreExclusive) {
  ColumnsOf columns("KeLower(\xc3\xa4);\n");
  EXPECT_EQ(columns.region({"x.c", 1, 9, 1, 11}, SarifColumns).endColumn, 10u);
  EXPECT_EQ(columns.region({"x.c", 1, 9, 1, 11}, LspColumns).endColumn, 9u);
  EXPECT_EQ(columns.region({"x.c", 1, 9, 1, 11}, RdjsonColumns).endColumn, 11u);
}

TEST(Columns, AnEndThatIsNoneIsLeftOut) {
  ColumnsOf columns("int x;\nint y;\n");
  EXPECT_EQ(columns.region({"x.c", 1, 3, 1, 3}).endColumn, std::nullopt);
  EXPECT_EQ(columns.region({"x.c", 1, 3, 1, 2}).endColumn, std::nullopt);
  EXPECT_EQ(columns.region({"x.c", 1, 3, 0, 0}).endColumn, std::nullopt);
  EXPECT_EQ(columns.region({"x.c", 2, 3, 1, 5}).endColumn, std::nullopt);
  EXPECT_EQ(columns.region({"x.c", 2, 3, 1, 5}).endLine, 2u);
  EXPECT_EQ(columns.region({"x.c", 1, 0, 1, 5}).column, std::nullopt);
  EXPECT_EQ(columns.region({"x.c", 1, 3, 2, 2}).endColumn, 2u);
}

TEST(Columns, OfAFileThatCannotBeReadAreBytes) {
  SourceCache sources("/nowhere");
  Region region = Columns(sources).region({"gone.c", 4, 7, 4, 9}, SonarColumns);
  EXPECT_EQ(region.column, 6u);
  EXPECT_EQ(region.endColumn, 8u);
  EXPECT_FALSE(region.checked);
}

TEST(Columns, AreCheckedOnlyInsideTheFile) {
  ColumnsOf columns("int x;\n");
  EXPECT_TRUE(columns.region({"x.c", 1, 1, 1, 4}).checked);
  EXPECT_FALSE(columns.region({"x.c", 9, 1, 9, 4}).checked);
}

TEST(Columns, FirstLineEndsWithItsLine) {
  ColumnsOf columns("int \xc3\xa4 =\n  1;\n");
  Region region = columns.firstLine({"x.c", 1, 5, 2, 4});
  EXPECT_EQ(region.endLine, 1u);
  EXPECT_EQ(region.endColumn, 8u);
  EXPECT_EQ(columns.firstLine({"x.c", 1, 5, 1, 7}).endColumn, 6u);
}

} // namespace
} // namespace irqlint::report
