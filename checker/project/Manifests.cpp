#include "project/Generators.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

#include <pugixml.hpp>

#include <map>

namespace irqlint::project {

using llvm::StringRef;

namespace {

bool isName(StringRef text) {
  return !text.empty() && !llvm::isDigit(text[0]) && llvm::all_of(text, [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

std::string identifier(StringRef text) {
  std::string result = text.str();
  for (char &c : result)
    if (!llvm::isAlnum(c))
      c = '_';
  return result;
}

/// What writes an event is a trace call with the caller's arguments: they are read, nothing else happens.
class Manifest {
  const pugi::xml_document &xml;
  std::string out = "#include <irqlint-wpp.h>\n"
                    "#ifdef __cplusplus\n#define IRQLINT_EVENT_C extern \"C\"\n#else\n#define IRQLINT_EVENT_C extern\n#endif\n";

public:
  explicit Manifest(const pugi::xml_document &xml) : xml(xml) {}

  std::string run() {
    for (auto found : xml.select_nodes("//*[local-name()='provider']"))
      provider(found.node());
    return std::move(out);
  }

private:
  void provider(pugi::xml_node node) {
    std::string name = identifier(node.attribute("name").value());
    if (StringRef symbol = node.attribute("symbol").value(); isName(symbol))
      out += ("IRQLINT_EVENT_C const GUID " + symbol + ";\n").str();
    if (isName(name)) {
      out += "IRQLINT_EVENT_C ULONG EventRegister" + name + "(void);\nIRQLINT_EVENT_C ULONG EventUnregister" + name + "(void);\n";
      out += "IRQLINT_EVENT_C REGHANDLE " + name + "Handle;\n";
    }
    for (auto found : node.select_nodes(".//*[local-name()='event' and @symbol]"))
      event(found.node().attribute("symbol").value());
    constants(node, "channel", "chid", "value");
    constants(node, "task", "symbol", "value");
    constants(node, "opcode", "symbol", "value");
    constants(node, "keyword", "symbol", "mask");
    constants(node, "level", "symbol", "value");
    maps(node);
  }

  void event(StringRef symbol) {
    if (!isName(symbol))
      return;
    out += ("IRQLINT_EVENT_C const EVENT_DESCRIPTOR " + symbol + ";\nIRQLINT_EVENT_C BOOLEAN EventEnabled" + symbol + "(void);\n").str();
    out += ("#define EventWrite" + symbol + "(...) ((void)__irqlint_trace(__VA_ARGS__))\n").str();
    out += ("#define EventWrite" + symbol + "_AssumeEnabled(...) ((void)__irqlint_trace(__VA_ARGS__))\n").str();
  }

  void constants(pugi::xml_node provider, const char *element, const char *symbol, const char *value) {
    std::string query = std::string(".//*[local-name()='") + element + "']";
    for (auto found : provider.select_nodes(query.c_str())) {
      StringRef name = found.node().attribute("symbol").value(), number = found.node().attribute(value).value();
      uint64_t bits = 0;
      if (name.empty())
        name = found.node().attribute(symbol).value();
      if (isName(name) && !number.getAsInteger(0, bits))
        out += ("#define " + name + " 0x" + llvm::utohexstr(bits) + "\n").str();
    }
  }

  void maps(pugi::xml_node provider) {
    for (auto found : provider.select_nodes(".//*[local-name()='map' and @symbol]")) {
      StringRef name = found.node().attribute("symbol").value(), number = found.node().attribute("value").value();
      uint64_t bits = 0;
      if (isName(name) && !number.getAsInteger(0, bits))
        out += ("#define " + name + " 0x" + llvm::utohexstr(bits) + "\n").str();
    }
  }
};

} // namespace

std::optional<std::string> headerOfEvents(StringRef manifest) {
  pugi::xml_document xml;
  if (!xml.load_buffer(manifest.data(), manifest.size(), pugi::parse_default, pugi::encoding_utf8))
    return std::nullopt;
  return Manifest(xml).run();
}

} // namespace irqlint::project
