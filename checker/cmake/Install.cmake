# The program looks for the kit and the rules in ../share/irqlint of its own folder.
install(TARGETS irqlint)
install(DIRECTORY kit/ DESTINATION ${CMAKE_INSTALL_DATADIR}/irqlint/kit PATTERN tests EXCLUDE)
install(DIRECTORY kit-cxx/ DESTINATION ${CMAKE_INSTALL_DATADIR}/irqlint/kit-cxx)
install(DIRECTORY kit-shims/ DESTINATION ${CMAKE_INSTALL_DATADIR}/irqlint/kit-shims)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/rules/ DESTINATION ${CMAKE_INSTALL_DATADIR}/irqlint/rules
        FILES_MATCHING PATTERN "*.json" PATTERN "*.md")
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

install(FILES cli/completions/irqlint.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME irqlint)
install(FILES cli/completions/_irqlint DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES cli/completions/irqlint.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
