#pragma once

#include <QCoreApplication>
#include <QString>

namespace ui {

/// The translation of a text, for functions without a class; a class has its own tr(). "ui" is the context that lupdate
/// sees at such a call. Runs on any thread.
inline QString tr(const char* words, const char* comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("ui", words, comment, count);
}

}  // namespace ui
