#include "project/Modules.h"

#include "project/Solution.h"
#include "project/SourcesFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

#include <functional>

namespace irqlint::project {

namespace path = llvm::sys::path;
using llvm::StringRef;

void Modules::add(const std::string &projectFile, const std::string &solution) {
  if (!added.insert(projectFile).second)
    return;
  BuildRequest one = request;
  one.solution = solution;
  bool isOld = isSourcesFile(path::filename(projectFile));
  size_t before = problems.size();
  DriverProject project = isOld ? readSourcesFile(projectFile, one, files, problems) : readDriverProject(projectFile, one, files, problems);
  // What is odd in a project that is not analysed is nobody's business.
  if (project.kind != Kind::Kernel)
    problems.erase(std::remove_if(problems.begin() + before, problems.end(), [](const Problem &p) { return p.warning; }), problems.end());
  // Where both kinds of build files describe a folder, the newer one counts.
  if (isOld && !project.sources.empty() && llvm::all_of(project.sources, [&](const std::string &source) { return names(source); }))
    return;
  sources.insert(project.sources.begin(), project.sources.end());
  projects.push_back(std::move(project));
}

void Modules::addSolution(const std::string &solution) {
  std::vector<std::string> work = projectsOf(solution, files, problems);
  for (size_t i = 0; i != work.size(); ++i) {
    size_t before = projects.size();
    add(work[i], solution);
    if (projects.size() != before)
      for (const std::string &reference : std::vector(projects.back().references))
        if (!llvm::is_contained(work, reference))
          work.push_back(reference);
  }
}

/// The library project of that name; of several, the one nearest to who links it.
const DriverProject *Modules::library(const std::string &name, const DriverProject &user) const {
  auto shared = [&](const DriverProject &one) {
    StringRef a = one.file, b = user.file;
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
  };
  const DriverProject *best = nullptr;
  for (const DriverProject &one : projects)
    if (one.isLibrary && StringRef(one.name).equals_insensitive(name) && (!best || shared(one) > shared(*best)))
      best = &one;
  return best;
}

Modules::Links Modules::links() const {
  Links result;
  for (const DriverProject &user : projects) {
    auto &linked = result[&user];
    auto link = [&](const DriverProject *one) {
      if (one && one != &user && one->isLibrary && !llvm::is_contained(linked, one))
        linked.push_back(one);
    };
    for (const std::string &reference : user.references)
      for (const DriverProject &one : projects)
        if (one.file == reference)
          link(&one);
    for (const std::string &name : user.libraries)
      link(library(name, user));
  }
  return result;
}

std::vector<Job> Modules::jobs(HeaderIndex &headers) const {
  Links linked = links();
  std::vector<Job> out;
  std::set<const DriverProject *> used;
  auto addImage = [&](const DriverProject &image) {
    std::set<const DriverProject *> parts;
    std::function<void(const DriverProject &)> addPart = [&](const DriverProject &part) {
      if (!parts.insert(&part).second)
        return;
      used.insert(&part);
      addUnits(part, image.file, headers, out);
      for (const DriverProject *next : linked[&part])
        addPart(*next);
    };
    addPart(image);
  };
  for (const DriverProject &project : projects)
    if (project.kind == Kind::Kernel && !project.isLibrary)
      addImage(project);
  // A library that no driver here links is a module of its own.
  for (const DriverProject &project : projects)
    if (project.kind == Kind::Kernel && project.isLibrary && !used.count(&project))
      addImage(project);
  return out;
}

void Modules::addUnits(const DriverProject &project, const std::string &module, HeaderIndex &headers, std::vector<Job> &out) const {
  std::string folder = path::parent_path(project.file).str();
  for (const DriverUnit &unit : project.units) {
    Job job{unit.file, folder, unit.args, module, project.build};
    std::vector<std::string> folders{path::parent_path(unit.file).str()};
    for (const std::string &arg : unit.args)
      if (StringRef rest = arg; rest.consume_front("-I"))
        folders.push_back(rest.str());
    for (const std::string &more : headers.ask(unit.file, folders).missing)
      job.args.insert(job.args.end(), {"-idirafter", more});
    out.push_back(std::move(job));
  }
}

void Modules::tellSkipped(const std::string &top) const {
  std::map<Kind, std::vector<std::string>> skipped;
  for (const DriverProject &project : projects)
    if (project.read && project.kind != Kind::Kernel && project.kind != Kind::NoCode)
      skipped[project.kind].push_back(project.name);
  for (auto &[kind, names] : skipped) {
    llvm::sort(names);
    std::string list;
    size_t shown = 0;
    for (; shown != names.size() && list.size() < 60; ++shown)
      list += (shown ? ", " : "") + names[shown];
    bool one = names.size() == 1;
    std::string what = kind == Kind::UserModeDriver ? (one ? "user-mode driver (UMDF)" : "user-mode drivers (UMDF)")
                                                    : (one ? "user-mode project" : "user-mode projects");
    problems.push_back({top, 0, std::to_string(names.size()) + " " + what + " skipped: " + list + (shown == names.size() ? "" : ", …"), false, true});
  }
}

} // namespace irqlint::project
