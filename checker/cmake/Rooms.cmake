# irqlint_room(name [PCH] [libraries...])
#
# One static library per folder below checker/. A room finds its own sources, so that a new file needs no edit
# here; a room without sources is left out, and so are rooms that depend on it in name only.
# PCH: the room is heavy on clang headers; precompile them.
function(irqlint_room name)
  cmake_parse_arguments(ROOM "PCH" "" "" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/[Mm]ain\\.cpp$")
  if(NOT sources)
    return()
  endif()
  add_library(irqlint_${name} STATIC ${sources})
  target_include_directories(irqlint_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/include)
  target_link_libraries(irqlint_${name} PUBLIC irqlint_llvm_headers)
  foreach(library ${ROOM_UNPARSED_ARGUMENTS})
    if(TARGET ${library} OR NOT library MATCHES "^irqlint_")
      target_link_libraries(irqlint_${name} PUBLIC ${library})
    endif()
  endforeach()
  if(ROOM_PCH)
    irqlint_clang_pch(irqlint_${name})
  endif()
  set_property(GLOBAL APPEND PROPERTY IRQLINT_ROOMS irqlint_${name})
endfunction()

function(irqlint_clang_pch target)
  target_compile_options(${target} PRIVATE -Xclang -fno-pch-timestamp)
  target_precompile_headers(${target} PRIVATE
    <clang/AST/ASTContext.h> <clang/AST/Attr.h> <clang/AST/DeclCXX.h> <clang/AST/Expr.h> <clang/AST/ExprCXX.h>
    <clang/AST/RecursiveASTVisitor.h> <clang/AST/Stmt.h> <clang/Basic/SourceManager.h>
    <clang/Frontend/CompilerInstance.h> <clang/Lex/Preprocessor.h>
    <algorithm> <functional> <map> <memory> <optional> <string> <unordered_map> <vector>)
endfunction()

# The rooms that the sources in ARGN include headers of.
function(irqlint_included_rooms result)
  set(rooms "")
  foreach(source ${ARGN})
    file(STRINGS ${source} includes REGEX "^#include \"[a-z]+/")
    foreach(line ${includes})
      string(REGEX REPLACE "^#include \"([a-z]+)/.*" "\\1" folder "${line}")
      if(folder STREQUAL "irqlint")
        set(folder rules)
      elseif(folder STREQUAL "support")
        set(folder test_support)
      endif()
      if(TARGET irqlint_${folder})
        list(APPEND rooms irqlint_${folder})
      elseif(folder STREQUAL "llvm")
        list(APPEND rooms LLVMSupport)
      endif()
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES rooms)
  set(${result} ${rooms} PARENT_SCOPE)
endfunction()
