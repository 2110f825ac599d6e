# Script: writes OUT, the style sheet and the script of the HTML report as texts.
file(READ ${FOLDER}/report.css css)
file(READ ${FOLDER}/report.js js)
file(WRITE ${OUT} "// Generated from report/html/; do not edit.
#include \"report/Html.h\"

namespace irqlint::report {

const std::string_view HtmlStyle = R\"irqlint(${css})irqlint\";
const std::string_view HtmlScript = R\"irqlint(${js})irqlint\";

} // namespace irqlint::report
")
