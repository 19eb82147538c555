#include "ui/draw/history_file.h"

#include "core/base/error.h"
#include "core/image/drawing_file.h"
#include "ui/files/save_file.h"
#include "ui/picture/seen.h"

#include <QJsonArray>

#include <algorithm>
#include <cstring>
#include <utility>

namespace ui {

namespace {

constexpr qsizetype largestHistory = qsizetype{24} << 20;  // characters
constexpr int largestSide = 4096;                          // pixels of an image of a data set
constexpr std::ptrdiff_t mostCompared = 4;                 // steps that follow each other share contents

[[noreturn]] void refuse(const QString& where, const char* expected)
{
    throw core::Error(where.toStdString() + ": expected " + expected);
}

QString inkText(const core::Ink& ink)
{
    return QString::fromStdString(core::compactDrawing(ink));
}

core::Ink inkFrom(const QJsonValue& value, const QString& where)
{
    return value.isUndefined() ? core::Ink() : core::parseDrawing(value.toString().toStdString(), where.toStdString());
}

QJsonObject imageToJson(const core::Image& image)
{
    QJsonArray shape;
    for (const std::int64_t extent : image.shape())
        shape << static_cast<qint64>(extent);
    const auto values = image.values();
    const QByteArray bytes(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size_bytes()));
    return {{"shape", shape}, {"values", QString::fromLatin1(bytes.toBase64())}};
}

core::Image imageFrom(const QJsonObject& object, const QString& where)
{
    core::Shape shape;
    std::int64_t count = 1;
    for (const auto& value : object["shape"].toArray()) {
        const int extent = value.toInt();
        if (extent < 1 || extent > largestSide || shape.size() == 3)
            refuse(where, "the shape of an image");
        shape.push_back(extent);
        count *= extent;
    }
    const QByteArray bytes = QByteArray::fromBase64(object["values"].toString().toLatin1());
    if (shape.size() != 3 || (shape[0] != 1 && shape[0] != 3)
        || bytes.size() != count * static_cast<qsizetype>(sizeof(float)))
        refuse(where, "an image with its values");
    std::vector<float> values(static_cast<std::size_t>(count));
    std::memcpy(values.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (!std::ranges::all_of(values, [](float value) { return value >= 0.0F && value <= 1.0F; }))
        refuse(where, "values of an image from 0 to 1");
    return {std::move(shape), std::move(values)};
}

QJsonObject blendToJson(const core::Blend& blend)
{
    return {{"from", inkText(blend.from)}, {"to", inkText(blend.to)}, {"position", blend.position}};
}

core::Blend blendFrom(const QJsonObject& object, const QString& where)
{
    core::Blend blend{inkFrom(object["from"], where), inkFrom(object["to"], where), object["position"].toDouble(-1.0)};
    if (!core::canBlend(blend.from, blend.to) || blend.position < 0.0 || blend.position > 1.0)
        refuse(where, "two drawings and a position between them");
    return blend;
}

/// Everything but the picture.
QJsonObject withoutPicture(const Canvas::Content& content)
{
    QJsonObject object{{"document", content.document}};
    if (!content.drawing.ink.strokes.empty())
        object["ink"] = inkText(content.drawing.ink);
    if (content.drawing.image)
        object["image"] = imageToJson(*content.drawing.image);
    if (!content.note.isEmpty())
        object["note"] = content.note;
    if (content.isExample)
        object["example"] = true;
    if (content.blend)
        object["blend"] = blendToJson(*content.blend);
    return object;
}

Canvas::Content contentWith(const QJsonObject& object, const QImage& picture, const QString& where)
{
    Canvas::Content content{.drawing = {.ink = inkFrom(object["ink"], where), .picture = picture},
                            .note = object["note"].toString(),
                            .document = object["document"].toInt(),
                            .isExample = object["example"].toBool()};
    if (object.contains("image")) {
        content.drawing.image = imageFrom(object["image"].toObject(), where);
        content.drawing.picture = pixelPicture(*content.drawing.image, Style::light());
    }
    if (object.contains("blend"))
        content.blend = blendFrom(object["blend"].toObject(), where);
    return content;
}

QImage pictureFrom(const QJsonValue& value, const QString& where)
{
    QImage picture = QImage::fromData(QByteArray::fromBase64(value.toString().toLatin1()), "PNG");
    if (picture.isNull())
        refuse(where, "a picture");
    return picture;
}

/// The contents and pictures of a history, each stored once.
class Tables {
public:
    explicit Tables(QHash<qint64, QByteArray>& known) : m_known(known) {}

    int add(const Canvas::Content& content)
    {
        const auto least = std::max<std::ptrdiff_t>(0, std::ssize(m_added) - mostCompared);
        for (auto place = std::ssize(m_added); place > least; --place)
            if (*m_added[static_cast<std::size_t>(place - 1)] == content)
                return static_cast<int>(place - 1);
        QJsonObject object = withoutPicture(content);
        if (!content.drawing.picture.isNull() && !content.drawing.image)
            object["picture"] = addPicture(content.drawing.picture);
        count(object.value("ink").toString().size()
              + object.value("image").toObject().value("values").toString().size());
        m_added.push_back(&content);
        m_contents << object;
        return static_cast<int>(m_added.size() - 1);
    }

    void count(qsizetype characters) { m_size += characters; }
    bool isFull() const { return m_size > largestHistory; }
    QHash<qint64, QByteArray> used() const { return m_used; }
    QJsonArray contents() const { return m_contents; }
    QJsonArray pictures() const { return m_pictures; }

private:
    int addPicture(const QImage& picture)
    {
        const qint64 key = picture.cacheKey();
        if (const auto place = m_places.constFind(key); place != m_places.cend())
            return *place;
        QByteArray& text = m_used[key];
        text = m_known.contains(key) ? m_known[key] : encodePng(picture).toBase64();
        count(text.size());
        m_pictures << QString::fromLatin1(text);
        return m_places[key] = static_cast<int>(m_pictures.size() - 1);
    }

    QHash<qint64, QByteArray>& m_known;
    QHash<qint64, QByteArray> m_used;
    QHash<qint64, int> m_places;
    std::vector<const Canvas::Content*> m_added;
    QJsonArray m_contents, m_pictures;
    qsizetype m_size = 0;
};

QJsonObject stepToJson(const CanvasHistory::Step& step, Tables& tables)
{
    if (!step.stroke)
        return {{"name", step.name}, {"before", tables.add(*step.before)}, {"after", tables.add(*step.after)}};
    const QString stroke = inkText({{*step.stroke}});
    tables.count(stroke.size());
    return {{"name", step.name}, {"stroke", stroke}, {"note", step.noteBefore}};
}

CanvasHistory::Step stepFrom(const QJsonObject& object,
                             const std::vector<std::shared_ptr<const Canvas::Content>>& contents, const QString& where)
{
    CanvasHistory::Step step{.name = object["name"].toString()};
    if (object.contains("stroke")) {
        const core::Ink ink = inkFrom(object["stroke"], where);
        if (ink.strokes.size() != 1)
            refuse(where, "a step with one stroke");
        step.stroke = std::make_shared<const core::Stroke>(ink.strokes.front());
        step.noteBefore = object["note"].toString();
        return step;
    }
    const auto at = [&contents, &where](const QJsonValue& value) {
        const int place = value.toInt(-1);
        if (place < 0 || place >= std::ssize(contents))
            refuse(where, "steps with their contents");
        return contents[static_cast<std::size_t>(place)];
    };
    step.before = at(object["before"]);
    step.after = at(object["after"]);
    return step;
}

}  // namespace

QJsonObject HistoryWriter::write(const DrawingHistory& history)
{
    const CanvasHistory& canvas = history.canvas;
    Tables tables(m_pictures);
    tables.add(canvas.now);
    QJsonArray steps;
    int first = canvas.index, last = canvas.index;
    while (first > 0 && !tables.isFull())
        steps.prepend(stepToJson(canvas.steps[static_cast<std::size_t>(--first)], tables));
    for (; last < std::ssize(canvas.steps) && !tables.isFull(); ++last)
        steps.append(stepToJson(canvas.steps[static_cast<std::size_t>(last)], tables));
    m_pictures = tables.used();
    QJsonObject files;
    for (auto file = history.files.cbegin(); file != history.files.cend(); ++file)
        files[QString::number(file.key())] = file.value();
    return {{"contents", tables.contents()},
            {"pictures", tables.pictures()},
            {"steps", steps},
            {"index", canvas.index - first},
            {"clean", canvas.clean < first || canvas.clean > last ? -1 : canvas.clean - first},
            {"files", files}};
}

DrawingHistory drawingHistoryFrom(const QJsonObject& object, const QString& where)
{
    std::vector<QImage> pictures;
    for (const auto& value : object["pictures"].toArray())
        pictures.push_back(pictureFrom(value, where));
    std::vector<std::shared_ptr<const Canvas::Content>> contents;
    for (const auto& value : object["contents"].toArray()) {
        const QJsonObject content = value.toObject();
        const int picture = content["picture"].toInt(-1);
        if (picture >= std::ssize(pictures))
            refuse(where, "contents with their pictures");
        contents.push_back(std::make_shared<const Canvas::Content>(
            contentWith(content, picture < 0 ? QImage() : pictures[static_cast<std::size_t>(picture)], where)));
    }
    if (contents.empty())
        refuse(where, "the content of the canvas");
    DrawingHistory history{
        {.now = *contents.front(), .index = object["index"].toInt(), .clean = object["clean"].toInt(-1)}, {}};
    for (const auto& value : object["steps"].toArray())
        history.canvas.steps.push_back(stepFrom(value.toObject(), contents, where));
    if (!history.canvas.isConsistent())
        refuse(where, "steps that lead to the content of the canvas");
    const QJsonObject files = object["files"].toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        history.files.insert(file.key().toInt(), file.value().toString());
    return history;
}

QJsonObject contentToJson(const Canvas::Content& content)
{
    QJsonObject object = withoutPicture(content);
    if (!content.drawing.picture.isNull() && !content.drawing.image)
        object["picture"] = QString::fromLatin1(encodePng(content.drawing.picture).toBase64());
    return object;
}

Canvas::Content contentFrom(const QJsonObject& object, const QString& where)
{
    return contentWith(object, object.contains("picture") ? pictureFrom(object["picture"], where) : QImage(), where);
}

}  // namespace ui
