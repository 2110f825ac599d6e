# The program needs the C library and zlib, which every Linux has, and nothing else: one file serves the Debian package, the archive
# that runs from any folder, and distributions with other versions of these libraries. zlib stays shared: Debian wants its fixes to
# reach all programs. What has no static library here stays shared, too.
option(IRQLINT_SELF_CONTAINED "Link libstdc++, pugixml and zstd statically" ${UNIX})

if(NOT IRQLINT_SELF_CONTAINED OR IRQLINT_SANITIZE OR IRQLINT_FUZZ OR APPLE)
  return()
endif()

get_target_property(support_libraries LLVMSupport INTERFACE_LINK_LIBRARIES)
if(TARGET zstd::libzstd_static)
  list(TRANSFORM support_libraries REPLACE "^zstd::libzstd_shared$" "zstd::libzstd_static")
endif()
set_target_properties(LLVMSupport PROPERTIES INTERFACE_LINK_LIBRARIES "${support_libraries}")
if(TARGET pugixml::static)
  set_target_properties(pugixml::pugixml PROPERTIES INTERFACE_LINK_LIBRARIES pugixml::static)
endif()
set(IRQLINT_RUNTIME_LINK_OPTIONS -static-libstdc++ -static-libgcc)
