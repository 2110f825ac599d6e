# fish completion for irqlint

function __irqlint_rules
    irqlint list-rules --json 2>/dev/null | string match -rg '"(?:slug|code)": *"([^"]*)"'
end

complete -c irqlint -n __fish_use_subcommand -f -a check -d 'Analyse drivers'
complete -c irqlint -n __fish_use_subcommand -f -a explain -d 'What a rule finds'
complete -c irqlint -n __fish_use_subcommand -f -a list-rules -d 'All rules'
complete -c irqlint -n __fish_use_subcommand -f -a doctor -d 'What was found to analyse'
complete -c irqlint -n __fish_use_subcommand -f -a export-compile-commands -d 'Write a compilation database'
complete -c irqlint -l color -x -a 'auto always never' -d 'Colours'
complete -c irqlint -s q -l quiet -d 'No progress and no summary'
complete -c irqlint -s h -l help -d 'Show the options'
complete -c irqlint -l version -d 'Show versions'

set -l input '__fish_seen_subcommand_from check doctor export-compile-commands'
complete -c irqlint -n $input -s p -l build-dir -r -d 'Folder or file of a compile_commands.json, a solution, a project, a log'
complete -c irqlint -n $input -l configuration -x -a 'Release Debug' -d 'Configuration of project files'
complete -c irqlint -n $input -l platform -x -a 'x64 ARM64 Win32' -d 'Platform of project files'
complete -c irqlint -n $input -l wdk -r -d 'Include folder of a real WDK'
complete -c irqlint -n $input -l kit -r -d 'Our own headers'
complete -c irqlint -n $input -l config -r -d 'Configuration file'
complete -c irqlint -n $input -l rules -x -a 'all (__irqlint_rules)' -d 'Rules to run'
complete -c irqlint -n $input -s j -l jobs -x -d 'Threads'
complete -c irqlint -n $input -l budget -x -d 'Steps per function'

set -l check '__fish_seen_subcommand_from check'
complete -c irqlint -n $check -l fail-on -x -a 'error warning note never' -d 'Lowest severity that fails'
complete -c irqlint -n $check -l exit-zero -d 'Exit with 0 whatever was found'
complete -c irqlint -n $check -l allow-incomplete -d 'Exit with 0 although some file was not analysed'
complete -c irqlint -n $check -l format -x -a 'text sarif json' -d 'Format on stdout'
complete -c irqlint -n $check -l output -x -d 'Also write a report, FORMAT=FILE'
complete -c irqlint -n $check -l stats -r -d 'Write numbers about the run'
complete -c irqlint -n $check -l why -x -d 'What the engine knows at FILE:LINE'
complete -c irqlint -n $check -l dump-ir -x -d 'A function as the engine sees it'
complete -c irqlint -n $check -l dump-summary -x -d 'What callers learn of a function'
complete -c irqlint -n $check -l dump-facts -x -d 'What is known about a routine'
complete -c irqlint -n $check -l print-args -r -d 'The arguments handed to clang'

complete -c irqlint -n '__fish_seen_subcommand_from export-compile-commands' -s o -l output -r -d 'File to write'
complete -c irqlint -n '__fish_seen_subcommand_from explain' -f -a '(__irqlint_rules)'
complete -c irqlint -n '__fish_seen_subcommand_from explain' -l format -x -a 'text markdown' -d 'Format'
complete -c irqlint -n '__fish_seen_subcommand_from list-rules' -l json -d 'All metadata as JSON'
