# `cpack` in the build folder makes the Debian package and the archive. For a release: integrations/package/build.
set(CPACK_PACKAGE_NAME irqlint)
set(CPACK_PACKAGE_VENDOR irqlint)
set(CPACK_PACKAGE_CONTACT "irqlint maintainers <irqlint@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/irqlint/irqlint)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "static analyzer for Windows kernel drivers")
set(CPACK_PACKAGE_DESCRIPTION
"irqlint reads the source of Windows kernel drivers (C and C++), works out at
which IRQL and with which locks each line runs, and says where that breaks the
kernel's rules, with the path that leads there. It needs no Windows, no build
and no WDK, and writes SARIF and the formats of the usual CI systems.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_FILE_NAME irqlint-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# The program is self-contained: dpkg-shlibdeps finds the C library, zlib and their versions.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, git")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/integrations/package/generator.cmake)
set(CPACK_IRQLINT_PACKAGE_FOLDER ${PROJECT_SOURCE_DIR}/integrations/package)

include(CPack)
