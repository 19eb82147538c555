#include "ui/recovery/autosave.h"

#include "core/base/error.h"
#include "core/base/output.h"
#include "ui/files/json_text.h"
#include "ui/files/save_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int autosaveVersion = 1;
constexpr int saveAfter = 2000;                                   // ms
constexpr std::uintmax_t largestPart = std::uintmax_t{96} << 20;  // bytes
constexpr int mostNames = 1000;
const QString versionKey = QStringLiteral("runoff_autosave");

/// Renames the file to the first free name. Returns the new path, or the old one if this fails.
template <typename NameOf>
QString renamed(const QString& file, const NameOf& nameOf)
{
    for (int number = 1; number < mostNames; ++number) {
        QString name = nameOf(number);
        if (!QFileInfo::exists(name) && QFile::rename(file, name))
            return name;
    }
    return file;
}

QString setAside(const QString& file)
{
    return renamed(file, [&file](int number) {
        return number == 1 ? file + QStringLiteral(".damaged")
                           : QStringLiteral("%1.damaged-%2").arg(file, QString::number(number));
    });
}

QJsonObject contentOf(const QString& file)
{
    QJsonObject object = readJsonFile(file, largestPart).object();
    if (object.value(versionKey).toInt() != autosaveVersion)
        throw core::Error(file.toStdString() + ": expected \"runoff_autosave\": 1");
    return object;
}

QString partFile(const QString& folder, const QString& part)
{
    return QStringLiteral("%1/%2.json").arg(folder, part);
}

struct Left {
    std::vector<Offer> offers;
    QStringList problems;
};

/// Reads one file of an earlier session.
void readLeft(const QString& file, const AutosavePart& part, Left& left)
{
    try {
        Offer offer = part.read(contentOf(file), file);
        offer.file = file;
        if (offer.restore)
            left.offers.push_back(offer);
        else
            QFile::remove(file);
    } catch (...) {
        const QString problem = Lane::describe(std::current_exception());
        left.problems << Autosave::tr("Cannot restore a part of the session that ended unexpectedly. It is now %1: %2")
                             .arg(setAside(file), problem);
    }
}

/// Names the files of the last session so that this one does not write them, and reads all that are left.
Left leftIn(const QString& folder, const std::vector<AutosavePart>& parts)
{
    Left left;
    for (const AutosavePart& part : parts) {
        const QString file = partFile(folder, part.name);
        if (QFileInfo::exists(file))
            renamed(file, [&](int number) {
                return QStringLiteral("%1/%2.left-%3.json").arg(folder, part.name, QString::number(number));
            });
        const QRegularExpression pattern(QStringLiteral("^%1\\.left-[0-9]+\\.json$").arg(part.name));
        for (const QString& name : QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
            if (pattern.match(name).hasMatch())
                readLeft(folder + QLatin1Char('/') + name, part, left);
    }
    return left;
}

}  // namespace

Autosave::Autosave(QObject* parent) : QObject(parent), m_written(std::make_shared<QHash<QString, QByteArray>>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(saveAfter);
    connect(&m_soon, &QTimer::timeout, this, &Autosave::write);
}

Autosave::~Autosave() = default;

void Autosave::add(const AutosavePart& part)
{
    m_parts.push_back(part);
}

bool Autosave::hasLeft(const QString& folder)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::AllEntries | QDir::System);
    return std::ranges::any_of(names, [](const QString& name) { return name.count(u'.') == 1; });
}

void Autosave::begin(const QString& folder)
{
    m_folder = folder;
    m_files.run(
        this, [folder, parts = m_parts] { return leftIn(folder, parts); },
        [this](const Left& left) { emit found(left.offers, left.problems); },
        [this](const QString& message) { emit found({}, {message}); });
}

void Autosave::changed(const QString& part)
{
    if (m_folder.isEmpty())
        return;
    m_changed << part;
    if (!m_soon.isActive() && !m_isWriting)
        m_soon.start();
}

void Autosave::write()
{
    m_soon.stop();
    std::vector<std::pair<QString, AutosavePart::Encode>> jobs;
    for (const AutosavePart& part : m_parts)
        if (m_changed.contains(part.name))
            jobs.emplace_back(part.name, part.snapshot());
    m_changed.clear();
    m_isWriting = true;
    const auto ended = [this] {
        m_isWriting = false;
        if (!m_changed.isEmpty())
            m_soon.start();
    };
    m_files.run(
        this,
        [jobs, folder = m_folder, written = m_written] {
            for (const auto& [part, encode] : jobs) {
                const QString file = partFile(folder, part);
                if (!encode) {
                    written->remove(part);
                    QFile::remove(file);
                    continue;
                }
                QJsonObject content = encode();
                content[versionKey] = autosaveVersion;
                const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
                const QByteArray sum = QCryptographicHash::hash(text, QCryptographicHash::Sha1);
                if (written->value(part) == sum)
                    continue;
                core::makeFolder(QFile::encodeName(folder).toStdString());
                saveFile(file, text);
                (*written)[part] = sum;
            }
        },
        ended,
        [this, ended](const QString& message) {
            ended();
            if (!std::exchange(m_saidFailure, true))  // a full disk stays full
                emit failed(tr("Cannot keep the session in case Runoff ends unexpectedly: %1").arg(message));
        });
}

void Autosave::forget(const QString& leftFile)
{
    if (!m_changed.isEmpty())
        write();  // what was restored is kept again before its file is removed
    m_files.submit([leftFile] { QFile::remove(leftFile); });
}

void Autosave::end()
{
    m_soon.stop();
    m_changed.clear();
    if (m_folder.isEmpty())
        return;
    QStringList files;
    for (const AutosavePart& part : m_parts)
        files << partFile(m_folder, part.name);
    m_files.submit([files, written = m_written] {
        written->clear();
        for (const QString& file : files)
            QFile::remove(file);
    });
}

}  // namespace ui
