#include "ui/teach/teach_store.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/folders.h"
#include "core/base/input_file.h"
#include "core/base/output.h"
#include "ui/files/json_text.h"
#include "ui/files/open_file.h"
#include "ui/files/save_file.h"
#include "ui/lane.h"
#include "ui/picture/convert.h"
#include "ui/picture/seen.h"
#include "ui/teach/example_files.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <span>

namespace ui {

namespace {

constexpr int storeVersion = 1;
constexpr int mostStores = 20;
constexpr qint64 largestIndex = qint64{4} << 20;  // bytes

std::filesystem::path fileOf(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

const QRegularExpression& storedName()
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{16}\\.(runoff|png)$"));
    return pattern;
}

QString freePath(const QString& path)
{
    for (int number = 1;; ++number) {
        QString free = QStringLiteral("%1-aside-%2").arg(path, QString::number(number));
        if (!QFileInfo::exists(free))
            return free;
    }
}

QString nameOfContent(const QByteArray& content, const QString& ending)
{
    core::Checksum sum;
    sum.add(std::as_bytes(std::span(content.constData(), static_cast<std::size_t>(content.size()))));
    return QStringLiteral("%1.%2").arg(QString::number(sum.value(), 16).rightJustified(16, u'0'), ending);
}

}  // namespace

TeachStore::TeachStore(const QString& parent) : m_parent(parent), m_folder(parent + QStringLiteral("/classes"))
{
    for (int number = 2; number < mostStores; ++number) {
        try {
            core::makeFolder(fileOf(m_folder));
            lock();
            return;
        } catch (const core::UsageError&) {  // another window uses it
            m_folder = QStringLiteral("%1/classes-%2").arg(m_parent, QString::number(number));
        } catch (const core::Error&) {  // not writable: save() reports it
            return;
        }
    }
}

TeachStore::~TeachStore() = default;

void TeachStore::lock()
{
    m_lock = std::make_unique<core::FileLock>(fileOf(m_folder));
}

TeachStore::Kept TeachStore::load()
{
    const QString index = m_folder + QStringLiteral("/index.json");
    if (!QFileInfo::exists(index))
        return {};
    Kept kept;
    QStringList problems;
    try {
        kept.content = read(problems);
        sweep();
    } catch (...) {
        const QString problem = Lane::describe(std::current_exception()), aside = freePath(m_folder);
        m_lock.reset();
        const bool isMoved = QDir().rename(m_folder, aside);
        kept.problem = tr("Cannot read the classes of the previous session. They are now in %1: %2")
                           .arg(isMoved ? aside : m_folder, problem);
        try {
            core::makeFolder(fileOf(m_folder));
            lock();
        } catch (const core::Error&) {
            // save() reports it
        }
        return kept;
    }
    if (!problems.isEmpty())
        kept.problem = tr("%n of the examples of the previous session cannot be read; the others are back: %1", nullptr,
                          Words::quantity(problems.size()))
                           .arg(problems.front());
    return kept;
}

TeachContent TeachStore::read(QStringList& problems)
{
    const QString path = m_folder + QStringLiteral("/index.json");
    const auto expect = [&path](bool isGood, const char* what) {
        if (!isGood)
            throw core::Error(path.toStdString() + ": expected " + what);
    };
    const std::string text = core::readBeginning(path.toStdString(), static_cast<std::size_t>(largestIndex));
    const QJsonObject document = parseJsonText(QByteArray::fromStdString(text), path).object();
    expect(document["runoff_classes"].toInt() == storeVersion, "\"runoff_classes\": 1");
    expect(document["classes"].isArray(), "a list \"classes\"");
    TeachContent content;
    for (const auto& value : document["classes"].toArray()) {
        const QJsonObject stored = value.toObject();
        TeachClass made{stored["name"].toString(), stored["rest"].toBool(), {}};
        expect(!made.name.isEmpty() && !content.has(made.name), "classes with different names");
        for (const auto& item : stored["examples"].toArray()) {
            const QString file = item.toObject()["file"].toString();
            expect(storedName().match(file).hasMatch(), "names of examples");
            try {
                made.examples.push_back(readOne(file, item.toObject()["ready"].toBool()));
            } catch (...) {
                problems << Lane::describe(std::current_exception());
                const QString damaged = QStringLiteral("%1/%2").arg(m_folder, file);
                QFile::rename(damaged, freePath(damaged));
            }
        }
        content.classes.push_back(std::move(made));
    }
    return content;
}

ExampleRef TeachStore::readOne(const QString& file, bool isReady)
{
    Drawing drawing = openFile(QStringLiteral("%1/%2").arg(m_folder, file));
    if (isReady && !drawing.picture.isNull()) {
        drawing.image = toGreyOrColour(drawing.picture);
        drawing.picture = pixelPicture(*drawing.image, Style::light());
    }
    ExampleRef example = makeExample(drawing);
    m_files[example] = file;
    return example;
}

/// Removes the files of examples that were removed in earlier sessions.
void TeachStore::sweep() const
{
    QSet<QString> used;
    for (const auto& [example, file] : m_files)
        used << file;
    for (const QString& file : QDir(m_folder).entryList(QDir::Files))
        if (storedName().match(file).hasMatch() && !used.contains(file))
            QFile::remove(QStringLiteral("%1/%2").arg(m_folder, file));
}

void TeachStore::save(const TeachContent& content)
{
    core::makeFolder(fileOf(m_folder));
    std::map<ExampleRef, QString> files;
    QJsonArray classes;
    for (const TeachClass& each : content.classes) {
        QJsonArray examples;
        for (const ExampleRef& example : each.examples) {
            QString file;
            if (const auto known = m_files.find(example); known != m_files.end()) {
                file = known->second;
            } else {
                const QByteArray encoded = encodedExample(*example);
                file = nameOfContent(encoded, endingOf(*example));
                saveFile(QStringLiteral("%1/%2").arg(m_folder, file), encoded);
            }
            files[example] = file;
            QJsonObject item{{"file", file}};
            if (example->drawing.image)
                item["ready"] = true;
            examples << item;
        }
        classes << QJsonObject{{"name", each.name}, {"rest", each.isRest}, {"examples", examples}};
    }
    m_files.merge(files);  // undo may bring back an example
    saveFile(m_folder + QStringLiteral("/index.json"),
             QJsonDocument(QJsonObject{{"runoff_classes", storeVersion}, {"classes", classes}}).toJson());
}

}  // namespace ui
