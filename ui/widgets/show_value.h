#pragma once

#include <QDoubleSpinBox>
#include <QSignalBlocker>

#include <cmath>

namespace ui {

/// Sets the value of a number field without a signal. A field that already shows this value stays unchanged, so that
/// text that the user is typing stays.
inline void showValue(QDoubleSpinBox& box, double value)
{
    if (std::abs(box.value() - value) < 0.5 * std::pow(10.0, -box.decimals()))
        return;
    const QSignalBlocker quiet(&box);
    box.setValue(value);
}

}  // namespace ui
