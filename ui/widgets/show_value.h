#pragma once

#include <QDoubleSpinBox>
#include <QSignalBlocker>

#include <cmath>

namespace ui {

/// Puts a value into a number field, without a signal. A field that shows this value already is left alone: what is
/// being typed in it stays as it is typed.
inline void showValue(QDoubleSpinBox& box, double value)
{
    if (std::abs(box.value() - value) < 0.5 * std::pow(10.0, -box.decimals()))
        return;
    const QSignalBlocker quiet(&box);
    box.setValue(value);
}

}  // namespace ui
