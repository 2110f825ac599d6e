# One libFuzzer program per tests/fuzz/*_fuzz.cpp.
get_property(rooms GLOBAL PROPERTY IRQLINT_ROOMS)
file(GLOB fuzzers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tests/fuzz/*_fuzz.cpp)
foreach(source ${fuzzers})
  get_filename_component(name ${source} NAME_WE)
  add_executable(${name} ${source} ${IRQLINT_RUNTIME})
  target_link_libraries(${name} PRIVATE ${rooms})
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endforeach()
