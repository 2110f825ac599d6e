#include "project/Dependents.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Path.h"

namespace irqlint::project {

namespace path = llvm::sys::path;
using llvm::StringRef;

namespace {

/// What follows an option, in the same word or in the next one.
bool takeValue(const std::vector<std::string> &args, size_t i, StringRef option, std::string &value) {
  StringRef arg = args[i];
  if (!arg.consume_front(option))
    return false;
  if (arg.empty() && i + 1 < args.size())
    arg = args[i + 1];
  value = arg.str();
  return !value.empty();
}

} // namespace

Dependents::Dependents(const std::vector<std::string> &paths) : targets(paths) {
  for (size_t i = 0; i < targets.size(); ++i) {
    if (const FileCache::Entry &entry = files.find(targets[i]); entry.exists())
      byId[entry.status.getUniqueID()].push_back(i);
    byName[path::filename(targets[i]).lower()].push_back(i);
  }
}

std::vector<size_t> Dependents::of(const Job &job) {
  Search search;
  reach(files.find(job.file), search);
  if (job.build) {
    reach(files.find(job.build->file), search);
    for (const GeneratedHeader &header : job.build->generated)
      reach(files.find(header.source), search);
  }
  std::string value;
  for (size_t i = 0; i < job.args.size(); ++i) {
    if (takeValue(job.args, i, "-include", value)) {
      search.work.push_back(normalPath(value, job.directory));
      reach(files.find(search.work.back()), search);
      continue;
    }
    for (StringRef option : {"-iquote", "-isystem", "-idirafter", "-I"})
      if (takeValue(job.args, i, option, value)) {
        search.folders.push_back(normalPath(value, job.directory));
        break;
      }
  }
  search.work.push_back(job.file);
  while (!search.work.empty()) {
    std::string file = std::move(search.work.back());
    search.work.pop_back();
    if (search.seen.insert(file).second)
      for (const IncludeLine &include : includesOf(file))
        follow(include, file, search);
  }
  return {search.found.begin(), search.found.end()};
}

void Dependents::reach(const FileCache::Entry &file, Search &search) const {
  if (!file.exists())
    return;
  if (auto named = byId.find(file.status.getUniqueID()); named != byId.end())
    search.found.insert(named->second.begin(), named->second.end());
}

void Dependents::follow(const IncludeLine &include, const std::string &includer, Search &search) {
  if (include.name.empty())
    return;
  auto foundIn = [&](StringRef folder) {
    const FileCache::Entry &entry = files.find(normalPath(include.name, folder));
    if (!entry.exists() || entry.isDirectory())
      return false;
    reach(entry, search);
    search.work.push_back(entry.path);
    return true;
  };
  if (include.quoted && foundIn(path::parent_path(includer)))
    return;
  for (const std::string &folder : search.folders)
    if (foundIn(folder))
      return;
  // Nobody says where it lies: the name has to do.
  if (auto named = byName.find(path::filename(include.name).lower()); named != byName.end())
    for (size_t i : named->second)
      if (StringRef(targets[i]).ends_with_insensitive("/" + include.name)) {
        search.found.insert(i);
        search.work.push_back(targets[i]);
      }
}

const std::vector<IncludeLine> &Dependents::includesOf(const std::string &file) {
  auto [slot, isNew] = includes.try_emplace(file);
  if (isNew)
    if (auto text = files.read(files.find(file), /*keep=*/false); text.buffer)
      slot->second = includeLines(text.buffer->getBuffer());
  return slot->second;
}

} // namespace irqlint::project
