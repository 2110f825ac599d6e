# One program per tests/*_test.cpp; ctest shows every gtest case. A test links the rooms whose headers it or its headers
# of support/ include, finds its data by IRQLINT_TESTDATA and the program itself by IRQLINT_PROGRAM.
find_package(GTest REQUIRED)
include(GoogleTest)

file(GLOB helpers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tests/support/*.cpp)
if(helpers)
  irqlint_included_rooms(rooms ${helpers})
  add_library(irqlint_test_support STATIC ${helpers})
  target_include_directories(irqlint_test_support PUBLIC ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/tests)
  target_link_libraries(irqlint_test_support PUBLIC ${rooms} GTest::gtest)
  target_compile_definitions(irqlint_test_support PUBLIC ${IRQLINT_PLACES})
endif()

file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tests/*_test.cpp)
foreach(source ${tests})
  get_filename_component(name ${source} NAME_WE)
  set(parts ${source})
  file(STRINGS ${source} support REGEX "^#include \"support/")
  foreach(line ${support})
    string(REGEX REPLACE "^#include \"([^\"]*)\".*" "\\1" header "${line}")
    list(APPEND parts ${CMAKE_CURRENT_SOURCE_DIR}/tests/${header})
  endforeach()
  irqlint_included_rooms(rooms ${parts})
  add_executable(${name} ${source} ${IRQLINT_RUNTIME})
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/tests)
  target_link_libraries(${name} PRIVATE ${rooms} irqlint_llvm_headers GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE ${IRQLINT_PLACES})
  set(runs_program "")
  foreach(part ${parts})
    file(STRINGS ${part} lines REGEX "IRQLINT_PROGRAM")
    list(APPEND runs_program ${lines})
  endforeach()
  if(runs_program AND TARGET irqlint)
    target_compile_definitions(${name} PRIVATE IRQLINT_PROGRAM="$<TARGET_FILE:irqlint>")
    add_dependencies(${name} irqlint)
  endif()
  file(STRINGS ${source} fetches_readers REGEX "IRQLINT_READERS")
  if(fetches_readers)
    target_compile_definitions(${name} PRIVATE IRQLINT_READERS="${PROJECT_BINARY_DIR}/readers")
  endif()
  gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 120
    PROPERTIES TIMEOUT 600 ENVIRONMENT "XDG_CACHE_HOME=${PROJECT_BINARY_DIR}/cache")
endforeach()

# The kit's annotations and the facts say the same, or somebody wrote down why not.
find_package(Python3 COMPONENTS Interpreter QUIET)
if(Python3_Interpreter_FOUND)
  set(facts_tools ${PROJECT_SOURCE_DIR}/rules/facts/tools)
  add_test(NAME Facts.AgreeWithTheKit
    COMMAND ${Python3_EXECUTABLE} ${facts_tools}/compare-headers.py --reasons ${facts_tools}/kit-differences.json
            ${PROJECT_SOURCE_DIR}/checker/kit)
endif()

# What does not need LLVM's libraries for Windows compiles for it; a minute on two cores. Skipped without MinGW.
add_test(NAME Portability.CompilesForWindows
  COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/portability base ir project report model compare engine cli)
set_tests_properties(Portability.CompilesForWindows PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 600 COST 1000 LABELS portability # beside the others, not after them
  ENVIRONMENT "IRQLINT_JOBS=1")

# The packages of this build, made and tried: two minutes, root and a Debian mirror. A release: integrations/package/build.
option(IRQLINT_PACKAGE_TESTS "Tests that make packages and install them in a minimal Debian" OFF)
if(IRQLINT_PACKAGE_TESTS)
  set(packaging ${PROJECT_SOURCE_DIR}/integrations/package)
  set(packages ${PROJECT_BINARY_DIR}/packages)
  add_test(NAME Package.Make COMMAND ${CMAKE_CPACK_COMMAND} -B ${packages} WORKING_DIRECTORY ${PROJECT_BINARY_DIR})
  add_test(NAME Package.Debian COMMAND sh -c "exec \"$0\" \"$1\"/irqlint_*.deb" ${packaging}/test-deb ${packages})
  add_test(NAME Package.Archive COMMAND sh -c "exec \"$0\" \"$1\"/irqlint-*.tar.gz" ${packaging}/test-archive ${packages})
  set_tests_properties(Package.Make PROPERTIES FIXTURES_SETUP packages)
  set_tests_properties(Package.Debian Package.Archive PROPERTIES FIXTURES_REQUIRED packages SKIP_RETURN_CODE 77)
  set_tests_properties(Package.Make Package.Debian Package.Archive PROPERTIES LABELS package TIMEOUT 900)
endif()
