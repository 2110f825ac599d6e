#include "frontend/Statements.h"

#include "clang/Basic/IdentifierTable.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Token.h"

#include <algorithm>

namespace irqlint::frontend {

using namespace clang;

namespace {

/// A bracket that is never closed must not make a statement of the rest of the file.
constexpr uint32_t LongestStatement = 100;

/// Whether a brace behind this token opens an initialiser.
bool opensInitialiser(tok::TokenKind before) {
  return before == tok::equal || before == tok::comma || before == tok::l_brace || before == tok::kw_return;
}

bool isHandler(const Token &token) {
  const IdentifierInfo *name = token.isAnyIdentifier() ? token.getIdentifierInfo() : nullptr;
  return name && (name->isStr("__except") || name->isStr("__finally"));
}

} // namespace

Statements::Place Statements::begin(SourceLocation loc) const {
  auto [file, offset] = sources.getDecomposedExpansionLoc(loc);
  return {file, sources.getLineNumber(file, offset)};
}

Statements::Place Statements::end(SourceLocation loc) const {
  auto [file, offset] = sources.getDecomposedLoc(sources.getExpansionRange(loc).getEnd());
  return {file, sources.getLineNumber(file, offset)};
}

void Statements::await(size_t index, FileID file, bool codeBefore) {
  Remark &remark = remarks[index];
  Open one{index, file};
  one.whole = remark.kind == Remark::Kind::Attribute;
  if (codeBefore) {
    uint32_t line = remark.line;
    remark.here = {line, line};
    bool ended = first.isInvalid() && lastFirst.isValid() && end(lastEnd) == Place{file, line};
    if (ended && begin(lastFirst).file == file)
      remark.here.first = begin(lastFirst).line;
    one.wantsHere = !ended;
  }
  open.push_back(one);
}

void Statements::add(const Token &token) {
  tok::TokenKind kind = token.getKind();
  if (!open.empty())
    start(token);
  if (first.isInvalid())
    first = token.getLocation();

  bool ends = false;
  if (kind == tok::l_paren || kind == tok::l_square ||
      (kind == tok::l_brace && (nested > 0 || opensInitialiser(before)))) {
    ++nested;
  } else if (nested > 0 && (kind == tok::r_paren || kind == tok::r_square || kind == tok::r_brace)) {
    --nested;
  } else if (kind == tok::l_brace || kind == tok::r_brace) {
    ends = true;
    depth = kind == tok::l_brace ? depth + 1 : depth - (depth > 0);
  } else {
    ends = kind == tok::semi && nested == 0;
  }
  before = kind;
  if (!ends)
    return;
  if (!open.empty())
    close(token);
  lastFirst = first;
  lastEnd = token.getLocation();
  first = {};
}

/// The code behind the remarks that wait begins.
void Statements::start(const Token &token) {
  Place place = begin(token.getLocation());
  std::erase_if(open, [&](Open &one) {
    Remark &remark = remarks[one.remark];
    if (one.mayEnd) {
      bool goesOn =
          token.isOneOf(tok::kw_else, tok::kw_catch) || isHandler(token) || (one.isLoop && token.is(tok::kw_while));
      if (!goesOn)
        remark.next.last = one.mayEnd;
      one.mayEnd = 0;
      return !goesOn;
    }
    if (one.hasNext)
      return false;
    one.hasNext = true;
    one.depth = depth;
    one.isLoop = token.is(tok::kw_do);
    if (place.file == one.file)
      remark.next = {place.line, place.line};
    // Tokens of a macro's use come when all of it is read: perhaps the statement began before the remark.
    if (first.isInvalid() && (place.file != one.file || place.line > remark.line))
      one.wantsHere = false;
    return place.file != one.file && !one.wantsHere;
  });
}

/// The statement is at an end.
void Statements::close(const Token &token) {
  Place from = begin(first), to = end(token.getLocation());
  if (from.file == to.file)
    to.line = std::min(to.line, from.line + LongestStatement);
  std::erase_if(open, [&](Open &one) { return settle(one, from, to); });
}

/// True when nothing is left to find out.
bool Statements::settle(Open &one, Place from, Place to) {
  Remark &remark = remarks[one.remark];
  if (one.wantsHere && from.file == one.file && to.file == one.file && from.line <= remark.line)
    remark.here = {from.line, std::max(to.line, remark.line)};
  one.wantsHere = false;
  if (!one.hasNext)
    return false;
  if (one.whole) {
    if (depth <= one.depth)
      one.mayEnd = to.line;
    return false;
  }
  if (to.file == one.file && remark.next.first)
    remark.next.last = std::max(remark.next.last, std::min(to.line, remark.next.first + LongestStatement));
  return true;
}

void Statements::finish() {
  for (const Open &one : open)
    if (one.mayEnd)
      remarks[one.remark].next.last = one.mayEnd;
  open.clear();
}

} // namespace irqlint::frontend
