// irqlint entrypoints: what the system calls in each driver, at which IRQL, and who registered it.
#include "cli/Listing.h"
#include "engine/EntryTable.h"
#include "report/Results.h"
#include "report/Style.h"
#include "report/Utf8.h"

#include "llvm/Support/raw_ostream.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace irqlint::cli {
namespace {

using engine::DispatchTable;
using engine::EntryRole;
using engine::EntrySite;
using engine::EntryTable;
using engine::ListedEntry;

struct EntryPointOptions {
  InputOptions input;
  std::string format = "text";
  bool allowIncomplete = false;
};

constexpr size_t LineWidth = 120;

/// "DISPATCH" for DISPATCH_LEVEL, as beside lines of source.
std::string shortName(model::Level level) {
  std::string name = model::levelName(level);
  return name.ends_with("_LEVEL") ? name.substr(0, name.size() - 6) : name;
}

/// "PASSIVE..DISPATCH*": the system really calls at the upper end.
std::string levelText(const EntryRole &role) {
  if (!role.known)
    return "?";
  if (role.irql.exact())
    return shortName(role.irql.low);
  return (role.irql.low == model::DeviceLow && role.irql.high == model::DeviceHigh ? "DIRQL" : shortName(role.irql.low) + ".." + shortName(role.irql.high)) +
         (role.demonic ? "*" : "");
}

const char *word(EntrySite::Kind kind) {
  switch (kind) {
  case EntrySite::Kind::Set: return "set by ";
  case EntrySite::Kind::Passed: return "passed to ";
  case EntrySite::Kind::Stored: return "stored in ";
  case EntrySite::Kind::Called: return "called by ";
  }
  return "";
}

// ------------------------------------------------------------------------------------------- text

std::string roleText(const EntryRole &role) {
  std::string text = role.type;
  for (const std::string &variant : role.variants)
    text += ", " + variant;
  if (!role.lock.empty())
    text += "; with " + role.lock + " held";
  if (!role.known)
    text += "; the level is not known" + (role.unknownBecause.empty() ? "" : ": the driver sets " + role.unknownBecause);
  return text;
}

/// It only looks like an entry point: nothing takes its address.
bool isNowhere(const ListedEntry &entry) {
  return !entry.registered() && !entry.addressTaken && std::ranges::all_of(entry.sites, [](const EntrySite &s) { return s.kind == EntrySite::Kind::Called; });
}

/// "set by 'MajorFunction' at a.c:40, 41; set by …"
std::string sitesText(const std::vector<EntrySite> &sites) {
  constexpr size_t most = 6;
  std::string text;
  for (size_t i = 0; i < sites.size();) {
    size_t end = i;
    while (end < sites.size() && sites[end].kind == sites[i].kind && sites[end].by == sites[i].by)
      ++end;
    text += (text.empty() ? "" : "; ") + std::string(word(sites[i].kind)) + sites[i].by + " at " +
            report::placeText(sites[i].where);
    for (size_t next = i + 1; next < end && next < i + most; ++next)
      if (const SourceRange &now = sites[next].where, &before = sites[next - 1].where; now.path != before.path)
        text += ", " + report::placeText(now);
      else if (now.line != before.line)
        text += ", " + std::to_string(now.line);
    if (end - i > most)
      text += " and " + std::to_string(end - i - most) + " more";
    i = end;
  }
  return text;
}

std::string whereText(const ListedEntry &entry) {
  std::string text;
  if (entry.body != ListedEntry::Body::Elsewhere)
    text = report::placeText(entry.where) + (entry.body == ListedEntry::Body::NotAnalysed ? ", not analysed" : "");
  else
    text = (entry.where.valid() ? "declared at " + report::placeText(entry.where) + ", " : "") +
           "defined in another module";
  if (entry.section)
    text += ", section '" + entry.section->name.string() + "'";
  if (entry.byName)
    text += "; found by its name";
  if (!entry.declared.empty())
    text += "; declared as " + entry.declared + (isNowhere(entry) ? ", registered nowhere in this module" : ", registered by nothing that is known");
  const std::string sites = sitesText(entry.sites);
  return text + (sites.empty() ? "" : "; " + sites);
}

/// Words from `column` on, that go on in the next line at `indent`.
std::string wrapped(const std::string &text, size_t column, size_t indent) {
  std::string out;
  for (size_t start = 0; start < text.size();) {
    const size_t end = std::min(text.find(' ', start), text.size());
    const size_t length = end - start;
    if (start != 0 && column + 1 + length > LineWidth) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (start != 0) {
      out += ' ';
      ++column;
    }
    out += text.substr(start, length);
    column += length;
    start = end + 1;
  }
  return out;
}

void printEntry(const ListedEntry &entry, size_t nameWidth, size_t levelWidth, const report::Style &style) {
  const size_t column = 4 + std::max(nameWidth, entry.function.size()) + 2 + levelWidth + 2;
  std::string name = entry.function;
  for (const EntryRole &role : entry.roles) {
    const std::string level = levelText(role);
    llvm::outs() << "    " << style.bold(name) << std::string(name.size() < nameWidth ? nameWidth - name.size() : 0, ' ') << "  " << style.code(level)
                 << std::string(levelWidth - level.size() + 2, ' ') << wrapped(roleText(role), column, 12) << '\n';
    name.clear();
  }
  llvm::outs() << "        " << style.dim(wrapped(whereText(entry), 8, 8)) << '\n';
}

std::string joined(const std::vector<std::string> &words) {
  std::string text;
  for (const std::string &w : words)
    text += (text.empty() ? "" : ", ") + w;
  return text;
}

/// "IRP_MJ_"
std::string commonPrefix(const DispatchTable &table) {
  std::string prefix = table.slots.front().name;
  for (const auto &slot : table.slots)
    prefix.resize(static_cast<size_t>(std::ranges::mismatch(prefix, slot.name).in1 - prefix.begin()));
  return prefix.substr(0, prefix.rfind('_') + 1);
}

/// What a table leaves to the system, and slots whose function depends on the path.
void printTable(const DispatchTable &table) {
  const std::string prefix = commonPrefix(table);
  std::vector<std::string> open;
  for (const auto &slot : table.slots)
    if (slot.functions.empty())
      open.push_back(slot.name.substr(prefix.size()));
  llvm::outs() << "\n  " << table.field << ": " << table.slots.size() - open.size() << " of " << table.slots.size() << " filled\n";
  if (!open.empty())
    llvm::outs() << "    " << wrapped(std::string(table.somewhere.empty() ? "left to the system" : "not filled by number") + (prefix.empty() ? "" : " (" + prefix + ")") + ": " + joined(open), 4, 8) << '\n';
  for (const auto &slot : table.slots)
    if (slot.functions.size() > 1)
      llvm::outs() << "    " << wrapped(slot.name + " has one of: " + joined(slot.functions), 4, 8) << '\n';
  if (!table.somewhere.empty())
    llvm::outs() << "    " << wrapped("in slots that are not known, perhaps all others: " + joined(table.somewhere), 4, 8) << '\n';
}

void printText(const EntryTable &table, const report::Style &style) {
  const auto nowhere = static_cast<size_t>(std::ranges::count_if(table.entries, isNowhere));
  llvm::outs() << style.bold(table.module) << ": " << report::counted(table.entries.size() - nowhere, "entry point") << '\n';
  size_t nameWidth = 8, levelWidth = 1;
  for (const ListedEntry &entry : table.entries) {
    nameWidth = std::max(nameWidth, std::min<size_t>(entry.function.size(), 46));
    for (const EntryRole &role : entry.roles)
      levelWidth = std::max(levelWidth, levelText(role).size());
  }
  std::string group;
  for (const ListedEntry &entry : table.entries) {
    if (isNowhere(entry))
      continue;
    if (entry.group != group)
      llvm::outs() << "\n  " << (group = entry.group) << '\n';
    printEntry(entry, nameWidth, levelWidth, style);
  }
  if (nowhere)
    llvm::outs() << "\n  registered nowhere in this module\n";
  for (const ListedEntry &entry : table.entries)
    if (isNowhere(entry))
      printEntry(entry, nameWidth, levelWidth, style);
  for (const DispatchTable &t : table.tables)
    printTable(t);
  llvm::outs() << '\n';
}

bool hasStar(const std::vector<EntryTable> &tables) {
  auto roleHas = [](const EntryRole &role) { return levelText(role).ends_with('*'); };
  auto entryHas = [&](const ListedEntry &entry) { return std::ranges::any_of(entry.roles, roleHas); };
  return std::ranges::any_of(tables, [&](const EntryTable &table) { return std::ranges::any_of(table.entries, entryHas); });
}

// ------------------------------------------------------------------------------------------- JSON

llvm::json::Object roleJson(const EntryRole &role) {
  const bool reachesHigh = role.known && (role.demonic || role.irql.exact());
  llvm::json::Object irql{{"known", role.known}, {"low", role.irql.low}, {"high", role.irql.high}, {"text", levelText(role)}};
  llvm::json::Object object{{"type", role.type},
                            {"variants", textsJson(role.variants)},
                            {"irql", std::move(irql)},
                            {"reachesHigh", reachesHigh}};
  if (!role.lock.empty())
    object["lockHeld"] = role.lock;
  if (!role.unknownBecause.empty())
    object["unknownBecause"] = role.unknownBecause;
  return object;
}

llvm::json::Object entryJson(const ListedEntry &entry) {
  static constexpr const char *bodies[] = {"analysed", "not-analysed", "elsewhere"};
  static constexpr const char *kinds[] = {"set", "passed", "stored", "called"};
  llvm::json::Array roles, sites;
  for (const EntryRole &role : entry.roles)
    roles.push_back(roleJson(role));
  for (const EntrySite &site : entry.sites)
    sites.push_back(llvm::json::Object{{"kind", kinds[static_cast<size_t>(site.kind)]},
                                       {"by", llvm::StringRef(site.by).trim('\'')},
                                       {"at", placeJson(site.where)}});
  llvm::json::Object object{{"function", entry.function},        {"group", entry.group},
                            {"roles", std::move(roles)},         {"body", bodies[static_cast<size_t>(entry.body)]},
                            {"registered", entry.registered()},  {"byName", entry.byName},
                            {"sites", std::move(sites)}};
  if (entry.where.valid())
    object["at"] = placeJson(entry.where);
  if (!entry.declared.empty())
    object["declaredAs"] = entry.declared;
  if (entry.section)
    object["section"] = entry.section->name.string();
  return object;
}

llvm::json::Object tableJson(const EntryTable &table) {
  llvm::json::Array entries, tables;
  for (const ListedEntry &entry : table.entries)
    entries.push_back(entryJson(entry));
  for (const DispatchTable &t : table.tables) {
    llvm::json::Array slots;
    for (const auto &slot : t.slots)
      slots.push_back(
          llvm::json::Object{{"index", slot.index}, {"name", slot.name}, {"functions", textsJson(slot.functions)}});
    tables.push_back(llvm::json::Object{{"record", t.record},
                                        {"field", t.field},
                                        {"slots", std::move(slots)},
                                        {"inUnknownSlots", textsJson(t.somewhere)}});
  }
  return llvm::json::Object{{"module", table.module}, {"entryPoints", std::move(entries)}, {"dispatchTables", std::move(tables)}};
}

// ------------------------------------------------------------------------------------------- the command

int runEntryPoints(const EntryPointOptions &options, const Session &session) {
  auto loaded = prepareAndLoad(options.input, session);
  if (!loaded)
    return Trouble;
  const Setup &setup = loaded->setup;
  const auto tables = askModules(loaded->project, *loaded->progress, [&](const engine::Module &module) {
    return engine::entryTable(module, setup.model, setup.analyse.engine);
  });

  if (options.format == "json") {
    llvm::json::Array list;
    for (const EntryTable &table : tables)
      list.push_back(tableJson(table));
    printModulesJson(std::move(list));
  } else {
    const report::Style style(session.colorOnStdout());
    for (const EntryTable &table : tables)
      printText(table, style);
    if (hasStar(tables))
      llvm::outs() << "* the system really calls at the upper end; without it, that is only allowed\n";
  }
  return finishListing(*loaded, options.allowIncomplete, session);
}

} // namespace

void addEntryPoints(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("entrypoints", "List what the system calls in each driver, at which IRQL, and who registered it");
  auto options = std::make_shared<EntryPointOptions>();
  options->input.addTo(*command);
  command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}))->type_name("FORMAT");
  command->add_flag("--allow-incomplete", options->allowIncomplete, "Exit with 0 although some file was not analysed");
  command->callback([options, &session] { session.exitCode = runEntryPoints(*options, session); });
}

} // namespace irqlint::cli
