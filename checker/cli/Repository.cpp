#include "cli/Repository.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <optional>

namespace irqlint::cli {
namespace {

namespace path = llvm::sys::path;

std::string inFolder(llvm::StringRef folder, llvm::StringRef name) {
  llvm::SmallString<256> out(path::is_absolute(name) ? "" : folder);
  path::append(out, name);
  return std::string(out);
}

/// Trimmed; empty when there is no such file.
std::string contentOf(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  return buffer ? (*buffer)->getBuffer().trim().str() : "";
}

/// The folder that holds HEAD: `.git`, or what a worktree's or submodule's file `.git` names.
std::optional<std::string> gitFolder(const std::string &root) {
  std::string git = inFolder(root, ".git");
  if (llvm::sys::fs::is_directory(git))
    return git;
  llvm::StringRef prefix = "gitdir:";
  std::string text = contentOf(git);
  if (!llvm::StringRef(text).starts_with(prefix))
    return std::nullopt;
  return inFolder(root, llvm::StringRef(text).drop_front(prefix.size()).trim());
}

bool isHash(llvm::StringRef text) { return text.size() >= 40 && llvm::all_of(text, llvm::isHexDigit); }

/// The commit of a ref: in a file of its own, or packed.
std::string commitOf(const std::string &git, const std::string &common, const std::string &ref) {
  for (const std::string &folder : {git, common})
    if (std::string hash = contentOf(inFolder(folder, ref)); isHash(hash))
      return hash;
  std::string packed = contentOf(inFolder(common, "packed-refs"));
  for (llvm::StringRef line : llvm::split(packed, '\n'))
    if (auto [hash, name] = line.trim().split(' '); name == ref && isHash(hash))
      return hash.str();
  return "";
}

/// The address of the remote "origin", else of the first one.
std::string remoteOf(const std::string &common) {
  std::string config = contentOf(inFolder(common, "config")), first;
  llvm::StringRef section;
  for (llvm::StringRef line : llvm::split(config, '\n')) {
    line = line.trim();
    if (line.starts_with("["))
      section = line;
    auto [key, value] = line.split('=');
    if (!section.starts_with("[remote ") || key.trim() != "url")
      continue;
    if (section == "[remote \"origin\"]")
      return value.trim().str();
    if (first.empty())
      first = value.trim().str();
  }
  return first;
}

} // namespace

std::string repositoryUri(const std::string &address) {
  llvm::StringRef text(address);
  auto withoutUser = [](llvm::StringRef rest) {
    size_t at = rest.substr(0, rest.find('/')).rfind('@');
    return rest.substr(at == llvm::StringRef::npos ? 0 : at + 1).str();
  };
  for (llvm::StringRef scheme : {"https://", "http://", "ssh://", "git://"})
    if (text.starts_with(scheme))
      return scheme.str() + withoutUser(text.drop_front(scheme.size()));
  size_t colon = text.find(':'), slash = text.find('/');
  bool isHost = colon != llvm::StringRef::npos && colon > 1 && colon < slash && !text.contains("://");
  return isHost ? "ssh://" + withoutUser(text.substr(0, colon)) + "/" + text.substr(colon + 1).ltrim('/').str() : "";
}

report::Repository repositoryOf(const std::string &folder) {
  for (llvm::StringRef root = folder; !root.empty(); root = path::parent_path(root)) {
    auto git = gitFolder(root.str());
    if (!git)
      continue;
    std::string shared = contentOf(inFolder(*git, "commondir")),
                common = shared.empty() ? *git : inFolder(*git, shared);
    std::string head = contentOf(inFolder(*git, "HEAD"));
    report::Repository out{root.str(), repositoryUri(remoteOf(common)), "", ""};
    if (llvm::StringRef ref(head); ref.consume_front("ref:")) {
      ref = ref.trim();
      out.revision = commitOf(*git, common, ref.str());
      out.branch = ref.consume_front("refs/heads/") ? ref.str() : "";
    } else if (isHash(head)) {
      out.revision = head;
    }
    return out;
  }
  return {};
}

} // namespace irqlint::cli
