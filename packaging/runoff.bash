# Completion of runoff's arguments in bash. What there is to choose from is read from the program, so that it is always right.

# The sub-commands that `runoff --help` lists, or those of a sub-command.
_runoff_commands()
{
    "$@" --help 2>/dev/null | sed -n '/^Subcommands:/,/^$/ s/^  \([a-z][a-z-]*\).*/\1/p'
}

# What the option $1 takes; the rest is the command.
_runoff_values()
{
    local option=$1
    shift
    case $option in
        --model | --onto | --against | --curves) "$1" models 2>/dev/null | sed -n 's/^\([^ ][^ ]*\)  .*/\1/p' ;;
        --dataset) "$1" datasets 2>/dev/null | sed -n 's/^\([^ ][^ ]*\)  .*/\1/p' ;;
        *) "$@" --help 2>/dev/null | sed -n "s/^  $option TEXT:{\([^}]*\)}.*/\1/p" | tr ',' '\n' ;;
    esac
}

_runoff()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} word words commands
    local -a command=("${COMP_WORDS[0]}")
    COMPREPLY=()
    commands=$(_runoff_commands "${command[@]}")
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ $word != -* && $'\n'$commands$'\n' == *$'\n'$word$'\n'* ]]; then
            command+=("$word")
            commands=$(_runoff_commands "${command[@]}")
        fi
    done
    if [[ $current == -* ]]; then
        words=$("${command[@]}" --help 2>/dev/null | sed -n 's/^  \(-[^ ]*\).*/\1/p' | tr ',' '\n' | grep '^--')
    elif [[ $previous == --* ]]; then
        words=$(_runoff_values "$previous" "${command[@]}")
    elif [[ ${command[*]:1} == experiment ]]; then
        words="merge page $("${command[@]}" --help 2>/dev/null | sed -n '/^Protocols:/,$ s/^  \([a-z-]*\)$/\1/p')"
    elif [[ ${command[*]:1} == "datasets fetch" ]]; then
        words=$(_runoff_values --dataset "${command[@]}")
    elif [[ ${command[*]:1} == lesson ]]; then
        words=$("${command[0]}" lesson 2>/dev/null | sed -n 's/^\([^ ][^ ]*\)  .*/\1/p')
    else
        words=$commands
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -o bashdefault -o default -F _runoff runoff
