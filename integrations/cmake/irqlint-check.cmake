# irqlint_check(TARGET
#               [RULES rule...]          as --rules: slugs, codes, families, -NAME
#               [PROFILE minimal|recommended|all]
#               [WERROR]                 findings stop the build; so do files that cannot be analysed
#               [FAIL_ON level]          lowest severity that does: error, warning (default), note; implies WERROR
#               [OUTPUT FORMAT=FILE...]  reports to write; relative files lie in the current binary folder
#               [FORMAT format]          of what the build prints; default: text, with Visual Studio msbuild
#               [CONFIG file] [BASELINE file] [WDK folder...]
#               [LIBRARIES target...]    static libraries whose sources belong to the driver
#               [OPTIONS option...]      anything else for irqlint check
#               [ALL])                   part of the default build
#
# Makes the target TARGET_irqlint, which analyses the sources of TARGET as one driver, each with the definitions, include folders and
# options that CMake compiles it with, those of linked targets included. Works with every generator: what the
# target is made of is written by generator expressions, for each configuration.

set(IRQLINT_CMAKE_DIR "${CMAKE_CURRENT_LIST_DIR}")

# What TARGET is made of, one file for each language and configuration, for irqlint-run.cmake to read.
function(_irqlint_describe target folder)
  set(property "TARGET_PROPERTY:${target}")
  foreach(config IN ITEMS ${CMAKE_CONFIGURATION_TYPES} ${CMAKE_BUILD_TYPE})
    string(TOUPPER "${config}" upper)
    foreach(language C CXX)
      string(APPEND ${language}_config_flags "$<$<CONFIG:${config}>:${CMAKE_${language}_FLAGS_${upper}}>")
    endforeach()
  endforeach()
  file(GENERATE OUTPUT "${folder}/$<CONFIG>/${target}.$<COMPILE_LANGUAGE>.cmake" CONTENT
"set(sources [==[$<TARGET_PROPERTY:${target},SOURCES>]==])
set(source_dir [==[$<TARGET_PROPERTY:${target},SOURCE_DIR>]==])
set(definitions [==[$<${property},COMPILE_DEFINITIONS>]==])
set(includes [==[$<${property},INCLUDE_DIRECTORIES>]==])
set(options [==[$<${property},COMPILE_OPTIONS>]==])
set(headers [==[$<${property},PRECOMPILE_HEADERS>]==])
set(flags [==[$<$<COMPILE_LANGUAGE:C>:${CMAKE_C_FLAGS} ${C_config_flags}>$<$<COMPILE_LANGUAGE:CXX>:${CMAKE_CXX_FLAGS} ${CXX_config_flags}>]==])
set(standard [==[$<$<COMPILE_LANGUAGE:C>:$<${property},C_STANDARD>>$<$<COMPILE_LANGUAGE:CXX>:$<${property},CXX_STANDARD>>]==])
" TARGET ${target})
endfunction()

# The nearest configuration, as irqlint would find it from the sources: the build may run somewhere else.
function(_irqlint_find_config result)
  set(folder "${CMAKE_CURRENT_SOURCE_DIR}")
  while(NOT EXISTS "${folder}/.irqlint.json")
    get_filename_component(above "${folder}" DIRECTORY)
    if(above STREQUAL folder)
      set(${result} "" PARENT_SCOPE)
      return()
    endif()
    set(folder "${above}")
  endwhile()
  set(${result} "${folder}/.irqlint.json" PARENT_SCOPE)
endfunction()

function(irqlint_check target)
  cmake_parse_arguments(PARSE_ARGV 1 CHECK "ALL;WERROR" "PROFILE;FAIL_ON;FORMAT;CONFIG;BASELINE" "RULES;OUTPUT;WDK;LIBRARIES;OPTIONS")
  if(CHECK_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "irqlint_check(${target}): unknown argument ${CHECK_UNPARSED_ARGUMENTS}; options of the program go behind OPTIONS")
  endif()
  foreach(name IN ITEMS ${target} ${CHECK_LIBRARIES})
    if(NOT TARGET ${name})
      message(FATAL_ERROR "irqlint_check(${target}): there is no target ${name}; call irqlint_check after add_executable or add_library")
    endif()
    get_target_property(type ${name} TYPE)
    if(NOT type MATCHES "^(EXECUTABLE|(STATIC|SHARED|MODULE|OBJECT)_LIBRARY)$")
      message(FATAL_ERROR "irqlint_check(${target}): ${name} is no target with sources to compile")
    endif()
  endforeach()
  if(CHECK_FAIL_ON AND NOT CHECK_FAIL_ON MATCHES "^(error|warning|note|never)$")
    message(FATAL_ERROR "irqlint_check(${target}): FAIL_ON must be error, warning, note or never, not ${CHECK_FAIL_ON}")
  endif()

  set(folder "${CMAKE_CURRENT_BINARY_DIR}/irqlint/${target}")
  foreach(name IN ITEMS ${target} ${CHECK_LIBRARIES})
    _irqlint_describe(${name} "${folder}")
  endforeach()

  set(arguments check -p "${folder}/$<CONFIG>/compile_commands.json")
  set(working_folder "${CMAKE_SOURCE_DIR}")
  if(CMAKE_GENERATOR MATCHES "Visual Studio")
    set(working_folder "${CMAKE_CURRENT_BINARY_DIR}") # outside of the sources, so that paths come out absolute
    if(NOT CHECK_FORMAT)
      set(CHECK_FORMAT msbuild)
    endif()
    if(NOT CHECK_CONFIG)
      _irqlint_find_config(CHECK_CONFIG)
    endif()
  endif()
  if(CHECK_RULES)
    string(REPLACE ";" "," rules "${CHECK_RULES}")
    list(APPEND arguments "--rules=${rules}")
  endif()
  foreach(option PROFILE FORMAT)
    if(CHECK_${option})
      string(TOLOWER ${option} lower)
      list(APPEND arguments --${lower} "${CHECK_${option}}")
    endif()
  endforeach()
  foreach(option CONFIG BASELINE)
    if(CHECK_${option} AND NOT CHECK_${option} STREQUAL "none")
      get_filename_component(CHECK_${option} "${CHECK_${option}}" ABSOLUTE)
    endif()
    if(CHECK_${option})
      string(TOLOWER ${option} lower)
      list(APPEND arguments --${lower} "${CHECK_${option}}")
    endif()
  endforeach()
  foreach(wdk IN LISTS CHECK_WDK)
    list(APPEND arguments --wdk "${wdk}")
  endforeach()
  foreach(output IN LISTS CHECK_OUTPUT)
    if(NOT output MATCHES "^([a-z]+)=(.+)$")
      message(FATAL_ERROR "irqlint_check(${target}): OUTPUT ${output} must be FORMAT=FILE, as in sarif=irqlint.sarif")
    endif()
    set(format ${CMAKE_MATCH_1})
    get_filename_component(file "${CMAKE_MATCH_2}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")
    list(APPEND arguments --output "${format}=${file}")
  endforeach()
  if(CHECK_FAIL_ON)
    list(APPEND arguments --fail-on ${CHECK_FAIL_ON})
  elseif(NOT CHECK_WERROR)
    list(APPEND arguments --exit-zero --allow-incomplete)
  endif()

  set(all "")
  if(CHECK_ALL)
    set(all ALL)
  endif()
  set(targets ${target} ${CHECK_LIBRARIES})
  string(REPLACE ";" "," targets "${targets}")
  add_custom_target(${target}_irqlint ${all}
    COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${folder}/$<CONFIG>" "-DTARGETS=${targets}" "-DBINARY_DIR=${CMAKE_CURRENT_BINARY_DIR}"
            -P "${IRQLINT_CMAKE_DIR}/irqlint-database.cmake"
    COMMAND irqlint::irqlint ${arguments} ${CHECK_OPTIONS}
    WORKING_DIRECTORY "${working_folder}" COMMENT "Checking ${target} with irqlint" VERBATIM USES_TERMINAL)
endfunction()
