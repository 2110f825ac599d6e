#include "report/Xml.h"

#include "report/Utf8.h"

namespace irqlint::report {

std::string xmlText(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    CodePoint point = decode(text);
    text.remove_prefix(point.bytes);
    char32_t c = point.value;
    bool allowed = c == '\t' || c == '\n' || (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c != 0xFFFE && c != 0xFFFF);
    appendUtf8(out, allowed ? c : Replacement);
  }
  return out;
}

pugi::xml_node addText(pugi::xml_node parent, const char *name, std::string_view text) {
  pugi::xml_node node = parent.append_child(name);
  node.text().set(xmlText(text).c_str());
  return node;
}

void setAttribute(pugi::xml_node node, const char *name, std::string_view text) {
  node.append_attribute(name).set_value(xmlText(text).c_str());
}

void writeXml(const pugi::xml_document &document, llvm::raw_ostream &out) {
  struct Sink : pugi::xml_writer {
    explicit Sink(llvm::raw_ostream &out) : out(out) {}
    void write(const void *data, size_t size) override { out.write(static_cast<const char *>(data), size); }
    llvm::raw_ostream &out;
  } sink(out);
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  document.save(sink, "  ", pugi::format_indent | pugi::format_no_declaration, pugi::encoding_utf8);
}

} // namespace irqlint::report
