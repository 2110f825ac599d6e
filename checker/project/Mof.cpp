#include "project/Generators.h"
#include "project/Text.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <map>

namespace irqlint::project {

using llvm::StringRef;

namespace {

/// Names, numbers, strings (with their quotation mark) and signs of a MOF file; comments and #pragma are gone.
std::vector<std::string> tokens(StringRef text) {
  std::vector<std::string> result;
  while (!(text = text.ltrim()).empty()) {
    if (text.starts_with("//") || text.starts_with("#")) {
      text = text.drop_until([](char c) { return c == '\n'; });
    } else if (text.starts_with("/*")) {
      text = text.drop_front(std::min(text.find("*/", 2), text.size() - 2) + 2);
    } else if (text[0] == '"') {
      size_t end = 1;
      while (end < text.size() && text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
      result.push_back(text.take_front(end).str());
      text = text.drop_front(std::min(end + 1, text.size()));
    } else {
      size_t length = std::max<size_t>(text.take_while([](char c) { return llvm::isAlnum(c) || c == '_' || c == '.'; }).size(), 1);
      result.push_back(text.take_front(length).str());
      text = text.drop_front(length);
    }
  }
  return result;
}

using Qualifiers = std::map<std::string, std::vector<std::string>, NoCase>;

std::string textOf(const Qualifiers &qualifiers, StringRef name) {
  auto found = qualifiers.find(name);
  return found == qualifiers.end() || found->second.empty() ? std::string() : StringRef(found->second[0]).ltrim('"').str();
}

/// `{8-4-4-4-12}` as the initialiser of a GUID's parts.
std::string guidParts(StringRef text) {
  std::string digits;
  for (char c : text)
    if (llvm::isHexDigit(c))
      digits += c;
  if (digits.size() != 32)
    return {};
  std::string parts = "0x" + digits.substr(0, 8) + ", 0x" + digits.substr(8, 4) + ", 0x" + digits.substr(12, 4);
  for (size_t i = 16; i != 32; i += 2)
    parts += ", 0x" + digits.substr(i, 2);
  return parts;
}

class MofReader {
  std::vector<std::string> words;
  size_t at = 0;
  std::string out;
  std::map<std::string, std::string, NoCase> structNames; ///< of classes that go by another name in C

public:
  explicit MofReader(StringRef text) : words(tokens(text)) {}

  std::string run() {
    while (at < words.size()) {
      Qualifiers qualifiers = readQualifiers();
      if (is("class"))
        readClass(qualifiers);
      else
        ++at;
    }
    return std::move(out);
  }

private:
  bool is(StringRef word) const { return at < words.size() && StringRef(words[at]).equals_insensitive(word); }
  std::string take() { return at < words.size() ? words[at++] : std::string(); }
  void skipTo(StringRef word) {
    while (at < words.size() && !is(word))
      ++at;
  }

  /// `[key, WmiDataId(1), Values{"a", "b"}]`
  Qualifiers readQualifiers() {
    Qualifiers result;
    if (!is("["))
      return result;
    std::string name;
    for (++at; at < words.size() && !is("]"); ++at) {
      const std::string &word = words[at];
      if (word == "(" || word == "{") {
        StringRef close = word == "(" ? ")" : "}";
        for (++at; at < words.size() && !is(close); ++at)
          if (words[at] != ",")
            result[name].push_back(words[at]);
      } else if (word != "," && word != ":") {
        name = word;
        result[name];
      }
    }
    ++at;
    return result;
  }

  struct Member {
    std::string type, name, length; ///< length: of an array, empty for none
    bool isArray = false, isText = false;
    unsigned id = 0;
  };

  std::string typeOf(StringRef mof) const {
    static const std::map<std::string, std::string, NoCase> known = {
        {"uint8", "UCHAR"},   {"uint16", "USHORT"}, {"uint32", "ULONG"},   {"uint64", "ULONGLONG"}, {"sint8", "CHAR"}, {"sint16", "SHORT"},
        {"sint32", "LONG"},   {"sint64", "LONGLONG"}, {"boolean", "BOOLEAN"}, {"string", "WCHAR"},  {"char16", "WCHAR"}, {"datetime", "WCHAR"},
        {"real32", "float"},  {"real64", "double"}};
    auto found = known.find(mof);
    if (found != known.end())
      return found->second;
    auto renamed = structNames.find(mof);
    return renamed == structNames.end() ? mof.str() : renamed->second;
  }

  void readClass(const Qualifiers &qualifiers) {
    ++at;
    std::string name = take();
    if (std::string inHeader = textOf(qualifiers, "HeaderName"); !inHeader.empty()) {
      structNames[name] = inHeader;
      name = inHeader;
    }
    if (is(":"))
      at += 2;
    if (!is("{"))
      return;
    ++at;
    std::vector<Member> members;
    while (at < words.size() && !is("}"))
      readFeature(members);
    skipTo(";");
    ++at;
    writeGuid(name, textOf(qualifiers, "guid"));
    writeStruct(name, std::move(members));
  }

  void readFeature(std::vector<Member> &members) {
    Qualifiers qualifiers = readQualifiers();
    std::string type = take();
    if (type.empty() || type == ";")
      return;
    if (is("ref"))
      ++at;
    Member member{typeOf(type), take(), {}, false, StringRef(type).equals_insensitive("string"), 0};
    if (is("(")) {
      readMethod(member.name, qualifiers);
      return;
    }
    if (is("[")) {
      ++at;
      member.isArray = true;
      member.length = is("]") ? std::string() : take();
    }
    skipTo(";");
    ++at;
    constants(qualifiers);
    if (textOf(qualifiers, "WmiDataId").empty() || StringRef(textOf(qualifiers, "WmiDataId")).getAsInteger(0, member.id))
      return;
    if (member.isText && !member.isArray) {
      member.isArray = true;
      unsigned length = 0;
      if (!StringRef(textOf(qualifiers, "MaxLen")).getAsInteger(0, length))
        member.length = std::to_string(length + 1);
      else
        member = {"CHAR", "VariableData", {}, true, true, member.id}; // what has no fixed size comes behind the block
    }
    members.push_back(std::move(member));
  }

  void constants(const Qualifiers &qualifiers) {
    auto names = qualifiers.find("DefineValues"), values = qualifiers.find("ValueMap");
    if (names == qualifiers.end() || values == qualifiers.end())
      return;
    for (size_t i = 0; i < std::min(names->second.size(), values->second.size()); ++i)
      out += "#define " + names->second[i].substr(1) + " " + values->second[i].substr(1) + "\n";
  }

  /// Its number, and blocks with what goes in and what comes out.
  void readMethod(const std::string &name, const Qualifiers &qualifiers) {
    std::vector<Member> in, result;
    ++at;
    while (at < words.size() && !is(")")) {
      Qualifiers own = readQualifiers();
      std::string type = take();
      Member member{typeOf(type), take(), {}, false, StringRef(type).equals_insensitive("string"), 0};
      if (is("[")) {
        ++at;
        member.isArray = true;
        member.length = is("]") ? std::string() : take();
        skipTo("]");
        ++at;
      }
      member.id = static_cast<unsigned>(in.size() + result.size() + 1);
      member.isArray |= member.isText;
      if (own.count("out"))
        result.push_back(member);
      if (own.count("in") || !own.count("out"))
        in.push_back(member);
      if (is(","))
        ++at;
    }
    skipTo(";");
    ++at;
    if (std::string id = textOf(qualifiers, "WmiMethodId"); !id.empty())
      out += "#define " + name + " " + id + "\n";
    writeStruct(name + "_IN", std::move(in));
    writeStruct(name + "_OUT", std::move(result));
  }

  void writeGuid(const std::string &name, const std::string &guid) {
    std::string parts = guidParts(guid);
    if (parts.empty())
      return;
    out += "#define " + name + "Guid { " + parts + " }\n#ifdef DEFINE_GUID\nDEFINE_GUID(" + name + "_GUID, " + parts + ");\n#endif\n";
  }

  void writeStruct(const std::string &name, std::vector<Member> members) {
    if (members.empty())
      return;
    std::stable_sort(members.begin(), members.end(), [](const Member &a, const Member &b) { return a.id < b.id; });
    out += "typedef struct _" + name + " {\n";
    members.erase(std::unique(members.begin(), members.end(), [](const Member &a, const Member &b) { return a.name == b.name; }), members.end());
    for (const Member &member : members)
      out += "  " + member.type + " " + member.name + (!member.isArray ? "" : "[" + (member.length.empty() ? std::string("1") : member.length) + "]") + ";\n";
    out += "} " + name + ", *P" + name + ";\n";
    for (const Member &member : members) {
      std::string field = name + "_" + member.name;
      out += "#define " + field + "_SIZE sizeof(((" + name + "*)0)->" + member.name + ")\n#define " + field + "_ID " + std::to_string(member.id) + "\n";
    }
    out += "#define " + name + "_SIZE sizeof(" + name + ")\n";
  }
};

} // namespace

std::string headerOfWmiClasses(StringRef mof) { return MofReader(mof).run(); }

} // namespace irqlint::project
