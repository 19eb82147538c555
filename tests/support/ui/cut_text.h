#pragma once

#include "tests/support/ui/patience.h"

#include <QStringList>

class QWidget;

namespace support {

/// What is cut in a visible widget and its children, one line for each problem: a text that is wider than its control,
/// a pane that is narrower than its content, a button that is partly outside. Waits until the layout is complete, which
/// takes several turns of the event loop; at most `deadline` ms.
QStringList cutTextsIn(const QWidget& widget, int deadline = patience);

}  // namespace support
