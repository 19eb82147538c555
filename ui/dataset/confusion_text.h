#pragma once

#include "ui/picture/confusion.h"

#include <QString>

namespace ui {

enum class TextForm { Commas, Tabs };

/// The matrix as a spreadsheet reads it: a line of what was said, then a line per true class. Numbers with a point, the
/// minus as "-", whatever the language. Names with a separator or a quote stand in quotes (RFC 4180).
QString confusionText(const ConfusionTable& table, TextForm form);

}  // namespace ui
