// XML documents out of text that may hold anything.
#pragma once

#include "llvm/Support/raw_ostream.h"

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace irqlint::report {

/// `text` with all that XML 1.0 cannot hold replaced by U+FFFD: bad UTF-8 and most control characters.
std::string xmlText(std::string_view text);

/// <name>text</name> at the end of `parent`.
pugi::xml_node addText(pugi::xml_node parent, const char *name, std::string_view text);
void setAttribute(pugi::xml_node node, const char *name, std::string_view text);

/// With declaration, indented by two blanks.
void writeXml(const pugi::xml_document &document, llvm::raw_ostream &out);

} // namespace irqlint::report
