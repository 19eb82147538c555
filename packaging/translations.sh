#!/bin/sh
# Takes the texts of the sources into the translations (resources/translations), or into copies of them in the folder that is
# named. Then translate what is marked "unfinished": CONTRIBUTING.md, "How to add a text or a language". Needs qt6-l10n-tools.
set -eu

cd "$(dirname "$0")/.."
folder=${1:-resources/translations}
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
if [ "$folder" != resources/translations ]; then
    cp resources/translations/*.ts "$folder"
fi

# The questions of the included plans are in JSON, where lupdate does not look.
beside=$(mktemp -d)
trap 'rm -r "$beside"' EXIT
sed -n 's/^ *"question": \(".*"\),$/QT_TRANSLATE_NOOP("core", \1);/p' resources/plans/*.json >"$beside/plans.cpp"

# update LANGUAGE [OPTION...]: lupdate warns of free functions, whose context is their namespace; this is what Runoff wants.
update()
{
    language=$1
    shift
    "$lupdate" -silent -no-obsolete -locations none "$@" -source-language en -target-language "$language" \
        -tr-function-alias QT_TRANSLATE_NOOP+=RUNOFF_TEXT -I . core ui app "$beside/plans.cpp" -ts "$folder/runoff_$language.ts" 2>&1 \
        | grep -vE "Class '(ui|core)' lacks Q_OBJECT macro|Qualifying with unknown namespace/class ::(std|core)|^$" >&2 || true
}

update en -pluralonly  # only the forms for one thing; all other texts are in the sources
update de
update zh_CN
