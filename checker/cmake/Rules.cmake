# rules/<family>/<slug>/rule.cpp: each is compiled with the name of its own factory, and a table of all of them
# is generated, with rule.json and rule.md inside. There is no list to edit. Without a rule.cpp, a folder describes what is
# reported without the engine (report/Suppression.cpp).
set(rules_dir ${PROJECT_SOURCE_DIR}/rules)
file(GLOB rule_sources CONFIGURE_DEPENDS ${rules_dir}/*/*/rule.cpp)
file(GLOB rule_texts CONFIGURE_DEPENDS ${rules_dir}/*/*/rule.json ${rules_dir}/*/*/rule.md)
if(NOT rule_sources)
  return()
endif()

foreach(source ${rule_sources})
  file(RELATIVE_PATH slug ${rules_dir} ${source})
  string(REPLACE "/rule.cpp" "" slug ${slug})
  string(MAKE_C_IDENTIFIER "makeRule_${slug}" factory)
  set_source_files_properties(${source} PROPERTIES COMPILE_DEFINITIONS IRQLINT_RULE_FACTORY=${factory})
endforeach()

set(slugs "")
foreach(text ${rule_texts})
  if(text MATCHES "/([^/]+/[^/]+)/rule\\.json$")
    list(APPEND slugs ${CMAKE_MATCH_1})
  endif()
endforeach()

set(rule_table ${CMAKE_CURRENT_BINARY_DIR}/RuleTable.cpp)
add_custom_command(OUTPUT ${rule_table}
  COMMAND ${CMAKE_COMMAND} "-DSLUGS=${slugs}" -DRULES=${rules_dir} -DOUT=${rule_table}
          -P ${CMAKE_CURRENT_SOURCE_DIR}/cmake/RuleTable.cmake
  DEPENDS ${rule_texts} ${CMAKE_CURRENT_SOURCE_DIR}/cmake/RuleTable.cmake
  COMMENT "Table of rules" VERBATIM)

file(GLOB rule_helpers CONFIGURE_DEPENDS ${rules_dir}/common/*.cpp)
add_library(irqlint_rules STATIC ${rule_sources} ${rule_helpers} ${rule_table})
target_include_directories(irqlint_rules PUBLIC ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/include)
target_link_libraries(irqlint_rules PUBLIC irqlint_llvm_headers)
foreach(library irqlint_report irqlint_engine irqlint_model irqlint_ir)
  if(TARGET ${library})
    target_link_libraries(irqlint_rules PUBLIC ${library})
  endif()
endforeach()
set_property(GLOBAL APPEND PROPERTY IRQLINT_ROOMS irqlint_rules)
