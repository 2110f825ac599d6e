#include "project/Jobs.h"

#include "project/CommandLine.h"
#include "project/FileCache.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <map>

namespace irqlint::project {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
namespace json = llvm::json;
using llvm::StringRef;

namespace {

/// The line on which each top-level object of an array begins.
std::vector<unsigned> linesOfEntries(StringRef text) {
  std::vector<unsigned> lines;
  unsigned line = 1, depth = 0;
  bool inString = false;
  for (size_t i = 0; i != text.size(); ++i) {
    char c = text[i];
    if (c == '\n')
      ++line;
    if (inString) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        inString = false;
    } else if (c == '"') {
      inString = true;
    } else if (c == '{' && depth++ == 0) {
      lines.push_back(line);
    } else if (c == '}' && depth) {
      --depth;
    }
  }
  return lines;
}

/// A database made elsewhere (another machine, a container, Windows): its folder is known to be where the file
/// lies now, so what the two have in common at their ends says which beginning to replace.
class Rebase {
  std::string from, to; ///< empty: nothing to replace

public:
  void learn(StringRef directory, StringRef databaseFolder) {
    bool isAbsolute = path::is_absolute(directory, path::Style::posix) || path::is_absolute(directory, path::Style::windows);
    if (!from.empty() || !isAbsolute || fs::is_directory(directory))
      return;
    std::string there = directory.str();
    std::replace(there.begin(), there.end(), '\\', '/');
    StringRef a = StringRef(there).rtrim('/'), b = databaseFolder;
    while (path::filename(a, path::Style::posix).equals_insensitive(path::filename(b)) && !path::parent_path(b).empty()) {
      a = a.rsplit('/').first;
      b = path::parent_path(b);
    }
    from = a.str();
    to = b.rtrim('/').str(); // nothing where a drive is all of this machine's root
  }

  std::string apply(const std::string &text) const {
    if (from.empty())
      return text;
    std::string slashes = text;
    std::replace(slashes.begin(), slashes.end(), '\\', '/');
    size_t at = StringRef(slashes).find_insensitive(from);
    if (at == StringRef::npos || at > 16) // behind an option's name at most
      return text;
    return text.substr(0, at) + to + slashes.substr(at + from.size());
  }
};

struct Entry {
  std::string file, directory, output;
  std::vector<std::string> args; ///< with the program
  unsigned line = 0;
};

class DatabaseReader {
  const std::string &databaseFile;
  std::vector<Problem> &problems;
  std::string folder;
  Rebase rebase;
  std::vector<Entry> compiles;
  std::map<std::string, std::string> linkedInto; ///< object or library -> what it was linked into

public:
  DatabaseReader(const std::string &file, std::vector<Problem> &problems)
      : databaseFile(file), problems(problems), folder(path::parent_path(file)) {}

  std::optional<std::vector<Job>> run() {
    auto text = llvm::MemoryBuffer::getFile(databaseFile);
    if (!text) {
      tell(0, "cannot be read: " + text.getError().message(), true);
      return std::nullopt;
    }
    StringRef content = (*text)->getBuffer();
    content.consume_front("\xEF\xBB\xBF");
    auto parsed = json::parse(content);
    if (!parsed) {
      tellSyntax(llvm::toString(parsed.takeError()));
      return std::nullopt;
    }
    const json::Array *array = parsed->getAsArray();
    if (!array) {
      tell(1, "is not a list of commands; a compilation database is a JSON array of objects with file, directory and command", true);
      return std::nullopt;
    }
    readEntries(*array, linesOfEntries(content));
    return jobs();
  }

private:
  void tell(unsigned line, std::string text, bool fatal = false) { problems.push_back({databaseFile, line, std::move(text), fatal}); }

  /// LLVM says "[line:column, byte=n]: what".
  void tellSyntax(StringRef message) {
    unsigned line = 0;
    StringRef rest = message;
    if (rest.consume_front("["))
      rest.consumeInteger(10, line);
    tell(line, "is not valid JSON: " + message.rsplit("]: ").second.str() + "; correct it, or let the build write it again", true);
  }

  void readEntries(const json::Array &array, const std::vector<unsigned> &lines) {
    for (size_t i = 0; i != array.size(); ++i) {
      unsigned line = i < lines.size() ? lines[i] : 0;
      if (const json::Object *object = array[i].getAsObject())
        readEntry(*object, line);
      else
        tell(line, "entry " + std::to_string(i + 1) + " is not an object; left out");
    }
  }

  void readEntry(const json::Object &object, unsigned line) {
    Entry entry;
    entry.line = line;
    auto file = object.getString("file");
    if (!file || file->empty())
      return tell(line, "an entry without \"file\"; left out");
    std::string directory = object.getString("directory").value_or("").str();
    rebase.learn(directory, folder);
    entry.directory = normalPath(rebase.apply(directory), folder);
    entry.file = *file;
    entry.output = object.getString("output").value_or("");
    if (!readArguments(object, entry))
      return tell(line, "'" + entry.file + "' has neither \"arguments\" nor \"command\"; left out");
    for (std::string &arg : entry.args)
      arg = rebase.apply(arg);
    for (const std::string &missing : expandResponseFiles(entry.args, entry.directory, [&](auto &word) { return rebase.apply(word); }))
      tell(line, "response file '" + missing + "' cannot be read; its flags are missing for '" + entry.file + "'");
    if (isLink(entry))
      noteLink(entry);
    else if (isSource(entry.file))
      compiles.push_back(std::move(entry));
  }

  static bool readArguments(const json::Object &object, Entry &entry) {
    if (const json::Array *arguments = object.getArray("arguments")) {
      for (const json::Value &argument : *arguments)
        if (auto text = argument.getAsString())
          entry.args.push_back(text->str());
    } else if (auto command = object.getString("command")) {
      entry.args = splitCommand(command->str());
    }
    return !entry.args.empty();
  }

  static bool isLink(const Entry &entry) {
    StringRef program = path::filename(entry.args[0], path::Style::windows);
    program = program.rsplit('/').second.empty() ? program : program.rsplit('/').second;
    for (StringRef linker : {"link", "link.exe", "lib", "lib.exe", "lld-link", "lld-link.exe", "llvm-lib", "llvm-lib.exe", "llvm-ar"})
      if (program.equals_insensitive(linker))
        return true;
    return llvm::any_of(entry.args, [](StringRef arg) { return arg.starts_with_insensitive("/out:") || arg.starts_with_insensitive("-out:"); });
  }

  void noteLink(const Entry &entry) {
    std::string image = entry.output;
    for (StringRef arg : entry.args)
      if (arg.starts_with_insensitive("/out:") || arg.starts_with_insensitive("-out:"))
        image = arg.drop_front(5).trim('"').str();
    if (image.empty())
      return;
    image = normalPath(image, entry.directory);
    for (size_t i = 1; i < entry.args.size(); ++i) {
      StringRef arg = entry.args[i];
      if (arg.ends_with_insensitive(".obj") || arg.ends_with_insensitive(".o") || arg.ends_with_insensitive(".lib"))
        linkedInto.try_emplace(normalPath(arg, entry.directory), image);
    }
  }

  std::vector<Job> jobs() {
    FileCache names;
    std::vector<Job> result;
    for (Entry &entry : compiles) {
      std::string file = normalPath(rebase.apply(entry.file), entry.directory);
      const FileCache::Entry &onDisk = names.find(file);
      if (!onDisk.exists()) {
        tell(entry.line, "'" + file + "' does not exist; left out (build again if the sources moved)");
        continue;
      }
      Job job{onDisk.path, entry.directory, {}, moduleOf(entry, onDisk.path)};
      for (size_t i = 1; i != entry.args.size(); ++i)
        if (entry.args[i] != entry.file && normalPath(entry.args[i], entry.directory) != file)
          job.args.push_back(std::move(entry.args[i]));
      result.push_back(std::move(job));
    }
    return result;
  }

  /// What the object is linked into, if some entry says so; CMake's target; else the source's folder.
  std::string moduleOf(const Entry &entry, StringRef file) const {
    std::string object = entry.output;
    for (size_t i = 1; i < entry.args.size() && object.empty(); ++i) {
      StringRef arg = entry.args[i];
      if (arg == "-o" && i + 1 < entry.args.size())
        object = entry.args[i + 1];
      else if (arg.consume_front("/Fo") || arg.consume_front("-Fo"))
        object = arg.ltrim(':').str();
    }
    if (object.empty())
      return path::parent_path(file).str();
    object = normalPath(object, entry.directory);
    std::string module = object;
    for (unsigned step = 0; step != 8 && linkedInto.count(module); ++step) // object, library, driver
      module = linkedInto.at(module);
    if (module != object)
      return module;
    auto [before, after] = StringRef(object).split("/CMakeFiles/");
    if (size_t end = after.find(".dir/"); end != StringRef::npos)
      return normalPath(after.take_front(end), before);
    return path::parent_path(file).str();
  }
};

} // namespace

std::optional<std::vector<Job>> readDatabase(const std::string &file, std::vector<Problem> &problems) {
  return DatabaseReader(file, problems).run();
}

} // namespace irqlint::project
