#include "app/commands/fetch.h"

#include "app/commands/output.h"
#include "app/interruption.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/format.h"
#include "core/base/output.h"
#include "core/data/catalogue.h"
#include "ui/dataset/dataset_formats.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <algorithm>
#include <memory>

namespace app {

namespace {

constexpr int timeoutMilliseconds = 30'000;
constexpr int pollMilliseconds = 100;

const core::KnownDataset& known(const std::string& name)
{
    const auto& all = core::knownDatasets();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const core::KnownDataset& entry) { return entry.name == name; });
    if (found != all.end())
        return *found;
    std::string names;
    for (const core::KnownDataset& entry : all)
        names += (names.empty() ? "" : ", ") + entry.name;
    throw core::UsageError(name + ": no such data set; expected one of: " + names);
}

[[noreturn]] void stopFetch(const Interruption& interruption)
{
    interruption.stop("stopped; incomplete downloads were discarded");
}

/// Downloads a file. Stops if it is larger than expected.
QByteArray download(QNetworkAccessManager& network, const core::KnownDataset::File& file,
                    const Interruption& interruption)
{
    const std::string& url = file.url;
    QNetworkRequest request(QUrl(QString::fromStdString(url)));
    request.setTransferTimeout(timeoutMilliseconds);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    bool tooLarge = false;
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, [&](qint64 received, qint64 total) {
        showProgress(url + "  " + std::to_string(received / 1024) + " of " + std::to_string(file.bytes / 1024) + " kB");
        if (received > file.bytes || total > file.bytes) {
            tooLarge = true;
            reply->abort();
        }
    });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, reply.get(), [&] {
        if (interruption.wanted())
            reply->abort();
    });
    poll.start(pollMilliseconds);
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    endProgress();
    if (interruption.wanted())
        stopFetch(interruption);
    if (tooLarge)
        throw core::Error(url + ": expected " + std::to_string(file.bytes)
                          + " bytes, found more; the download was discarded");
    if (reply->error() != QNetworkReply::NoError)
        throw core::Error(url + ": download failed: " + reply->errorString().toStdString()
                          + "; without a network, put the files into a folder and pass it with --data-dir");
    return reply->readAll();
}

std::string sha256Of(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString();
}

void checkSha256(const core::KnownDataset::File& file, const QByteArray& content)
{
    if (const std::string found = sha256Of(content); found != file.sha256)
        throw core::Error(file.url + ": expected SHA-256 " + file.sha256 + ", found " + found
                          + "; the download was discarded");
}

/// Whether the complete file exists from an earlier call.
bool isThere(const std::filesystem::path& path, const core::KnownDataset::File& file)
{
    try {
        const core::Bytes content = core::readFile(path, static_cast<std::uintmax_t>(file.bytes));
        return sha256Of(QByteArray::fromRawData(reinterpret_cast<const char*>(content.data()),
                                                static_cast<qsizetype>(content.size())))
            == file.sha256;
    } catch (const core::Error&) {
        return false;
    }
}

/// Whether the folder contains a complete data set.
bool isComplete(const std::filesystem::path& folder)
{
    try {
        const core::StoredDataset stored = core::findStored(folder, ui::datasetFormats());
        return stored.format != nullptr && stored.format->count(stored.folder).test > 0;
    } catch (const core::Error&) {
        return false;
    }
}

void unpack(const std::filesystem::path& folder, const Interruption& interruption)
{
    const core::StoredDataset stored = core::findStored(folder, ui::datasetFormats());
    if (stored.format == nullptr || !stored.format->unpack)
        throw core::Error(folder.string() + ": expected an archive of a data set, found none");
    if (!stored.format->unpack(stored.folder, interruption.token()))
        stopFetch(interruption);
    say("unpacked the archive in " + folder.string());
}

void fetchFile(QNetworkAccessManager& network, const core::KnownDataset::File& file,
               const std::filesystem::path& folder, const Interruption& interruption)
{
    const std::filesystem::path path = folder / file.name;
    if (isThere(path, file))
        return say("already exists: " + path.string());
    const QByteArray content = download(network, file, interruption);
    checkSha256(file, content);
    core::makeFolder(folder);
    core::writeFile(path, std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    say("downloaded " + path.string());
}

}  // namespace

void fetchDataset(const std::string& name)
{
    const core::KnownDataset& dataset = known(name);
    if (dataset.files.empty())
        throw core::UsageError(name + ": expected a data set with a download address, found none; put its files into "
                               + core::fetchFolder(name).string() + ", or into a folder " + name
                               + " in a folder that --data-dir names");
    const Interruption interruption;
    int count = 0;
    QCoreApplication application(count, nullptr);
    core::usePlainNumbers();
    QNetworkAccessManager network;
    const std::filesystem::path folder = core::fetchFolder(name);
    for (const core::KnownDataset::File& file : dataset.files) {
        if (file.isArchive && !core::isThere(folder / file.name) && isComplete(folder)) {
            say("already exists: " + folder.string());
            continue;
        }
        fetchFile(network, file, folder, interruption);
        if (file.isArchive)
            unpack(folder, interruption);
    }
}

}  // namespace app
