# What `cmake --install` and the packages hold. Everything that the program looks for lies in ../share/irqlint of its own folder,
# so that an installed tree can be moved as a whole.
set(data ${CMAKE_INSTALL_DATADIR}/irqlint)
set(integrations ${PROJECT_SOURCE_DIR}/integrations)

install(TARGETS irqlint)
install(DIRECTORY kit/ DESTINATION ${data}/kit PATTERN tests EXCLUDE)
install(DIRECTORY kit-cxx/ DESTINATION ${data}/kit-cxx)
install(DIRECTORY kit-shims/ DESTINATION ${data}/kit-shims)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/schema DESTINATION ${data} FILES_MATCHING PATTERN "*.json")

install(FILES ${PROJECT_SOURCE_DIR}/docs/man/irqlint.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/guide DESTINATION ${CMAKE_INSTALL_DOCDIR} FILES_MATCHING PATTERN "*.md")

install(FILES cli/completions/irqlint.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME irqlint)
install(FILES cli/completions/_irqlint DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES cli/completions/irqlint.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# find_package(irqlint)
include(CMakePackageConfigHelpers)
set(package_config ${CMAKE_INSTALL_DATADIR}/cmake/irqlint)
file(RELATIVE_PATH IRQLINT_PROGRAM_FROM_CONFIG /${package_config} /${CMAKE_INSTALL_BINDIR}/irqlint${CMAKE_EXECUTABLE_SUFFIX})
configure_file(${integrations}/cmake/irqlint-config.cmake.in ${PROJECT_BINARY_DIR}/irqlint-config.cmake @ONLY)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/irqlint-config-version.cmake COMPATIBILITY SameMajorVersion ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/irqlint-config.cmake ${PROJECT_BINARY_DIR}/irqlint-config-version.cmake
              ${integrations}/cmake/irqlint-check.cmake ${integrations}/cmake/irqlint-database.cmake
        DESTINATION ${package_config})

install(DIRECTORY ${integrations}/msbuild DESTINATION ${data} FILES_MATCHING PATTERN "*.props" PATTERN "*.targets")
install(DIRECTORY ${integrations}/bazel ${integrations}/neovim ${integrations}/emacs DESTINATION ${data} PATTERN test EXCLUDE)

# Notices of what is linked into the program, as the packages that brought it have them.
if(IRQLINT_RUNTIME_LINK_OPTIONS)
  foreach(package llvm-22-dev libclang-22-dev libstdc++-12-dev libpugixml-dev libzstd-dev nlohmann-json3-dev libcli11-dev)
    if(EXISTS /usr/share/doc/${package}/copyright)
      install(FILES /usr/share/doc/${package}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR}/third-party RENAME ${package})
    endif()
  endforeach()
endif()

include(cmake/Package.cmake)
