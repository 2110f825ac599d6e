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
