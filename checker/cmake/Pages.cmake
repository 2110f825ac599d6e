# Pages that `irqlint explain` shows besides those of rules: docs/concepts, docs/bugchecks, and docs/peers.tsv, put into
# the room `report`. There is no list to edit.
set(docs_dir ${PROJECT_SOURCE_DIR}/docs)
file(GLOB doc_pages CONFIGURE_DEPENDS ${docs_dir}/concepts/*.md ${docs_dir}/bugchecks/*.md)

set(page_table ${CMAKE_CURRENT_BINARY_DIR}/PageTable.cpp)
add_custom_command(OUTPUT ${page_table}
  COMMAND ${CMAKE_COMMAND} "-DPAGES=${doc_pages}" -DDOCS=${docs_dir} -DOUT=${page_table}
          -P ${CMAKE_CURRENT_SOURCE_DIR}/cmake/PageTable.cmake
  DEPENDS ${doc_pages} ${docs_dir}/peers.tsv ${CMAKE_CURRENT_SOURCE_DIR}/cmake/PageTable.cmake
  COMMENT "Table of pages" VERBATIM)
target_sources(irqlint_report PRIVATE ${page_table})

# What a browser needs for the HTML report: one style sheet, one script.
set(html_assets ${CMAKE_CURRENT_BINARY_DIR}/HtmlAssets.cpp)
set(html_folder ${CMAKE_CURRENT_SOURCE_DIR}/report/html)
add_custom_command(OUTPUT ${html_assets}
  COMMAND ${CMAKE_COMMAND} -DFOLDER=${html_folder} -DOUT=${html_assets}
          -P ${CMAKE_CURRENT_SOURCE_DIR}/cmake/HtmlAssets.cmake
  DEPENDS ${html_folder}/report.css ${html_folder}/report.js ${CMAKE_CURRENT_SOURCE_DIR}/cmake/HtmlAssets.cmake
  COMMENT "Style and script of the HTML report" VERBATIM)
target_sources(irqlint_report PRIVATE ${html_assets})
