#include "project/CommandLine.h"

#include "project/FileCache.h"

#include "clang/Options/Options.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

#include <optional>

namespace irqlint::project {

using llvm::StringRef;

namespace {

enum class Form { Exact, Prefix, Value };

/// One option of cl.exe. Value: joined or in the next argument. `to` empty: of no meaning for parsing.
/// A blank in `to` separates two arguments of clang; a value is appended, as an argument of its own after a blank.
struct ClOption {
  llvm::StringLiteral name;
  Form form;
  llvm::StringLiteral to;
};

// The first match counts, so longer names stand before their beginnings.
constexpr ClOption clOptions[] = {
    {"D", Form::Value, "-D"},
    {"I", Form::Value, "-I"},
    {"FI", Form::Value, "-include "},
    {"FU", Form::Value, ""},
    {"imsvc", Form::Value, "-isystem "},
    {"external:I", Form::Value, "-isystem "},
    {"TP", Form::Exact, "-x c++"},
    {"TC", Form::Exact, "-x c"},
    {"J", Form::Exact, "-funsigned-char"},
    {"kernel", Form::Exact, "-D_KERNEL_MODE=1"},
    {"GR-", Form::Exact, "-fno-rtti"},
    {"GR", Form::Exact, "-frtti"},
    {"EHs-c-", Form::Exact, ""},
    {"EHsc", Form::Prefix, "-fexceptions -fcxx-exceptions"},
    {"EHa", Form::Prefix, "-fexceptions -fcxx-exceptions"},
    {"EHs", Form::Prefix, "-fexceptions -fcxx-exceptions"},
    {"GX", Form::Exact, "-fexceptions -fcxx-exceptions"},
    {"Zc:wchar_t-", Form::Exact, "-Xclang -fno-wchar"},
    {"Zc:char8_t-", Form::Exact, "-fno-char8_t"},
    {"Zc:char8_t", Form::Exact, "-fchar8_t"},
    {"Zp", Form::Exact, "-fpack-struct=1"},
    {"Zp1", Form::Exact, "-fpack-struct=1"},
    {"Zp2", Form::Exact, "-fpack-struct=2"},
    {"Zp4", Form::Exact, "-fpack-struct=4"},
    {"Zp8", Form::Exact, "-fpack-struct=8"},
    {"Zp16", Form::Exact, "-fpack-struct=16"},
    {"std:c++14", Form::Exact, "-std=c++14"},
    {"std:c++17", Form::Exact, "-std=c++17"},
    {"std:c++20", Form::Exact, "-std=c++20"},
    {"std:c++23", Form::Prefix, "-std=c++23"},
    {"std:c++latest", Form::Exact, "-std=c++23"},
    {"std:c11", Form::Exact, "-std=gnu11"},
    {"std:c17", Form::Exact, "-std=gnu17"},
    {"std:clatest", Form::Exact, "-std=gnu17"},
    // Calling conventions: on x64 there is one.
    {"Gd", Form::Exact, ""},
    {"Gr", Form::Exact, ""},
    {"Gz", Form::Exact, ""},
    {"Gv", Form::Exact, ""},
    // Output, code generation, warnings, diagnostics.
    {"analyze", Form::Prefix, ""},
    {"arch:", Form::Prefix, ""},
    {"await", Form::Prefix, ""},
    {"bigobj", Form::Exact, ""},
    {"Brepro", Form::Exact, ""},
    {"Bt", Form::Prefix, ""},
    {"Bv", Form::Exact, ""},
    {"c", Form::Exact, ""},
    {"cgthreads", Form::Prefix, ""},
    {"constexpr:", Form::Prefix, ""},
    {"d1", Form::Prefix, ""},
    {"d2", Form::Prefix, ""},
    {"diagnostics:", Form::Prefix, ""},
    {"doc", Form::Prefix, ""},
    {"E", Form::Exact, ""},
    {"EP", Form::Exact, ""},
    {"errorReport:", Form::Prefix, ""},
    {"execution-charset:", Form::Prefix, ""},
    {"experimental:", Form::Prefix, ""},
    {"external:", Form::Prefix, ""},
    {"favor:", Form::Prefix, ""},
    {"F", Form::Prefix, ""},
    {"fp:", Form::Prefix, ""},
    {"fsanitize", Form::Prefix, ""},
    {"G", Form::Prefix, ""},
    {"guard:", Form::Prefix, ""},
    {"homeparams", Form::Exact, ""},
    {"hotpatch", Form::Exact, ""},
    {"JMC", Form::Prefix, ""},
    {"kernel-", Form::Exact, ""},
    {"LD", Form::Prefix, ""},
    {"M", Form::Prefix, ""},
    {"nologo", Form::Exact, ""},
    {"O", Form::Prefix, ""},
    {"openmp", Form::Prefix, ""},
    {"options:", Form::Prefix, ""},
    {"P", Form::Exact, ""},
    {"permissive", Form::Prefix, ""},
    {"Q", Form::Prefix, ""},
    {"RTC", Form::Prefix, ""},
    {"sdl", Form::Prefix, ""},
    {"showIncludes", Form::Prefix, ""},
    {"source-charset:", Form::Prefix, ""},
    {"sourceDependencies", Form::Prefix, ""},
    {"translateInclude", Form::Exact, ""},
    {"utf-8", Form::Exact, ""},
    {"validate-charset", Form::Prefix, ""},
    {"vd", Form::Prefix, ""},
    {"vm", Form::Prefix, ""},
    {"volatile", Form::Prefix, ""},
    {"W", Form::Prefix, ""},
    {"w", Form::Prefix, ""},
    {"X", Form::Exact, ""},
    {"Y", Form::Prefix, ""},
    {"Z", Form::Prefix, ""},
    // Last, because clang has options that start so.
    {"U", Form::Value, "-U"},
};

bool hasSourceExtension(StringRef file) {
  std::string extension = llvm::sys::path::extension(file).lower();
  return extension == ".c" || extension == ".cpp" || extension == ".cc" || extension == ".cxx";
}

/// `/Users/me/a.c` is a file, `/Tp/src/a.c` and `/I/usr/include` are options.
bool isPath(StringRef arg) {
  if (!arg.starts_with("/"))
    return false;
  if (llvm::sys::fs::exists(arg))
    return true;
  return hasSourceExtension(arg) && arg.drop_front().contains('/') && !arg.starts_with("/Tp") && !arg.starts_with("/Tc");
}

class Translator {
  const std::vector<std::string> &in;
  size_t at = 0;
  Translation out;

public:
  explicit Translator(const std::vector<std::string> &args) : in(args) {}

  Translation run() {
    for (; at < in.size(); ++at) {
      StringRef arg = in[at];
      if (arg.empty())
        continue;
      if (arg == "--") {
        out.files.insert(out.files.end(), in.begin() + at + 1, in.end());
        break;
      }
      if (arg == "/link" || arg == "-link")
        break;
      if (isPath(arg) || (arg[0] != '/' && arg[0] != '-'))
        out.files.push_back(in[at]);
      else if (!languageOfFile(arg) && !fromCl(arg) && !fromClang(arg))
        out.dropped.push_back(in[at]);
    }
    return std::move(out);
  }

private:
  void add(StringRef to, std::optional<StringRef> value) {
    auto [first, second] = to.split(' ');
    if (!value) {
      out.args.push_back(first.str());
      if (!second.empty())
        out.args.push_back(second.str());
    } else if (to.ends_with(" ")) {
      out.args.insert(out.args.end(), {first.str(), value->str()});
    } else {
      out.args.push_back((to + *value).str());
    }
  }

  std::optional<StringRef> value(StringRef joined) {
    if (!joined.empty())
      return joined;
    if (at + 1 == in.size())
      return std::nullopt;
    return in[++at];
  }

  /// `/Tpfile`, `/Tc file`.
  bool languageOfFile(StringRef arg) {
    StringRef body = arg.drop_front();
    if (!body.starts_with("Tp") && !body.starts_with("Tc"))
      return false;
    add(body[1] == 'p' ? "-x c++" : "-x c", std::nullopt);
    if (auto file = value(body.drop_front(2)))
      out.files.push_back(file->str());
    return true;
  }

  bool fromCl(StringRef arg) {
    StringRef body = arg.drop_front();
    if (body.consume_front("clang:"))
      return fromClang(body);
    // clang's own spellings that a cl.exe prefix would swallow; -MF and its like have a value of their own.
    if (arg[0] == '-' && (body == "Xclang" || body == "MF" || body == "MT" || body == "MQ" || body == "MJ") && at + 1 < in.size() &&
        StringRef(in[at + 1]).find_first_of("-/") != 0)
      return fromClang(arg);
    for (const ClOption &option : clOptions) {
      if (option.form == Form::Exact ? body != option.name : !body.starts_with(option.name))
        continue;
      std::optional<StringRef> text;
      if (option.form == Form::Value && !(text = value(body.drop_front(option.name.size()))))
        return false;
      if (!option.to.empty())
        add(option.to, text);
      return true;
    }
    return false;
  }

  bool fromClang(StringRef arg) {
    if (!arg.starts_with("-"))
      return false;
    llvm::SmallVector<const char *, 4> rest{arg.data()};
    for (size_t i = at + 1; i < in.size() && i < at + 4; ++i)
      rest.push_back(in[i].c_str());
    llvm::opt::InputArgList list(rest.begin(), rest.end());
    unsigned index = 0;
    auto parsed =
        clang::getDriverOptTable().ParseOneArg(list, index, llvm::opt::Visibility(clang::options::ClangOption));
    if (!parsed || parsed->getOption().matches(clang::options::OPT_UNKNOWN))
      return false;
    at += index - 1;
    if (matters(*parsed))
      for (unsigned i = 0; i != index; ++i)
        out.args.push_back(rest[i]);
    return true;
  }

  static bool matters(const llvm::opt::Arg &arg) {
    namespace o = clang::options;
    const llvm::opt::Option &option = arg.getOption();
    for (unsigned group : {o::OPT_Action_Group, o::OPT_W_Group, o::OPT_O_Group, o::OPT_g_Group, o::OPT_M_Group, o::OPT_Link_Group,
                           o::OPT_Diag_Group, o::OPT_pedantic_Group, o::OPT_R_Group, o::OPT_o, o::OPT_Xlinker})
      if (option.matches(group))
        return false;
    return !option.hasFlag(o::LinkerInput) && !option.hasFlag(o::LinkOption) && !option.hasFlag(o::Ignored);
  }
};

} // namespace

Translation toClang(const std::vector<std::string> &args) { return Translator(args).run(); }

namespace {

/// Response files of MSVC are often UTF-16. Line ends separate words.
std::vector<std::string> wordsOf(StringRef text) {
  std::string plain;
  if (!llvm::hasUTF16ByteOrderMark({text.data(), text.size()}) ||
      !llvm::convertUTF16ToUTF8String(llvm::ArrayRef<char>(text.data(), text.size()), plain))
    plain = text.str();
  if (StringRef(plain).starts_with("\xEF\xBB\xBF"))
    plain.erase(0, 3);
  std::replace(plain.begin(), plain.end(), '\n', ' ');
  std::vector<std::string> words = splitCommand("cc " + plain);
  words.erase(words.begin());
  return words;
}

} // namespace

std::vector<std::string> expandResponseFiles(std::vector<std::string> &args, const std::string &directory,
                                             const std::function<std::string(const std::string &)> &map) {
  std::vector<std::string> missing;
  unsigned files = 0; // a file that names itself must end
  for (size_t i = 0; i < args.size();) {
    StringRef arg = args[i];
    if (!arg.consume_front("@") || arg.empty()) {
      ++i;
      continue;
    }
    std::string file = normalPath(arg.trim('"'), directory);
    args.erase(args.begin() + i);
    auto text = llvm::MemoryBuffer::getFile(file);
    if (!text || ++files > 100) {
      missing.push_back(file);
      continue;
    }
    std::vector<std::string> words = wordsOf((*text)->getBuffer());
    if (map)
      for (std::string &word : words)
        word = map(word);
    args.insert(args.begin() + i, words.begin(), words.end());
  }
  return missing;
}

std::vector<std::string> splitCommand(const std::string &command) {
  // A backslash before a letter is a Windows path; a POSIX shell would have eaten it.
  bool windows = false;
  for (size_t i = 0; i + 1 < command.size() && !windows; ++i)
    windows = command[i] == '\\' && (isalnum(static_cast<unsigned char>(command[i + 1])) || command[i + 1] == '.');
  StringRef program = StringRef(command).trim().split(' ').first;
  windows |= program.ends_with_insensitive("cl.exe") || program.ends_with_insensitive("cl.exe\"");

  llvm::BumpPtrAllocator memory;
  llvm::StringSaver saver(memory);
  llvm::SmallVector<const char *, 64> words;
  if (windows)
    llvm::cl::TokenizeWindowsCommandLineFull(command, saver, words);
  else
    llvm::cl::TokenizeGNUCommandLine(command, saver, words);
  return {words.begin(), words.end()};
}

} // namespace irqlint::project
