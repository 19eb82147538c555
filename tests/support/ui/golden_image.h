#pragma once

#include <QImage>
#include <QString>

namespace support {

/// Compares a picture with tests/golden/<name>.png. Empty if they agree: same size, and at most one pixel in a thousand
/// differs by more than an eighth of the range. Otherwise what is wrong; the actual picture and one that shows the
/// difference are then in the folder `golden` beside the test program. RUNOFF_RENEW_GOLDEN=1 writes the golden picture.
QString differsFromGolden(const QImage& actual, const QString& name);

}  // namespace support
