#include "ui/words/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

QString Words::thresholds(std::span<const float> thresholds)
{
    if (thresholds.empty())
        return {};
    const auto [low, high] = std::minmax_element(thresholds.begin(), thresholds.end());
    if (*high - *low < 0.005F)
        return tr("threshold %1").arg(significant(static_cast<double>(*low), 2));
    return tr("thresholds %1 to %2").arg(decimal(*low, 2), decimal(*high, 2));
}

QString Words::training(const core::Classifier& classifier)
{
    for (const char* key : {"training_images", "training images", "trainingImages", "images"}) {
        const auto found = classifier.provenance.find(key);
        if (found == classifier.provenance.end())
            continue;
        bool isNumber = false;
        const qint64 images = QString::fromStdString(found->second).toLongLong(&isNumber);
        if (isNumber)
            return tr("trained on %1 images", nullptr, quantity(images)).arg(grouped(images));
    }
    for (const char* key : {"dataset", "data set", "data_set"})
        if (const auto found = classifier.provenance.find(key); found != classifier.provenance.end())
            return tr("trained on %1").arg(QString::fromStdString(found->second));
    return {};
}

QString Words::number(int value)
{
    switch (value) {
    case 1:
        return tr("one");
    case 2:
        return tr("two");
    case 3:
        return tr("three");
    case 4:
        return tr("four");
    case 5:
        return tr("five");
    case 6:
        return tr("six");
    case 7:
        return tr("seven");
    case 8:
        return tr("eight");
    case 9:
        return tr("nine");
    case 10:
        return tr("ten");
    case 11:
        return tr("eleven");
    case 12:
        return tr("twelve");
    default:
        return QString::number(value);
    }
}

QString Words::grouped(std::int64_t value)
{
    const QLocale locale;
    const QString mark = locale.language() == QLocale::C ? QString(QChar(0x00A0)) : locale.groupSeparator();
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > (value < 0 ? 1 : 0); at -= 3)
        digits.insert(at, mark);
    return digits;
}

int Words::quantity(std::int64_t value)
{
    return static_cast<int>(std::clamp<std::int64_t>(value, 0, std::numeric_limits<int>::max()));
}

QString Words::parameters(std::int64_t count)
{
    const auto value = static_cast<double>(count);
    if (count >= 100'000)
        return tr("%1 M").arg(decimal(value / 1e6, count >= 10'000'000 ? 1 : 2));
    return grouped(count);
}

QString Words::milliseconds(double microseconds)
{
    return tr("%1 ms").arg(decimal(microseconds / 1000.0, microseconds < 9950.0 ? 1 : 0));
}

QString Words::percent(double share)
{
    return tr("%1 %").arg(decimal(100.0 * share, 1));
}

QString Words::probability(double p)
{
    const QString text = decimal(std::max(p, 0.0001), 4);
    const bool isBare = QLocale().language() == QLocale::C && text.startsWith(QLatin1Char('0'));  // only in English
    return (p < 0.0001 ? QStringLiteral("< ") : QStringLiteral("= ")) + (isBare ? text.mid(1) : text);
}

QString Words::decimal(double value, int digits)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const QString size = QString::number(std::abs(value), 'f', digits);
    const QString text = QLocale().toString(std::abs(value), 'f', digits);
    return value < 0.0 && size.toDouble() > 0.0 ? QChar(0x2212) + text : text;
}

QString Words::significant(double value, int digits)
{
    return QLocale().toString(value, 'g', digits);
}

}  // namespace ui
