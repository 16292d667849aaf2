/** `vitrine completion bash|zsh|fish`: prints a script that calls `vitrine complete`. */
export function printCompletion({ shell }: { readonly shell: keyof typeof scripts }): void {
  process.stdout.write(scripts[shell]);
}

const scripts = {
  bash: `_vitrine() {
  local IFS=$'\\n' rest=$COMP_LINE last= index word words
  words=()
  # bash takes user_id=5 and http://host for several words: those without a blank between them are one.
  for ((index = 0; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if ((index > 0)) && [[ $rest != [[:space:]]* ]]; then words[\${#words[@]} - 1]+=$word; else words+=("$word"); fi
    rest=\${rest#"\${rest%%[![:space:]]*}"}
    rest=\${rest#"$word"}
  done
  last=\${words[\${#words[@]} - 1]}
  COMPREPLY=($(vitrine complete "\${words[@]:1}" 2>/dev/null | cut -f1))
  [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
  # It replaces only what stands behind the last of them, and no file is the value of a field.
  if [[ $last == *[=:]* ]]; then
    COMPREPLY=("\${COMPREPLY[@]#"\${last%"\${last##*[=:]}"}"}")
    [[ $last == -* ]] || compopt +o default 2>/dev/null
  fi
  return 0
}
complete -o default -F _vitrine vitrine
`,
  zsh: `_vitrine() {
  local -a found
  local text about
  while IFS=$'\\t' read -r text about; do
    found+=("\${text//:/\\\\:}\${about:+:$about}")
  done < <(vitrine complete "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe vitrine found; else _files; fi
}
compdef _vitrine vitrine
`,
  fish: `complete -c vitrine -f -a '(vitrine complete (commandline -opc)[2..] "$(commandline -ct)" 2>/dev/null)'
complete -c vitrine -n '__fish_seen_subcommand_from snapshot' -F
complete -c vitrine -l config -r -F
complete -c vitrine -l spec -r -F
complete -c vitrine -l output -r -F
`,
} as const;
