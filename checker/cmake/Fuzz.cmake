# One libFuzzer program per tests/fuzz/*_fuzz.cpp, linked with the rooms whose headers it includes.
file(GLOB fuzzers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tests/fuzz/*_fuzz.cpp)
foreach(source ${fuzzers})
  get_filename_component(name ${source} NAME_WE)
  irqlint_included_rooms(rooms ${source})
  add_executable(${name} ${source} ${IRQLINT_RUNTIME})
  target_link_libraries(${name} PRIVATE ${rooms} irqlint_llvm_headers)
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endforeach()
