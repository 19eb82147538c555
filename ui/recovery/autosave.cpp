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

void removeFiles(const QStringList& files)
{
    for (const QString& file : files)
        QFile::remove(file);
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
    std::vector<std::pair<QString, AutosavePart::Encode>> parts;
    for (const AutosavePart& part : m_parts)
        if (m_changed.contains(part.name))
            parts.emplace_back(part.name, part.snapshot());
    m_changed.clear();
    m_isWriting = true;
    m_encoder.run(
        this, [parts] { return encoded(parts); },
        [this, session = m_session.get_token()](const std::vector<PartText>& texts) { store(texts, session); },
        [this](const QString& message) { takeFailure(message); });
}

std::vector<Autosave::PartText> Autosave::encoded(const std::vector<std::pair<QString, AutosavePart::Encode>>& parts)
{
    std::vector<PartText> texts;
    for (const auto& [part, encode] : parts) {
        PartText& text = texts.emplace_back(PartText{part, {}});
        if (!encode)
            continue;
        QJsonObject content = encode();
        content[versionKey] = autosaveVersion;
        text.content = QJsonDocument(content).toJson(QJsonDocument::Compact);
    }
    return texts;
}

/// Writes the file of a part unless it has this content, or removes it. `written`: the checksums by part.
void Autosave::keepPart(const PartText& text, const QString& folder, QHash<QString, QByteArray>& written)
{
    const QString file = partFile(folder, text.part);
    if (text.content.isEmpty()) {
        written.remove(text.part);
        QFile::remove(file);
        return;
    }
    const QByteArray sum = QCryptographicHash::hash(text.content, QCryptographicHash::Sha1);
    if (written.value(text.part) == sum)
        return;
    core::makeFolder(QFile::encodeName(folder).toStdString());
    saveFile(file, text.content);
    written[text.part] = sum;
}

void Autosave::store(const std::vector<PartText>& texts, const std::stop_token& session)
{
    m_files.run(
        this,
        [texts, folder = m_folder, written = m_written, session, decided = m_decided] {
            for (const PartText& text : texts)
                if (!session.stop_requested())
                    keepPart(text, folder, *written);
            removeFiles(decided);
        },
        [this, decided = m_decided] {
            m_decided.removeIf([&decided](const QString& file) { return decided.contains(file); });
            becomeIdle();
            removeDecided();
        },
        [this](const QString& message) { takeFailure(message); });
}

void Autosave::becomeIdle()
{
    m_isWriting = false;
    if (!m_changed.isEmpty())
        m_soon.start();
}

void Autosave::takeFailure(const QString& message)
{
    becomeIdle();
    if (!std::exchange(m_saidFailure, true))  // a full disk stays full
        emit failed(tr("Cannot keep the session in case Runoff ends unexpectedly: %1").arg(message));
}

void Autosave::forget(const QString& leftFile)
{
    m_decided << leftFile;
    if (!m_changed.isEmpty())
        write();  // what was restored is kept again before its file is removed
    else
        removeDecided();
}

/// Removes the files about which the user has decided, unless a write will do so.
void Autosave::removeDecided()
{
    if (m_changed.isEmpty() && !m_isWriting && !m_decided.isEmpty())
        m_files.submit([files = std::exchange(m_decided, {})] { removeFiles(files); });
}

void Autosave::end()
{
    m_soon.stop();
    m_changed.clear();
    m_session.request_stop();
    m_session = {};
    if (m_folder.isEmpty())
        return;
    QStringList files = std::exchange(m_decided, {});
    for (const AutosavePart& part : m_parts)
        files << partFile(m_folder, part.name);
    m_files.submit([files, written = m_written] {
        written->clear();
        removeFiles(files);
    });
}

}  // namespace ui
