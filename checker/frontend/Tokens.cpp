#include "frontend/Tokens.h"

#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"

namespace irqlint::frontend {

using namespace clang;

class FileWatcher : public PPCallbacks {
  TokenLog &log;

public:
  explicit FileWatcher(TokenLog &log) : log(log) {}
  void FileChanged(SourceLocation, FileChangeReason, SrcMgr::CharacteristicKind type, FileID) override {
    log.inSystemHeader = SrcMgr::isSystem(type);
  }
};

void TokenLog::watch(Preprocessor &pp) {
  preprocessor = &pp;
  pp.addPPCallbacks(std::make_unique<FileWatcher>(*this));
}

void TokenLog::add(const Token &token) {
  if (inSystemHeader || token.isAnnotation())
    return;
  entries.push_back({token.isLiteral() || token.is(tok::eof) ? nullptr : token.getIdentifierInfo(), token.getLocation(), token.getKind()});
}

std::string TokenLog::text(size_t index) const {
  const Entry &entry = (*this)[index];
  return entry.name ? entry.name->getName().str() : std::string();
}

std::optional<size_t> TokenLog::find(SourceLocation loc, unsigned ahead) {
  constexpr size_t Reach = 4096; // what the parser still looks at
  size_t oldest = entries.size() > Reach ? entries.size() - Reach : 0, at = entries.size();
  while (at != oldest && entries[at - 1].loc != loc)
    --at;
  if (at-- == oldest)
    return std::nullopt;
  for (unsigned i = 0; entries.size() <= at + ahead && i < ahead; ++i)
    preprocessor->LookAhead(i); // what it lexes comes by here
  return at;
}

llvm::ArrayRef<size_t> TokenLog::uses(llvm::StringRef name) {
  for (; indexed != entries.size(); ++indexed)
    if (entries[indexed].kind == tok::identifier)
      places[entries[indexed].name].push_back(indexed);
  auto found = places.find(preprocessor->getIdentifierInfo(name));
  return found == places.end() ? llvm::ArrayRef<size_t>() : llvm::ArrayRef<size_t>(found->second);
}

namespace {

constexpr size_t LongestGroup = 4096;

int depth(tok::TokenKind kind) { return kind == tok::l_paren ? 1 : kind == tok::r_paren ? -1 : 0; }

} // namespace

std::optional<size_t> TokenLog::closing(size_t open) const {
  int level = 0;
  for (size_t at = open; at < entries.size() && at < open + LongestGroup; ++at)
    if ((level += depth(kind(at))) == 0)
      return at;
  return std::nullopt;
}

std::optional<size_t> TokenLog::opening(size_t close) const {
  int level = 0;
  for (size_t back = 0; back <= close && back < LongestGroup; ++back)
    if ((level += depth(kind(close - back))) == 0)
      return close - back;
  return std::nullopt;
}

} // namespace irqlint::frontend
