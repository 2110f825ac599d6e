#include "cache/Manifest.h"

#include <algorithm>

namespace irqlint::cache {

std::string FileDigests::at(const std::string &path) {
  {
    std::shared_lock reading(lock);
    if (const auto found = known.find(path); found != known.end())
      return found->second;
  }
  const auto &entry = files.find(path);
  std::string answer;
  if (entry.isDirectory())
    answer = "/";
  else if (entry.exists())
    if (const auto text = files.read(entry, /*keep=*/true); text.buffer)
      answer = Hasher().add(entry.path).add(std::string_view(text.buffer->getBuffer())).result(); // the name on disk counts, too
  std::unique_lock writing(lock);
  return known.emplace(path, std::move(answer)).first->second;
}

Manifest Manifest::of(const std::set<std::string> &paths, FileDigests &digests) {
  Manifest manifest;
  for (const std::string &path : paths)
    manifest.answers.emplace_back(path, digests.at(path));
  return manifest;
}

bool Manifest::holds(FileDigests &digests) const {
  return std::ranges::all_of(answers, [&](const auto &answer) { return digests.at(answer.first) == answer.second; });
}

} // namespace irqlint::cache
