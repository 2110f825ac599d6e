# Script: writes OUT, a table of the texts in PAGES and of DOCS/peers.tsv.
set(concepts "")
set(bugchecks "")
foreach(page ${PAGES})
  get_filename_component(name ${page} NAME_WE)
  get_filename_component(folder ${page} DIRECTORY)
  get_filename_component(folder ${folder} NAME)
  file(READ ${page} text)
  string(APPEND ${folder} "    {\"${name}\", R\"irqlint(${text})irqlint\"},\n")
endforeach()
# Compilers limit the length of one literal: a literal per tool.
file(STRINGS ${DOCS}/peers.tsv rows)
list(POP_FRONT rows)
set(last "")
set(peers "")
foreach(row ${rows})
  string(REGEX REPLACE "\t.*" "" peer "${row}")
  if(NOT peer STREQUAL last)
    string(APPEND peers ")irqlint\",\n    R\"irqlint(")
    set(last ${peer})
  endif()
  string(APPEND peers "${row}\n")
endforeach()

file(WRITE ${OUT} "// Generated from docs/; do not edit.
#include \"report/PageTable.h\"

namespace irqlint::report {

const std::vector<PageText> &conceptTexts() {
  static const std::vector<PageText> texts = {
${concepts}  };
  return texts;
}

const std::vector<PageText> &bugcheckTexts() {
  static const std::vector<PageText> texts = {
${bugchecks}  };
  return texts;
}

const std::vector<std::string_view> &peerTexts() {
  static const std::vector<std::string_view> texts = {R\"irqlint(${peers})irqlint\"};
  return texts;
}

} // namespace irqlint::report
")
