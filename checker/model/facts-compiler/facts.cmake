# Facts into the program: irqlint-facts-compiler turns rules/facts/*.json into one table at build time.
#
# Use, in checker/CMakeLists.txt, after irqlint_room(model …):
#
#   include(model/facts-compiler/facts.cmake)
#   irqlint_embed_facts(irqlint_model)
#
# adds the executable `irqlint-facts-compiler` and makes EmbeddedFacts.cpp of the target (picked up by the room's
# glob) pull the table in. A new or changed *.json rebuilds the table; a broken one fails the build with its place.
include_guard()

set(IRQLINT_MODEL_DIR ${CMAKE_CURRENT_LIST_DIR}/..)

function(irqlint_embed_facts target)
  get_filename_component(model ${IRQLINT_MODEL_DIR} ABSOLUTE)
  get_filename_component(root ${model}/../.. ABSOLUTE)
  file(GLOB facts CONFIGURE_DEPENDS ${root}/rules/facts/*.json)
  list(FILTER facts EXCLUDE REGEX "/schema\\.json$")

  file(GLOB readers CONFIGURE_DEPENDS ${model}/Facts*.cpp)
  add_executable(irqlint-facts-compiler ${model}/facts-compiler/main.cpp ${readers} ${model}/Json.cpp ${model}/Table.cpp
    ${model}/Condition.cpp ${model}/Irql.cpp ${model}/../ir/Name.cpp)
  target_include_directories(irqlint-facts-compiler PRIVATE ${model}/.. ${model}/../include)

  set(table ${CMAKE_CURRENT_BINARY_DIR}/facts.bin)
  add_custom_command(OUTPUT ${table}
    COMMAND irqlint-facts-compiler ${table} ${facts}
    DEPENDS irqlint-facts-compiler ${facts}
    COMMENT "Facts" VERBATIM)
  set_property(SOURCE ${model}/EmbeddedFacts.cpp APPEND PROPERTY COMPILE_DEFINITIONS IRQLINT_FACTS_TABLE="${table}")
  set_property(SOURCE ${model}/EmbeddedFacts.cpp APPEND PROPERTY OBJECT_DEPENDS ${table})
  add_custom_target(irqlint-facts DEPENDS ${table})
  add_dependencies(${target} irqlint-facts)
endfunction()
