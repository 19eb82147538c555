#include "ui/teach/teach_content.h"

#include "core/teach/examples.h"
#include "ui/picture/convert.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr int longestExampleSide = 320;

}  // namespace

qsizetype TeachContent::exampleCount() const
{
    std::size_t count = 0;
    for (const TeachClass& each : classes)
        count += each.examples.size();
    return static_cast<qsizetype>(count);
}

qsizetype TeachContent::ownClasses() const
{
    return std::ranges::count_if(classes, [](const TeachClass& each) { return !each.isRest; });
}

qsizetype TeachContent::classesToTeach() const
{
    return std::ranges::count_if(classes,
                                 [](const TeachClass& each) { return !each.isRest && !each.examples.empty(); });
}

bool TeachContent::has(const QString& name) const
{
    return std::ranges::find(classes, name, &TeachClass::name) != classes.end();
}

std::optional<std::size_t> TeachContent::rest() const
{
    const auto found = std::ranges::find(classes, true, &TeachClass::isRest);
    return found == classes.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - classes.begin()));
}

QString TeachContent::freeName() const
{
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        QString name = QCoreApplication::translate("ui::TeachContent", "Class %1").arg(QLatin1Char(letter));
        if (!has(name))
            return name;
    }
    return QCoreApplication::translate("ui::TeachContent", "Class %1").arg(classes.size() + 1);
}

TeachContent TeachContent::first()
{
    TeachContent content;
    for (int number = 0; number < core::fewestTaughtClasses; ++number)
        content.classes.push_back({content.freeName(), false, {}});
    return content;
}

ExampleRef makeExample(const Drawing& drawing)
{
    auto made = std::make_shared<TeachExample>(TeachExample{drawing});
    QImage& picture = made->drawing.picture;
    if (picture.isNull() || drawing.image)
        return made;
    picture = flattened(picture);
    if (std::max(picture.width(), picture.height()) > longestExampleSide)
        picture = picture.scaled(longestExampleSide, longestExampleSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return made;
}

std::optional<core::Image> inputOf(const TeachExample& example, const core::Preprocessing& rule)
{
    const Drawing& drawing = example.drawing;
    if (drawing.image)
        return core::networkInput(*drawing.image, rule);
    if (!drawing.picture.isNull())
        return core::normalizePicture(toGreyOrColour(drawing.picture), rule);
    return core::normalize(drawing.ink, rule);
}

}  // namespace ui
