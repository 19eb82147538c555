#!/bin/sh
# Takes the texts of the sources into the translations (resources/translations), or into the folder that is named. Then
# translate what is marked "unfinished": CONTRIBUTING.md, "How to add a text or a language". Needs qt6-l10n-tools.
set -eu

cd "$(dirname "$0")/.."
folder=${1:-resources/translations}
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}

# en: only the forms for one thing; all other texts are in the sources.
"$lupdate" -silent -no-obsolete -locations none -pluralonly -source-language en -target-language en \
    -tr-function-alias QT_TRANSLATE_NOOP+=RUNOFF_TEXT -I . core ui app -ts "$folder/runoff_en.ts"
for language in de zh_CN; do
    "$lupdate" -silent -no-obsolete -locations none -source-language en -target-language "$language" \
        -tr-function-alias QT_TRANSLATE_NOOP+=RUNOFF_TEXT -I . core ui app -ts "$folder/runoff_$language.ts"
done
