# LLVM and clang 22, linked statically: the program starts in 5 ms instead of 33 (docs/internals/parsing.md).
find_package(LLVM 22.1 REQUIRED CONFIG HINTS /usr/lib/llvm-22)
find_package(Clang REQUIRED CONFIG HINTS ${LLVM_DIR}/../clang /usr/lib/llvm-22)
message(STATUS "LLVM ${LLVM_PACKAGE_VERSION} in ${LLVM_DIR}")

if(NOT LLVM_ENABLE_RTTI)
  add_compile_options(-fno-rtti)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
  find_program(LLD NAMES ld.lld-22 ld.lld)
  if(LLD)
    add_link_options(--ld-path=${LLD} -Wl,--gc-sections -Wl,--as-needed)
  endif()
endif()

# Headers as system headers: our warning flags are for our code.
add_library(irqlint_llvm_headers INTERFACE)
target_include_directories(irqlint_llvm_headers SYSTEM INTERFACE ${LLVM_INCLUDE_DIRS} ${CLANG_INCLUDE_DIRS})
separate_arguments(llvm_definitions UNIX_COMMAND "${LLVM_DEFINITIONS}")
target_compile_options(irqlint_llvm_headers INTERFACE ${llvm_definitions})

# The libraries by name: `all` would ask for parts that distributions do not ship.
set(IRQLINT_CLANG_LIBS clangTooling clangFrontend clangDriver clangSerialization clangParse clangSema clangAnalysis
    clangASTMatchers clangEdit clangAST clangLex clangBasic)
set(IRQLINT_LLVM_LIBS LLVMPlugins LLVMFrontendOpenMP LLVMFrontendHLSL LLVMWindowsDriver LLVMOption LLVMProfileData
    LLVMBitReader LLVMBitstreamReader LLVMCore LLVMMCParser LLVMMC LLVMTargetParser LLVMSupport)

# Where LLVM was built as one shared library, clang's static libraries ask for that one: hand them the parts instead.
foreach(target ${CLANG_EXPORTED_TARGETS})
  if(NOT TARGET ${target})
    continue()
  endif()
  get_target_property(libraries ${target} INTERFACE_LINK_LIBRARIES)
  if(libraries AND "LLVM" IN_LIST libraries)
    list(TRANSFORM libraries REPLACE "^LLVM$" "${IRQLINT_LLVM_LIBS}")
    set_target_properties(${target} PROPERTIES INTERFACE_LINK_LIBRARIES "${libraries}")
  endif()
endforeach()
