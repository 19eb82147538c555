#include "app/commands/fetch.h"

#include "app/commands/output.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/format.h"
#include "core/data/catalogue.h"
#include "core/data/cifar.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <algorithm>
#include <memory>

namespace app {

namespace {

constexpr int timeoutMilliseconds = 30'000;

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

/// Stops as soon as more comes than the file has.
QByteArray download(QNetworkAccessManager& network, const core::KnownDataset::File& file)
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
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    endProgress();
    if (tooLarge)
        throw core::Error(url + ": expected " + std::to_string(file.bytes) + " bytes, found more; nothing was kept");
    if (reply->error() != QNetworkReply::NoError)
        throw core::Error(url + ": cannot be downloaded: " + reply->errorString().toStdString()
                          + "; without a network, put the files into a folder and name it by --data-dir");
    return reply->readAll();
}

std::string sha256Of(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString();
}

void checkSha256(const core::KnownDataset::File& file, const QByteArray& content)
{
    if (const std::string found = sha256Of(content); found != file.sha256)
        throw core::Error(file.url + ": expected SHA-256 " + file.sha256 + ", found " + found + "; nothing was kept");
}

/// Whether an earlier call has left the file whole.
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

bool isUnpacked(const std::filesystem::path& folder)
{
    try {
        return core::countCifarImages(folder).test > 0;
    } catch (const core::Error&) {
        return false;
    }
}

void fetchFile(QNetworkAccessManager& network, const core::KnownDataset::File& file,
               const std::filesystem::path& folder)
{
    const std::filesystem::path path = folder / file.name;
    if (isThere(path, file))
        return say("already there: " + path.string());
    const QByteArray content = download(network, file);
    checkSha256(file, content);
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        throw core::Error(folder.string() + ": cannot be made: " + problem.message());
    core::writeFile(path, std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    say("fetched " + path.string());
}

}  // namespace

void fetchDataset(const std::string& name)
{
    const core::KnownDataset& dataset = known(name);
    int count = 0;
    QCoreApplication application(count, nullptr);
    core::usePlainNumbers();
    QNetworkAccessManager network;
    const std::filesystem::path folder = core::fetchFolder(name);
    std::error_code ignored;
    for (const core::KnownDataset::File& file : dataset.files) {
        const bool archive = file.name.ends_with(".tar.gz");
        if (archive && !std::filesystem::exists(folder / file.name, ignored) && isUnpacked(folder)) {
            say("already there: " + folder.string());
            continue;
        }
        fetchFile(network, file, folder);
        if (archive) {
            core::unpackCifarArchive(folder);
            say("unpacked it in " + folder.string());
        }
    }
}

}  // namespace app
