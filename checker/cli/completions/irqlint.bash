# bash completion for irqlint

_irqlint_rules() {
  "${COMP_WORDS[0]}" list-rules --json 2>/dev/null | sed -n 's/.*"\(slug\|code\)": *"\([^"]*\)".*/\2/p'
}

_irqlint_topics() {
  "${COMP_WORDS[0]}" explain --format markdown 2>/dev/null | sed -n 's/^| `\([^`]*\)` .*/\1/p'
}

_irqlint() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command='' word
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in check | baseline | diff | merge | explain | list-rules | doctor | irql | annotate | entrypoints | ioctls | export-compile-commands | lsp | cache | lower | link) command=$word && break ;; esac
  done

  local common='--color --help --quiet --version -h -q'
  local input='--budget --build-dir --cache-dir --config --configuration --jobs --kit --no-cache --no-prefix --platform --profile --rules --wdk --wdk-version -j -p'
  local questions='--dump-facts --dump-ir --dump-summary --print-args --why'
  case $prev in
    --color) COMPREPLY=($(compgen -W 'auto always never' -- "$cur")) && return ;;
    --baseline | --new-from-patch) COMPREPLY=($(compgen -f -- "$cur")) && return ;;
    --new-from-rev | --new-from-merge-base)
      COMPREPLY=($(compgen -W "$(git for-each-ref --format='%(refname:short)' 2>/dev/null)" -- "$cur")) && return
      ;;
    --fail-on) COMPREPLY=($(compgen -W 'error warning note never' -- "$cur")) && return ;;
    --format)
      local formats='text sarif json gitlab rdjson rdjsonl junit github azure msbuild prefast sonarqube markdown html'
      [[ $command == annotate ]] && formats='text sarif json'
      [[ $command == explain ]] && formats='text markdown'
      [[ $command == irql || $command == entrypoints ]] && formats='text json'
      [[ $command == ioctls || $command == diff ]] && formats='text markdown json'
      [[ $command == merge ]] && formats='text markdown json sarif'
      COMPREPLY=($(compgen -W "$formats" -- "$cur")) && return
      ;;
    --output | -o)
      [[ $command == check || $command == link ]] || { COMPREPLY=($(compgen -f -- "$cur")) && return; }
      compopt -o nospace && COMPREPLY=($(compgen -W 'text= sarif= json= gitlab= rdjson= rdjsonl= junit= github= azure= msbuild= prefast= sonarqube= markdown= html=' -- "$cur")) && return ;;
    --profile) COMPREPLY=($(compgen -W 'minimal recommended all' -- "$cur")) && return ;;
    --report-unused-suppressions) COMPREPLY=($(compgen -W 'none own all' -- "$cur")) && return ;;
    --rules) COMPREPLY=($(compgen -W "all $(_irqlint_rules)" -- "$cur")) && return ;;
    --budget | -j | --jobs | --timeout | --dump-ir | --dump-summary | --dump-facts) return ;;
  esac
  if [[ $cur != -* ]]; then
    case $command in
      '') COMPREPLY=($(compgen -W 'check baseline diff merge explain list-rules doctor irql annotate entrypoints ioctls export-compile-commands lsp cache lower link' -- "$cur")) ;;
      explain) COMPREPLY=($(compgen -W "$(_irqlint_rules) $(_irqlint_topics)" -- "$cur")) ;;
      baseline) COMPREPLY=($(compgen -f -W prune -- "$cur")) ;;
      *) COMPREPLY=($(compgen -f -- "$cur")) ;;
    esac
    return
  fi
  case $command in
    check)
      COMPREPLY=($(compgen -W "$common $input $questions --allow-incomplete --baseline --exit-zero --category --changed --fail-on --format --new-from-merge-base \
        --new-from-patch --new-from-rev --output --print-config --report-unused-suppressions --require-reason --show-suppressed --stats --summary --timing \
        --update-baseline --whole-files" -- "$cur"))
      ;;
    baseline) COMPREPLY=($(compgen -W "$common $input --baseline" -- "$cur")) ;;
    diff) COMPREPLY=($(compgen -W "$common --fail-on --format" -- "$cur")) ;;
    merge) COMPREPLY=($(compgen -W "$common --format --output -o" -- "$cur")) ;;
    explain) COMPREPLY=($(compgen -W "$common --format --results" -- "$cur")) ;;
    list-rules) COMPREPLY=($(compgen -W "$common --json" -- "$cur")) ;;
    doctor) COMPREPLY=($(compgen -W "$common $input" -- "$cur")) ;;
    irql) COMPREPLY=($(compgen -W "$common $input --format" -- "$cur")) ;;
    annotate) COMPREPLY=($(compgen -W "$common $input --format --write" -- "$cur")) ;;
    entrypoints | ioctls) COMPREPLY=($(compgen -W "$common $input --allow-incomplete --format" -- "$cur")) ;;
    lower) COMPREPLY=($(compgen -W "$common $input --module --output -o" -- "$cur")) ;;
    link)
      COMPREPLY=($(compgen -W "$common $input --allow-incomplete --baseline --category --changed --exit-zero --fail-on --format --module --new-from-merge-base \
        --new-from-patch --new-from-rev --output --print-config --report-unused-suppressions --require-reason --show-suppressed --stats --summary --timing \
        --update-baseline --whole-files" -- "$cur"))
      ;;
    cache) COMPREPLY=($(compgen -W "$common --cache-dir --clear" -- "$cur")) ;;
    lsp) COMPREPLY=($(compgen -W "$common $input --stdio --timeout" -- "$cur")) ;;
    export-compile-commands) COMPREPLY=($(compgen -W "$common $input --output -o" -- "$cur")) ;;
    *) COMPREPLY=($(compgen -W "$common" -- "$cur")) ;;
  esac
}

complete -o filenames -F _irqlint irqlint
