# Runs on the installed tree before it becomes a Debian package: what Debian wants in other places or packed.
set(tree ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(doc ${tree}/doc/irqlint)

function(pack file)
  execute_process(COMMAND gzip -9n ${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(MAKE_DIRECTORY ${tree}/zsh/vendor-completions)
file(RENAME ${tree}/zsh/site-functions/_irqlint ${tree}/zsh/vendor-completions/_irqlint)
file(REMOVE_RECURSE ${tree}/zsh/site-functions)

file(REMOVE ${doc}/LICENSE) # Debian's copyright file names the licence and holds the exception
configure_file(${CPACK_IRQLINT_PACKAGE_FOLDER}/copyright ${doc}/copyright COPYONLY)

# Debian wants a changelog with a date. That of the last commit makes the same package of the same source.
execute_process(COMMAND git -C ${CPACK_IRQLINT_PACKAGE_FOLDER} log -1 --format=%cD OUTPUT_VARIABLE date ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
if(date STREQUAL "")
  string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
endif()
file(WRITE ${doc}/changelog "irqlint (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium\n\n  * See the history of the project.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
pack(${doc}/changelog)
pack(${tree}/man/man1/irqlint.1)
